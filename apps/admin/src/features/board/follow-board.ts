import type { QueryClient } from '@tanstack/react-query';
import type { BoardItem, BoardItemsView, BoardWindow, ChangeNotice } from '@birge/api-client';
import { api } from '../../shared/api.js';
import type { Follower } from '../../shared/live/live-news.js';
import { queriesOf } from '../../shared/live/queries-of.js';
import { boardQuery, type BoardAsked } from './board.queries.js';
import { factsFollower } from './follow-facts.js';
import { underWay } from './under-way.js';

/** With more than this at once the whole window is as cheap. */
const MOST_EVENTS = 60;
/** A card of one's own that is being saved is not changed under its answer. */
const AGAIN_MS = 150;

/**
 * Keeps one window of the board fresh: of a change it asks for that event's cards, once for all that changed meanwhile,
 * never twice at the same time, and puts them where they are now. What they do not tell of the edition is asked for apart.
 */
export function boardFollower(client: QueryClient, asked: BoardAsked): Follower & { stop(): void } {
  const { queryKey } = boardQuery(asked);
  const facts = factsFollower(client, asked.edition);
  const waiting = new Set<string>();
  let hours = false;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const whole = (): void => void client.invalidateQueries({ queryKey, exact: true });

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while (waiting.size > 0 || hours) {
        const before = client.getQueryState(queryKey);
        const held = heldEvents(before?.data);
        const events = [...waiting].filter((id) => !held.has(id));
        if (events.length === 0 && !hours) {
          clearTimeout(timer);
          timer = setTimeout(() => void run(), AGAIN_MS);
          return;
        }
        events.forEach((id) => waiting.delete(id));
        hours = false;
        const answer = await api.get<BoardItemsView>('/api/board/items', {
          query: { ...asked, events: events.join() },
        });
        const now = client.getQueryState(queryKey);
        // What came in between may be newer than this answer: it is asked for once more.
        if (now?.dataUpdatedAt !== before?.dataUpdatedAt) events.forEach((id) => waiting.add(id));
        else {
          client.setQueryData<BoardWindow>(queryKey, (window) => window && withCards(window, new Set(events), answer));
          facts.read(events, answer.items);
        }
      }
    } catch {
      waiting.clear();
      whole();
      facts.ask();
    } finally {
      running = false;
    }
  }

  return {
    root: 'board',
    follow(changes) {
      const here = changes.filter(({ eventId, year }) => eventId && (year ?? asked.edition) === asked.edition);
      const state = client.getQueryState(queryKey);
      facts.follow(here, state?.data?.items ?? []);
      for (const { eventId } of here) if (eventId) waiting.add(eventId);
      // An answer on its way may be older than this change.
      const late = !state?.data || state.fetchStatus === 'fetching';
      if (late || changes.some(concernsAll) || waiting.size > MOST_EVENTS) {
        waiting.clear();
        if (here.length > 0) facts.ask();
        return false;
      }
      void run();
      return true;
    },
    busy() {
      hours = true;
      facts.ask();
      void run();
    },
    stop() {
      clearTimeout(timer);
      facts.stop();
      waiting.clear();
      hours = false;
    },
  };
}

/** A venue, a space, the edition: more than one event's cards. */
const concernsAll = (change: ChangeNotice): boolean => !change.eventId && queriesOf([change])(['board']);

const heldEvents = (window: BoardWindow | undefined): Set<string> =>
  new Set(window?.items.filter(({ occurrenceId }) => underWay.has(occurrenceId)).map(({ eventId }) => eventId));

/** The window with these events' cards as they are now: moved, new, or gone. */
export function withCards(window: BoardWindow, events: ReadonlySet<string>, answer: BoardItemsView): BoardWindow {
  const others = window.items.filter(({ eventId }) => !events.has(eventId));
  const items = [...others, ...answer.items].sort(asTheServer);
  return { ...window, items, busy: answer.busy, zones: { ...answer.zones, ...window.zones } };
}

/** By time, those without one last, then by id. */
const asTheServer = (one: BoardItem, other: BoardItem): number =>
  compare(one.start ?? '~', other.start ?? '~') || compare(one.occurrenceId, other.occurrenceId);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
