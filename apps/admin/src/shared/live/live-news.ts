import type { QueryClient } from '@tanstack/react-query';
import type { ChangeNotice } from '@birge/api-client';
import { gather } from './gather.js';
import { queriesOf } from './queries-of.js';

/** Keeps the queries below a root fresh by itself. */
export interface Follower {
  root: string;
  /** True where it takes care of them; false: what is shown of its root is asked for again as a whole. */
  follow(changes: readonly ChangeNotice[]): boolean;
  /** Hours of people were taken or freed outside what this person sees. */
  busy(): void;
}

export interface LiveNews {
  change(notice: ChangeNotice): void;
  busy(): void;
  reset(): void;
  /** After a broken line: what could not be read meanwhile is read now. What changed is told by the stream itself. */
  back(): void;
  follow(follower: Follower): () => void;
  stop(): void;
}

/** What one event or the board shows is quick; lists, which are read as a whole, are asked for at most once in a while. */
const NEAR = { first: 80, between: 400 };
const LISTS = { first: 120, between: 900 };
/** Everything that may be shown of an event by itself. */
const near = new Set<unknown>(['event', 'board']);

/** Turns changes into what has to be read again: once for a burst, and only what is concerned. */
export function createLiveNews(client: QueryClient): LiveNews {
  const followers = new Set<Follower>();

  const closeBy = gather<ChangeNotice>(NEAR, (changes) => {
    const followed = new Set([...followers].filter((one) => one.follow(changes)).map(({ root }) => root));
    const concerned = queriesOf(changes);
    void client.invalidateQueries({
      predicate: ({ queryKey }) => near.has(queryKey[0]) && !followed.has(String(queryKey[0])) && concerned(queryKey),
    });
    // What is not on the screen is read when it is opened again.
    void client.invalidateQueries({
      predicate: (query) => followed.has(String(query.queryKey[0])) && !query.isActive() && concerned(query.queryKey),
      refetchType: 'none',
    });
  });
  const lists = gather<ChangeNotice>(LISTS, (changes) => {
    const concerned = queriesOf(changes);
    void client.invalidateQueries({ predicate: ({ queryKey }) => !near.has(queryKey[0]) && concerned(queryKey) });
  });
  const hours = gather<null>(LISTS, () => followers.forEach((one) => one.busy()));

  return {
    change(notice) {
      closeBy.add(notice);
      lists.add(notice);
    },
    busy: () => hours.add(null),
    reset: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
    back: () => void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' }),
    follow(follower) {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    stop() {
      closeBy.stop();
      lists.stop();
      hours.stop();
    },
  };
}
