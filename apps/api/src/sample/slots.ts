import { addDays, dateOf, divisionAt, resolveWallTime } from '@birge/domain';
import type { Instant, LocalDate, WallTime } from '@birge/domain';
import { divisionReference } from '../platform/reference/division-reference.js';
import { cities } from './content/cities.js';
import type { SampleCity } from './content/cities.js';
import { events } from './content/events.js';
import type { SampleEvent, SampleSlot, SampleTray } from './content/sample-event.js';
import { venues } from './content/venues.js';
import type { SampleVenue } from './content/sample-venue.js';
import { sampleId } from './sample-id.js';

export const eventId = (id: string): string => sampleId(`event/${id}`);
export const occurrenceId = (event: string, index: number): string => sampleId(`occurrence/${event}/${index}`);

export const isInTray = (happens: SampleSlot | SampleTray): happens is SampleTray => 'tray' in happens;

const divisions = divisionReference();

export function venueOf(at: string | undefined): SampleVenue | undefined {
  if (!at) return undefined;
  const found = venues.find(({ id }) => id === at.split('/')[0]);
  if (!found) throw new Error(`no such venue: ${at}`);
  return found;
}

/** The paths of the spaces meant by 'venue/a+b', 'venue/*' or, for a venue alone, none. */
export function spacesOf(at: string | undefined): string[] {
  const venue = venueOf(at);
  const wanted = at?.split('/')[1];
  if (!venue || !wanted) return [];
  const ids = wanted === '*' ? venue.spaces.map(({ id }) => id) : wanted.split('+');
  const unknown = ids.find((id) => !venue.spaces.some((space) => space.id === id));
  if (unknown) throw new Error(`no such space: ${venue.id}/${unknown}`);
  return ids.map((id) => `${venue.id}/${id}`);
}

/** Where an event stands in the country on a date: the venue's division then, else the event's first, else nowhere in particular. */
export function divisionOf(event: SampleEvent, at: string | undefined, date: LocalDate): string | undefined {
  const venue = venueOf(at);
  if (!venue) return event.divisions?.[0];
  const history: SampleCity['divisions'] = cities[venue.city].divisions;
  return history.findLast(({ from }) => from === null || from <= date)?.id;
}

/** Events that are nowhere in particular keep the capital's time. */
export const zoneOf = (event: SampleEvent, at: string | undefined, date: LocalDate): string =>
  divisionAt(divisions, divisionOf(event, at, date) ?? 'astana', date)!.timeZone;

export interface ResolvedWallTime {
  wall: WallTime;
  instant: Instant;
  offsetMinutes: number;
}

export function resolved(wall: WallTime, zone: string): ResolvedWallTime {
  const found = resolveWallTime(wall, zone);
  if (found.kind !== 'resolved') throw new Error(`${wall} in ${zone} is ${found.kind}`);
  return { wall, instant: found.instant, offsetMinutes: found.offsetMinutes };
}

/** The columns of a slot, resolved at its place. */
export function slotColumns(event: SampleEvent, slot: Pick<SampleSlot, 'start' | 'end' | 'at'>) {
  const zone = zoneOf(event, slot.at, dateOf(slot.start));
  const [start, end] = [resolved(slot.start, zone), resolved(slot.end, zone)];
  return {
    wall_start: start.wall,
    wall_end: end.wall,
    zone,
    offset_start: start.offsetMinutes,
    offset_end: end.offsetMinutes,
    starts_at: new Date(start.instant).toISOString(),
    ends_at: new Date(end.instant).toISOString(),
  };
}

/** The first and last day of an event: of its slots, or of the window in which it is wished. */
export function daysOf(event: SampleEvent): { first: LocalDate; last: LocalDate } {
  const slots = event.happens.filter((happens): happens is SampleSlot => !isInTray(happens));
  const days = slots.flatMap(({ start, end }) => [dateOf(start), dateOf(end)]).sort();
  const [from, to] = event.window ?? ['2026-07-30', '2026-08-10'];
  return { first: days[0] ?? from, last: addDays(days.at(-1) ?? to, 1) };
}

export const eventOf = (id: string): SampleEvent => {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`no such event: ${id}`);
  return found;
};
