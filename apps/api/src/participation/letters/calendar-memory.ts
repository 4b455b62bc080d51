import { addDays, dateOf, type Instant, type WallTime } from '@birge/domain';
import { lastDayOf } from '@birge/i18n';

/** How a contact's calendar knows an occurrence. */
export interface KnownInstance {
  /**
   * RECURRENCE-ID (RFC 5545 §3.8.4.4) as it was first told, and so for good: the start at that time in UTC, or its day.
   * Null: the event's only one, known by its UID alone. It names an instance and tells no time.
   */
  recurrence: string | null;
  /** SEQUENCE of the last letter. */
  sequence: number;
  /** DTSTART of the last letter. */
  start: string;
  /** Of the time and place in the last letter. */
  digest: string;
  cancelled: boolean;
}

/** By the occurrence's id (invitation.calendar). Nothing is ever forgotten: what was cancelled may come back. */
export type CalendarMemory = Readonly<Record<string, KnownInstance>>;

/** An occurrence with a time. */
export interface TimedSlot {
  id: string;
  start: WallTime;
  end: WallTime;
  startsAt: Instant;
  endsAt: Instant;
  allDay: boolean;
  sequence: number;
  /** When and where as one text to compare. */
  digest: string;
}

const compact = (text: string) => text.replace(/[-:]|\.\d+/g, '');

/** An instant as UTC: no zone table tells both 2015 and 2026 right on an old phone. */
export const utcValue = (instant: Instant): string => compact(new Date(instant).toISOString());
const dayValue = (day: string): string => compact(day);

export const startValue = ({ allDay, start, startsAt }: TimedSlot): string =>
  allDay ? dayValue(dateOf(start)) : utcValue(startsAt);
/** DTEND is exclusive (RFC 5545 §3.8.2.2). */
export const endValue = ({ allDay, start, end, endsAt }: TimedSlot): string =>
  allDay ? dayValue(addDays(lastDayOf(start, end), 1)) : utcValue(endsAt);

/** Occurrences that start together (flash-mobs in several places) need names of their own: seconds later, until free. */
function freeName(slot: TimedSlot, taken: ReadonlySet<string>): string {
  const own = startValue(slot);
  if (!taken.has(own)) return own;
  for (let seconds = 1; ; seconds += 1) {
    const name = utcValue(slot.startsAt + seconds * 1000);
    if (!taken.has(name)) return name;
  }
}

/**
 * The memory in which the first new occurrence is what a CANCEL could not take away: without a RECURRENCE-ID it would be
 * of the whole event (RFC 5546 §3.2.5). An event's only occurrence that went while others came has moved, to her calendar.
 */
export function succeeded(slots: readonly TimedSlot[], memory: CalendarMemory): CalendarMemory {
  const gone = Object.keys(memory).find((id) => memory[id]!.recurrence === null && !slots.some((one) => one.id === id));
  const heir = slots.find(({ id }) => !memory[id]);
  if (gone === undefined || !heir) return memory;
  const { [gone]: known, ...others } = memory;
  return { ...others, [heir.id]: known! };
}

/**
 * How the occurrences of an event are named and counted in the next REQUEST to one contact, by id.
 *
 * An event's only occurrence goes by its UID alone; once there were several in her calendar, each is an instance with a
 * RECURRENCE-ID. SEQUENCE (RFC 5546 §2.1.4) stays while nothing changed, however often a move was taken back, and
 * otherwise is above what she knows.
 */
export function nextInstances(slots: readonly TimedSlot[], memory: CalendarMemory): Record<string, KnownInstance> {
  const several = new Set([...slots.map(({ id }) => id), ...Object.keys(memory)]).size > 1;
  const taken = new Set(Object.values(memory).map(({ recurrence, start }) => recurrence ?? start));
  const next: Record<string, KnownInstance> = {};
  for (const slot of slots) {
    const known = memory[slot.id];
    let recurrence = known ? (known.recurrence ?? (several ? known.start : null)) : null;
    if (!known && several) {
      recurrence = freeName(slot, taken);
      taken.add(recurrence);
    }
    const same = known && !known.cancelled && known.digest === slot.digest;
    const sequence = same ? known.sequence : Math.max(slot.sequence, known ? known.sequence + 1 : 0);
    next[slot.id] = { recurrence, sequence, start: startValue(slot), digest: slot.digest, cancelled: false };
  }
  return next;
}

/** What a CANCEL of these occurrences says: named as they are known, with a higher SEQUENCE (RFC 5546 §3.2.5). */
export function cancelledInstances(
  ids: readonly string[],
  memory: CalendarMemory,
  sequences: Readonly<Record<string, number>>,
): Record<string, KnownInstance> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const known = memory[id];
      if (!known || known.cancelled) return [];
      const sequence = Math.max(sequences[id] ?? 0, known.sequence + 1);
      return [[id, { ...known, sequence, cancelled: true }]];
    }),
  );
}
