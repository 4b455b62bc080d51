import type { QueryClient } from '@tanstack/react-query';
import type { EditionFacts } from '@birge/domain';
import type { BoardWindow, ChangeNotice } from '@birge/api-client';
import { gather } from '../../shared/live/gather.js';
import { editionFactsQuery } from './edition-facts.js';

/** One statement over a whole edition: soon after a change that the cards do not tell, and seldom in a storm. */
const PACE = { first: 150, between: 900 };

type Cards = readonly Pick<BoardWindow['items'][number], 'eventId' | 'occurrenceId'>[];

/** Keeps what the board knows beyond the days shown: its problems follow what happens there. */
export function factsFollower(client: QueryClient, year: number) {
  const { queryKey } = editionFactsQuery(year);
  const asked = gather<null>(PACE, () => void client.invalidateQueries({ queryKey, exact: true }));
  return {
    ask: () => asked.add(null),
    /** Changes as they come, before anything was read. */
    follow(changes: readonly ChangeNotice[], cards: Cards): void {
      if (changes.some((change) => tellsBeyond(change, cards))) asked.add(null);
    },
    /** The cards of these events as they are now. */
    read(events: readonly string[], cards: Cards): void {
      if (reachBeyond(events, cards, client.getQueryData<EditionFacts>(queryKey))) asked.add(null);
    },
    stop: () => asked.stop(),
  };
}

/** A deadline is on no card; an occurrence without a card is new, or on a day that is not shown. */
const tellsBeyond = ({ subject, subjectId }: ChangeNotice, cards: Cards): boolean =>
  subject === 'invitation' ||
  (subject === 'occurrence' && !cards.some(({ occurrenceId }) => occurrenceId === subjectId));

/** Whether any of these events stands, or stood, where the days shown do not reach: its cards are not all there is of it. */
export function reachBeyond(events: readonly string[], cards: Cards, facts: EditionFacts | undefined): boolean {
  if (!facts) return true;
  const shown = new Set(cards.map(({ occurrenceId }) => occurrenceId));
  const whole = new Set(cards.map(({ eventId }) => eventId));
  const among = new Set(events);
  return (
    events.some((id) => !whole.has(id)) ||
    facts.occurrences.some(({ id, eventId }) => among.has(eventId) && !shown.has(id))
  );
}
