import type { Conflict, ConflictContext, Scheduled } from './conflict.js';
import { findConflicts } from './find-conflicts.js';
import { neighboursOf } from './neighbours.js';

/**
 * The conflicts of every one of the occurrences among all of them, by occurrence; one without any is left out. The same
 * as asking {@link findConflicts} about each among all, but only neighbours are compared, so that a thousand events take
 * milliseconds. `others` stand in the way and are not judged (what lies outside the reader's scope).
 */
export function conflictsIn(
  occurrences: readonly Scheduled[],
  contextOf: (occurrence: Scheduled) => ConflictContext,
  others: readonly Scheduled[] = [],
): Map<string, Conflict[]> {
  const neighbours = neighboursOf([...occurrences, ...others]);
  const found = occurrences.map((one) => [one.id, findConflicts(one, neighbours.around(one), contextOf(one))] as const);
  return new Map(found.filter(([, conflicts]) => conflicts.length > 0));
}
