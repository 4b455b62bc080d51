import type { Conflict } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';
import { levelOf } from './judge.js';

export interface GroupSummary {
  events: number;
  asked: number;
  answered: number;
  /** Cards with something blocking, and cards with warnings only. */
  problems: number;
  warnings: number;
}

const alive = ({ state }: BoardItem): boolean => state !== 'cancelled';

/** What a folded group still says. Each event counts once, however many occurrences and rows it has. */
export function groupSummary(
  items: Iterable<BoardItem>,
  conflicts: ReadonlyMap<string, readonly Conflict[]>,
): GroupSummary {
  const cards = [...new Map([...items].filter(alive).map((item) => [item.occurrenceId, item])).values()];
  const events = new Map(cards.map((item) => [item.eventId, item]));
  const participations = [...events.values()].flatMap((item) => item.participations);
  const levels = cards.map(({ occurrenceId }) => levelOf(conflicts.get(occurrenceId) ?? []));
  return {
    events: events.size,
    asked: participations.length,
    answered: participations.filter(({ answer, current }) => answer !== 'needs-action' && current).length,
    problems: levels.filter((level) => level === 'stop').length,
    warnings: levels.filter((level) => level === 'warn').length,
  };
}
