import type { PresenceMark, PresenceNews } from '@birge/api-client';

const nobody: readonly PresenceMark[] = [];

/** Who else has what before her, by card and by event; a list stays the same list while nothing of it changes. */
export interface PresenceStore {
  at(key: string | null): readonly PresenceMark[];
  take(news: PresenceNews): void;
  /** Nothing is known while the line is lost. */
  clear(): void;
  subscribe(listener: () => void): () => void;
}

/** The key of everyone at an event: on its own page, and at its cards. */
export const wholeEvent = (eventId: string): string => `all ${eventId}`;

/** The keys of a mark: its card, or its event where the event's own page is open; and the event as a whole. */
const keysOf = ({ occurrenceId, eventId }: PresenceMark): string[] => [occurrenceId ?? eventId, wholeEvent(eventId)];

export function createPresenceStore(me: string): PresenceStore {
  const marks = new Map<string, PresenceMark>();
  let lists = new Map<string, readonly PresenceMark[]>();
  const listeners = new Set<() => void>();

  function arrange(): void {
    const next = new Map<string, PresenceMark[]>();
    // One person once for a card, by what says most; her own other pages are no news to her.
    for (const mark of [...marks.values()].sort(byWeight)) {
      if (mark.personId === me) continue;
      for (const key of keysOf(mark)) {
        const list = next.get(key) ?? [];
        if (!list.some(({ personId }) => personId === mark.personId)) next.set(key, [...list, mark]);
      }
    }
    const before = lists;
    lists = new Map([...next].map(([key, list]) => [key, same(before.get(key), list) ? before.get(key)! : list]));
    for (const listener of listeners) listener();
  }

  return {
    at: (key) => (key === null ? nobody : (lists.get(key) ?? nobody)),
    take({ all, here, gone }) {
      if (all) marks.clear();
      for (const id of gone) marks.delete(id);
      for (const mark of here) marks.set(mark.id, mark);
      arrange();
    },
    clear() {
      if (marks.size === 0) return;
      marks.clear();
      arrange();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const weight = { dragging: 0, editing: 1, looking: 2 };
const byWeight = (one: PresenceMark, other: PresenceMark): number =>
  weight[one.doing] - weight[other.doing] || one.name.localeCompare(other.name);
const same = (before: readonly PresenceMark[] | undefined, now: readonly PresenceMark[]): boolean =>
  before?.length === now.length && before.every((mark, n) => mark.id === now[n]!.id && mark.doing === now[n]!.doing);
