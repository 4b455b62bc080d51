import type { Localized } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';

export type OpenByEvent = ReadonlyMap<string, { title: Localized; open: number }>;

/** Events that have open proposals, once however many cards they have. */
export const proposalsByEvent = (
  items: readonly Pick<BoardItem, 'eventId' | 'title' | 'openProposals'>[],
): OpenByEvent =>
  new Map(items.flatMap(({ eventId, title, openProposals: open }) => (open > 0 ? [[eventId, { title, open }]] : [])));

/** The titles of events that have more of them than before. */
export const withMore = (before: OpenByEvent, now: OpenByEvent): Localized[] =>
  [...now].flatMap(([id, { title, open }]) => (open > (before.get(id)?.open ?? 0) ? [title] : []));
