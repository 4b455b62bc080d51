import type { BoardGroup } from './board-rows.js';

/** The folded groups that the address names. */
export const foldedOf = (fold: string | undefined): ReadonlySet<string> =>
  new Set(fold ? fold.split(',').filter(Boolean) : []);

const named = (keys: Iterable<string>): string | undefined => [...keys].join(',') || undefined;

export const toggled = (folded: ReadonlySet<string>, key: string): string | undefined =>
  named(folded.has(key) ? [...folded].filter((one) => one !== key) : [...folded, key]);

/** Everything folded where something is open, else nothing. */
export const allToggled = (groups: readonly BoardGroup[], folded: ReadonlySet<string>): string | undefined =>
  groups.some(({ key }) => !folded.has(key)) ? named(groups.map(({ key }) => key)) : undefined;
