import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { BoardItem, BoardWindow } from '@birge/api-client';
import type { EditionFacts, OccurrenceFacts } from '@birge/domain';

/** Changes are followed as they come; that deadlines draw near by themselves is no change. */
const AGAIN_MS = 600_000;

/** What conflicts of the whole edition depend on, also beyond the days shown. */
export const editionFactsQuery = (year: number) =>
  queryOptions({
    queryKey: ['board-facts', year],
    queryFn: ({ signal }) => api.get<EditionFacts>('/api/board/facts', { query: { edition: year }, signal }),
    refetchInterval: AGAIN_MS,
    staleTime: 15_000,
  });

/**
 * The facts with the cards as the board has them at this moment: moved a moment ago, or changed by somebody else. What the
 * window would show and does not is gone. Until the facts have come, what the window itself knows.
 */
export function factsWith(window: BoardWindow, facts: EditionFacts | undefined): EditionFacts {
  const base = facts?.edition.year === window.edition.year ? facts : factsOfWindow(window);
  const known = new Map(base.occurrences.map((one) => [one.id, one]));
  const shown = window.items.map((item) => cardFacts(item, known.get(item.occurrenceId)));
  const ids = new Set(shown.map(({ id }) => id));
  const beyond = base.occurrences.filter(({ id, start, end }) => !ids.has(id) && !isShown(window, start, end));
  return { ...base, occurrences: [...shown.filter(({ state }) => state !== 'cancelled'), ...beyond] };
}

const isShown = ({ from, to }: BoardWindow, start: string | null, end: string | null): boolean =>
  start === null || end === null || (start.slice(0, 10) < to && end > from);

const made = new WeakMap<BoardItem, OccurrenceFacts>();

/** Of the same card the same facts: what did not change need not be judged again. */
function cardFacts(item: BoardItem, known: OccurrenceFacts | undefined): OccurrenceFacts {
  const before = made.get(item);
  if (before && before.quorum.deadline === (known?.quorum.deadline ?? null)) return before;
  const facts = factsOf(item, known);
  made.set(item, facts);
  return facts;
}

function factsOf(item: BoardItem, known: OccurrenceFacts | undefined): OccurrenceFacts {
  const { needed, met, reached } = item.quorum;
  return {
    id: item.occurrenceId,
    eventId: item.eventId,
    title: item.title,
    typeId: item.typeId,
    state: item.state,
    attendance: item.attendance,
    divisions: item.divisions,
    coordinator: item.coordinator?.name ?? null,
    start: item.start,
    end: item.end,
    startsAt: item.startsAt,
    endsAt: item.endsAt,
    zone: item.zone,
    allDay: item.allDay,
    setupMinutes: item.setupMinutes,
    teardownMinutes: item.teardownMinutes,
    windowFrom: item.windowFrom,
    windowTo: item.windowTo,
    lengthMinutes: item.lengthMinutes,
    venueId: item.venueId,
    spaceIds: item.spaceIds,
    people: [...new Set(item.people.map(({ personId }) => personId))],
    items: item.items,
    organizations: item.participations
      .filter(({ answer }) => answer !== 'declined')
      .map(({ organizationId }) => organizationId),
    expected: item.expectedParticipants,
    quorum: { reached, missing: needed - met, deadline: known?.quorum.deadline ?? null },
  };
}

function factsOfWindow({ edition, divisions, busy, holidays, zones }: BoardWindow): EditionFacts {
  return {
    edition,
    today: new Date().toISOString().slice(0, 10),
    overrides: holidays.map(({ day, name }) => ({ day, kind: 'day-off', name })),
    occurrences: [],
    busy: busy.map(({ spaceId, personId, from, to, divisionId }) => ({
      id: `busy:${spaceId ?? personId}:${from}`,
      from,
      to,
      slotFrom: from,
      slotTo: to,
      spaceIds: spaceId ? [spaceId] : [],
      people: personId ? [personId] : [],
      items: [],
      organizations: [],
      divisionId,
    })),
    venues: divisions.flatMap(({ id, venues }) => venues.map((venue) => ({ ...venue, divisionId: id }))),
    items: [],
    people: [],
    organizations: [],
    leadTimes: [],
    unavailable: [],
    zones,
  };
}
