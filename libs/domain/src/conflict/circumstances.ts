import { addMinutes, dateOf, datesFrom } from '../time/dates.js';
import type { LocalDate } from '../time/dates.js';
import { workingDaysUntil } from '../time/holidays.js';
import { overlaps } from '../time/interval.js';
import type { Conflict, ConflictContext, ConflictKind, ConflictValue, Scheduled } from './conflict.js';
import { clockTime, firstDayOutside, hoursOn } from './opening-hours.js';

const warning = (
  kind: ConflictKind,
  values: Record<string, ConflictValue>,
  subjectId: string | null = null,
): Conflict[] => [{ kind, severity: 'warning', withId: null, subjectId, values }];

/** The dates that a slot touches; one that ends at midnight ends on the day before. */
const daysOf = ({ wallStart, wallEnd }: Scheduled): LocalDate[] =>
  wallStart && wallEnd ? datesFrom(dateOf(wallStart), dateOf(addMinutes(wallEnd, -1))) : [];

/** Set-up and tear-down count: somebody has to open the doors for them too. */
export function outsideOpeningHours(occurrence: Scheduled, { venue }: ConflictContext): Conflict[] {
  const { wallStart, wallEnd, slot, occupied, allDay } = occurrence;
  if (!venue?.openingHours.length || !wallStart || !wallEnd || !slot || !occupied) return [];
  const from = addMinutes(wallStart, (occupied.start - slot.start) / 60_000);
  const to = addMinutes(wallEnd, (occupied.end - slot.end) / 60_000);
  const day = firstDayOutside(from, to, venue.openingHours, allDay);
  if (!day) return [];
  const hours = hoursOn(day, venue.openingHours).map(({ opens, closes }) => `${clockTime(opens)}–${clockTime(closes)}`);
  const setup = firstDayOutside(wallStart, wallEnd, venue.openingHours, allDay) === null;
  return warning('outside-opening-hours', { day, hours: hours.join(', '), from, to, setup }, occurrence.venueId);
}

export function onHoliday(occurrence: Scheduled, { holidays = [] }: ConflictContext): Conflict[] {
  const days = daysOf(occurrence);
  return holidays
    .filter(({ day }) => days.includes(day))
    .flatMap(({ day, name = null }) => warning('holiday', { day, name }));
}

export function outsideEdition(occurrence: Scheduled, { edition }: ConflictContext): Conflict[] {
  const days = daysOf(occurrence);
  if (!edition || days.every((day) => edition.startsOn <= day && day <= edition.endsOn)) return [];
  return warning('outside-edition', { from: edition.startsOn, to: edition.endsOn });
}

/** All its spaces together against the expected; the venue's own figure where no space is named or one is not known. */
export function overCapacity(occurrence: Scheduled, { venue, spaceCapacity = {} }: ConflictContext): Conflict[] {
  const { expected, spaceIds, venueId } = occurrence;
  if (!expected || !venueId) return [];
  const known = spaceIds.map((id) => spaceCapacity[id]).filter((capacity) => typeof capacity === 'number');
  const ofSpaces =
    known.length > 0 && known.length === spaceIds.length ? known.reduce((sum, one) => sum + one, 0) : null;
  const capacity = ofSpaces ?? venue?.capacity ?? null;
  return capacity === null || expected <= capacity ? [] : warning('over-capacity', { expected, capacity }, venueId);
}

/** What must be asked so many working days ahead, has not been, and there are fewer left. Nothing is said of the past. */
export function leadTimeShort(occurrence: Scheduled, context: ConflictContext): Conflict[] {
  const day = daysOf(occurrence)[0];
  const { leadTimes = [], today, holidayOverrides } = context;
  if (!day || !today || day < today) return [];
  const open = leadTimes.filter(({ settled }) => !settled);
  // No further than the longest of them: months ahead nothing is counted day by day.
  const left = workingDaysUntil(today, day, holidayOverrides, Math.max(0, ...open.map(({ days }) => days)));
  return open
    .filter(({ days }) => left < days)
    .flatMap(({ id, days, label = null }) => warning('lead-time', { days, left, label }, id));
}

/** Who said that she cannot come then; whether she is needed all the same is the coordinator's to decide. */
export function personUnavailable({ people, occupied }: Scheduled, { unavailable }: ConflictContext): Conflict[] {
  if (!unavailable || !occupied) return [];
  return [...new Set(people)]
    .filter((person) => unavailable[person]?.some((away) => overlaps(away, occupied)))
    .flatMap((person) => warning('person-unavailable', {}, person));
}

export const quorumAtRisk = ({ quorumRisk: risk }: Scheduled): Conflict[] =>
  risk ? warning('quorum-at-risk', { ...risk }) : [];

export const quorumLost = ({ quorumLost: lost }: Scheduled): Conflict[] => (lost ? warning('quorum-lost', {}) : []);
