import { createContext, useContext, useSyncExternalStore } from 'react';
import { MOST_AT_ONCE } from '@birge/domain';

/** The selected occurrences, as the address has them. */
export const selectedIn = (sel: string | undefined): ReadonlySet<string> => new Set(sel?.split(',').filter(Boolean));

export const selText = (ids: Iterable<string>): string | undefined =>
  [...ids].slice(0, MOST_AT_ONCE).join(',') || undefined;

export const withToggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]);

/** Those from one card to another in the order in which they are shown, beside what is selected already. */
export function withRange(
  ids: ReadonlySet<string>,
  shown: readonly string[],
  from: string | null,
  to: string,
): ReadonlySet<string> {
  const [a, b] = [from === null ? -1 : shown.indexOf(from), shown.indexOf(to)];
  if (a < 0 || b < 0) return new Set([...ids, to]);
  return new Set([...ids, ...shown.slice(Math.min(a, b), Math.max(a, b) + 1)]);
}

/** Kept outside React's tree, so that a card that is selected is drawn and no other. */
export interface SelectionStore {
  get(): ReadonlySet<string>;
  set(next: ReadonlySet<string>): void;
  subscribe(listener: () => void): () => void;
}

export function createSelectionStore(): SelectionStore {
  let current: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (next) => {
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const Context = createContext<SelectionStore>(createSelectionStore());
export const SelectionProvider = Context.Provider;

export function useIsSelected(id: string): boolean {
  const store = useContext(Context);
  return useSyncExternalStore(store.subscribe, () => store.get().has(id));
}
