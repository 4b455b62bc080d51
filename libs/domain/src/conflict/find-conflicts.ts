import {
  leadTimeShort,
  onHoliday,
  outsideEdition,
  outsideOpeningHours,
  overCapacity,
  personUnavailable,
  quorumAtRisk,
  quorumLost,
} from './circumstances.js';
import { itemTaken, itemsShort, partnerBusy, personElsewhere, spaceTaken } from './clashes.js';
import { conflictKinds, severities } from './conflict.js';
import type { Conflict, ConflictContext, Scheduled } from './conflict.js';
import { travelTight } from './tight-travel.js';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const worstFirst = (a: Conflict, b: Conflict): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  conflictKinds.indexOf(a.kind) - conflictKinds.indexOf(b.kind) ||
  compare(a.withId ?? '', b.withId ?? '') ||
  compare(a.subjectId ?? '', b.subjectId ?? '');

/**
 * Everything that stands against an occurrence where it is, or would be, the worst first. The same function colours a
 * card while it is dragged and answers when it is dropped.
 *
 * The occurrence is judged as if it were planned, whatever its state: that is what a drop makes of a draft. Of the
 * others only those that hold something count; one without a slot stands in nobody's way. Intervals are half-open:
 * touching is no clash.
 */
export function findConflicts(
  occurrence: Scheduled,
  around: readonly Scheduled[],
  context: ConflictContext = {},
): Conflict[] {
  if (!occurrence.slot || !occurrence.occupied) return [...quorumLost(occurrence), ...quorumAtRisk(occurrence)];
  const others = around.filter((other) => other.holds && other.id !== occurrence.id);
  return [
    ...others.flatMap((other) => [
      ...spaceTaken(occurrence, other),
      ...personElsewhere(occurrence, other),
      ...itemTaken(occurrence, other),
      ...partnerBusy(occurrence, other),
    ]),
    ...itemsShort(occurrence, others, context),
    ...travelTight(occurrence, others),
    ...outsideOpeningHours(occurrence, context),
    ...onHoliday(occurrence, context),
    ...outsideEdition(occurrence, context),
    ...overCapacity(occurrence, context),
    ...leadTimeShort(occurrence, context),
    ...personUnavailable(occurrence, context),
    ...quorumLost(occurrence),
    ...quorumAtRisk(occurrence),
  ].sort(worstFirst);
}

/** Whether the database would refuse it. */
export const isBlocked = (conflicts: readonly Conflict[]): boolean =>
  conflicts.some(({ severity }) => severity === 'blocking');
