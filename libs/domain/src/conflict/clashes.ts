import type { Conflict, ConflictContext, ItemUse, Scheduled } from './conflict.js';
import { intersection, overlaps } from '../time/interval.js';
import type { Interval } from '../time/interval.js';

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set(a)].filter((one) => b.includes(one));

/** Both occupy the same space, set-up and tear-down included: `occurrence_space_no_overlap`. */
export const spaceTaken = (occurrence: Scheduled, other: Scheduled): Conflict[] =>
  occupyTogether(occurrence, other)
    ? shared(occurrence.spaceIds, other.spaceIds).map((subjectId) => clash('space-taken', 'blocking', other, subjectId))
    : [];

/** One person at two occurrences at once, also at two of one event: `assignment_person_no_overlap`. */
export const personElsewhere = (occurrence: Scheduled, other: Scheduled): Conflict[] =>
  occupyTogether(occurrence, other)
    ? shared(occurrence.people, other.people).map((subjectId) =>
        clash('person-elsewhere', 'blocking', other, subjectId),
      )
    : [];

/** One unique piece of equipment at two occurrences at once: `occurrence_item_no_overlap`. */
export const itemTaken = (occurrence: Scheduled, other: Scheduled): Conflict[] =>
  occupyTogether(occurrence, other)
    ? occurrence.items
        .filter((item) => item.unique && other.items.some(({ id }) => id === item.id))
        .map((item) => clash('item-taken', 'blocking', other, item.id))
    : [];

/**
 * A partner at two events at the same hour. An organization can be in two places, so it is a warning, and about the
 * slots only: set-up is not the guests' business. Parallel occurrences of one event are meant to be parallel.
 */
export const partnerBusy = (occurrence: Scheduled, other: Scheduled): Conflict[] =>
  occurrence.eventId !== other.eventId && occurrence.slot && other.slot && overlaps(occurrence.slot, other.slot)
    ? shared(occurrence.organizations, other.organizations).map((id) => clash('partner-busy', 'warning', other, id))
    : [];

/** Of counted things, more in use at one moment than there are. */
export function itemsShort(occurrence: Scheduled, around: readonly Scheduled[], context: ConflictContext): Conflict[] {
  const { occupied } = occurrence;
  if (!occupied) return [];
  return occurrence.items.flatMap((item) => {
    const available = context.itemQuantities?.[item.id];
    if (item.unique || available === undefined) return [];
    const elsewhere = mostInUse(item, occupied, around);
    if (elsewhere + item.quantity <= available) return [];
    const values = { wanted: item.quantity, elsewhere, available };
    return [{ kind: 'item-taken', severity: 'warning', withId: null, subjectId: item.id, values } satisfies Conflict];
  });
}

/** The most that others use of an item at one moment of the interval. It can only rise where one of them starts. */
function mostInUse(item: ItemUse, within: Interval, around: readonly Scheduled[]): number {
  const uses = around.flatMap(({ occupied, items }) => {
    const quantity = items.find(({ id }) => id === item.id)?.quantity ?? 0;
    const part = occupied && intersection(within, occupied);
    return part && quantity ? [{ ...part, quantity }] : [];
  });
  const at = (moment: number): number =>
    uses.reduce((sum, use) => (use.start <= moment && moment < use.end ? sum + use.quantity : sum), 0);
  return Math.max(0, ...uses.map(({ start }) => at(start)));
}

const occupyTogether = (a: Scheduled, b: Scheduled): boolean =>
  !!a.occupied && !!b.occupied && overlaps(a.occupied, b.occupied);

function clash(kind: Conflict['kind'], severity: Conflict['severity'], other: Scheduled, subjectId: string): Conflict {
  return { kind, severity, withId: other.id, subjectId, values: { start: other.wallStart, end: other.wallEnd } };
}
