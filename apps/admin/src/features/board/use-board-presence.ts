import { useOwnPresence } from '../../shared/live/use-own-presence.js';
import type { BoardIndex } from './board-index.js';
import type { BoardSearch } from './board-search.js';

/** Tells others which card is on its way, or open in the panel. */
export function useBoardPresence(index: BoardIndex, moving: string | null, { card, panel }: BoardSearch): void {
  const item = index.items.get(moving ?? card ?? '');
  const doing = moving ? 'dragging' : panel === 'move' ? 'editing' : 'looking';
  useOwnPresence(item ? { eventId: item.eventId, occurrenceId: item.occurrenceId, doing } : null);
}
