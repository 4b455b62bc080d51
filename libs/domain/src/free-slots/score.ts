import type { OccurrenceFacts } from '../conflict/edition-facts.js';
import type { EditionGround } from '../conflict/edition-ground.js';
import { dateOf, minuteOfDay } from '../time/dates.js';
import type { LocalDate } from '../time/dates.js';
import { daysOutside, type Candidate } from './candidates.js';
import type { PartnerPast, SlotTerm } from './free-slot.js';
import { usualStartOf } from './usual-start.js';

/** Points of the formula: see {@link findSlots}. */
export const points = {
  perDayOutsideWish: 10,
  perDayAway: 4,
  perHalfHour: 1,
  proposed: -20,
  declined: 25,
  perHourOutsideHabit: 2,
  mostOutsideHabit: 10,
  perTravelQuarter: 1,
  perEventThatDay: 3,
} as const;

/** So many accepted slots make a habit. */
const HABIT = 3;

/** What does not depend on who else is where: cheap enough to be asked of every candidate. */
export function ownTerms(
  candidate: Candidate,
  one: OccurrenceFacts,
  partners: readonly PartnerPast[],
  eventsOn: (divisionId: string | null, day: LocalDate) => number,
): SlotTerm[] {
  return [
    ...wishedDay(candidate, one),
    ...usualHour(candidate, one),
    ...(candidate.place.points > 0 ? [term('place', candidate.place.points, {})] : []),
    ...partners.flatMap((partner) => partnerTerms(candidate, partner)),
    ...spread(candidate, one, eventsOn),
  ];
}

function wishedDay({ day }: Candidate, one: OccurrenceFacts): SlotTerm[] {
  if (one.windowFrom && one.windowTo) {
    const days = daysOutside(day, one.windowFrom, one.windowTo);
    return [term('wished-day', days * points.perDayOutsideWish, { days, wished: 'window' })];
  }
  if (!one.start) return [];
  const days = daysOutside(day, dateOf(one.start), dateOf(one.start));
  return [term('wished-day', days * points.perDayAway, { days, wished: 'now' })];
}

function usualHour({ start }: Candidate, one: OccurrenceFacts): SlotTerm[] {
  if (one.allDay) return [];
  const usual = one.start ? one.start.slice(11, 16) : usualStartOf(one.typeId);
  const minutes = Math.abs(minuteOfDay(start) - minuteOfDay(`2000-01-01T${usual}`));
  return [term('usual-hour', Math.round(minutes / 30) * points.perHalfHour, { minutes, usual })];
}

function partnerTerms(candidate: Candidate, { organizationId, ...past }: PartnerPast): SlotTerm[] {
  const meets = ({ start, end }: { start: string; end: string }): boolean =>
    start < candidate.end && candidate.start < end;
  const proposed = past.proposed.some(meets) ? [term('partner-proposed', points.proposed, { organizationId })] : [];
  const declined = past.declined.some(meets) ? [term('partner-declined', points.declined, { organizationId })] : [];
  return [...proposed, ...declined, ...habit(candidate, organizationId, past.accepted)];
}

function habit({ start, end, day }: Candidate, organizationId: string, accepted: PartnerPast['accepted']): SlotTerm[] {
  if (accepted.length < HABIT || lastsDays(start, end)) return [];
  const from = Math.min(...accepted.map((one) => one.from));
  const to = Math.max(...accepted.map((one) => one.to));
  const begins = minuteOfDay(start);
  const ends = dateOf(end) === day ? minuteOfDay(end) : 1440;
  const hours = Math.ceil((Math.max(0, from - begins) + Math.max(0, ends - to)) / 60);
  const cost = Math.min(points.mostOutsideHabit, hours * points.perHourOutsideHabit);
  return [term('partner-hours', cost, { organizationId, from, to, hours })];
}

const lastsDays = (start: string, end: string): boolean => dateOf(start) !== dateOf(end) && !end.endsWith('T00:00');

function spread(
  { day, place }: Candidate,
  one: OccurrenceFacts,
  eventsOn: (id: string | null, day: LocalDate) => number,
): SlotTerm[] {
  const divisionId = place.venue?.divisionId ?? one.divisions[0] ?? null;
  const events = eventsOn(divisionId, day);
  return [term('spread', events * points.perEventThatDay, { divisionId, day, events })];
}

/** The longest way of its people, in quarters of an hour. */
export const travelTerm = (minutes: number): SlotTerm[] =>
  minutes > 0 ? [term('travel', Math.round(minutes / 15) * points.perTravelQuarter, { minutes })] : [];

const term = (kind: SlotTerm['kind'], cost: number, values: SlotTerm['values']): SlotTerm => ({
  kind,
  points: cost,
  values,
});

/** How many events an oblast has on a day; the one that is looked at, drafts and what has no slot do not count. */
export function eventsByDay(
  ground: EditionGround,
  except: string,
): (divisionId: string | null, day: LocalDate) => number {
  const events = new Map<string, Set<string>>();
  for (const { start, divisions, eventId, state } of ground.facts.occurrences) {
    if (!start || state === 'draft' || eventId === except) continue;
    for (const divisionId of divisions.length ? divisions : ['']) {
      const key = `${divisionId} ${dateOf(start)}`;
      const known = events.get(key);
      if (known) known.add(eventId);
      else events.set(key, new Set([eventId]));
    }
  }
  return (divisionId, day) => events.get(`${divisionId ?? ''} ${day}`)?.size ?? 0;
}
