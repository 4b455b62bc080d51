import type { Conflict, ConflictContext, Scheduled } from './conflict.js';
import { findConflicts } from './find-conflicts.js';

/** Whatever two occurrences can have in common; others need not be looked at. */
const keysOf = ({ spaceIds, people, items, organizations }: Scheduled): string[] => [
  ...spaceIds.map((id) => `space:${id}`),
  ...people.map((id) => `person:${id}`),
  ...items.map(({ id }) => `item:${id}`),
  ...organizations.map((id) => `organization:${id}`),
];

/**
 * The conflicts of every one of the occurrences among all of them, by occurrence; one without any is left out. The same
 * as asking {@link findConflicts} about each, but what has nothing in common is never compared, so that a thousand
 * events take milliseconds. `others` stand in the way and are not judged (what lies outside the reader's scope).
 */
export function conflictsIn(
  occurrences: readonly Scheduled[],
  contextOf: (occurrence: Scheduled) => ConflictContext,
  others: readonly Scheduled[] = [],
): Map<string, Conflict[]> {
  const sharing = new Map<string, Scheduled[]>();
  for (const one of [...occurrences, ...others]) {
    for (const key of keysOf(one)) {
      const known = sharing.get(key);
      if (known) known.push(one);
      else sharing.set(key, [one]);
    }
  }
  const found = occurrences.map((one) => {
    const around = new Set(keysOf(one).flatMap((key) => sharing.get(key) ?? []));
    return [one.id, findConflicts(one, [...around], contextOf(one))] as const;
  });
  return new Map(found.filter(([, conflicts]) => conflicts.length > 0));
}
