import { wallAsUtc } from '../time/dates.js';
import type { Said } from './availability.js';
import { marksByDay, saidOfDay, type DayMark, type PlacedDuty, type SaidByClock, type SaidOfDay } from './day-marks.js';

const instant = (day: number, time: string) => wallAsUtc(`2026-07-${day}T${time}`) - 5 * 3_600_000;
const astana = { latitude: 51.13, longitude: 71.43 };
const almaty = { latitude: 43.24, longitude: 76.95 };

function duty(id: string, times: string, more: Partial<PlacedDuty> & { day?: number } = {}): PlacedDuty {
  const { day = 30, ...rest } = more;
  const [from, to] = times.split('-') as [string, string];
  return {
    occurrenceId: id,
    eventId: id,
    start: `2026-07-${day}T${from}`,
    end: `2026-07-${day}T${to}`,
    occupied: { start: instant(day, from), end: instant(day, to) },
    allDay: false,
    setupMinutes: 0,
    teardownMinutes: 0,
    venueId: id,
    point: null,
    ...rest,
  };
}
const no = (times: string, day = 30): Said => {
  const [from, to] = times.split('-') as [string, string];
  return { kind: 'unavailable', start: instant(day, from), end: instant(day, to) };
};

test.each<[string, PlacedDuty[], Said[], Record<string, DayMark[]>]>([
  ['nothing is wrong with one duty', [duty('a', '10:00-12:00')], [], {}],
  ['two that touch are no clash', [duty('a', '10:00-12:00'), duty('b', '12:00-13:00')], [], {}],
  [
    'two at once, of which one is a draft',
    [duty('a', '10:00-12:00'), duty('b', '11:59-13:00')],
    [],
    { '2026-07-30': ['clash'] },
  ],
  ['two duties at one occurrence', [duty('a', '10:00-12:00'), duty('a', '10:00-12:00')], [], {}],
  ['against her word', [duty('a', '10:00-12:00')], [no('11:00-18:00')], { '2026-07-30': ['against'] }],
  ['beside her word', [duty('a', '10:00-12:00')], [no('12:00-18:00')], {}],
  [
    'on the road',
    [duty('a', '10:00-12:00', { point: astana }), duty('b', '14:00-15:00', { point: almaty })],
    [],
    { '2026-07-30': ['tight'] },
  ],
  ['the way is not known', [duty('a', '10:00-12:00', { point: astana }), duty('b', '12:10-15:00')], [], {}],
  [
    'one venue is no way',
    [
      duty('a', '10:00-12:00', { point: astana, venueId: 'v' }),
      duty('b', '12:00-13:00', { point: almaty, venueId: 'v' }),
    ],
    [],
    {},
  ],
  [
    'a way through the night is marked where she arrives',
    [duty('a', '22:00-23:00', { point: astana }), duty('b', '08:00-09:00', { point: almaty, day: 31 })],
    [],
    { '2026-07-31': ['tight'] },
  ],
  ['eight hours are a day', [duty('a', '09:00-17:00')], [], {}],
  ['a minute more is a long one', [duty('a', '09:00-17:01')], [], { '2026-07-30': ['long'] }],
  [
    'all of it, the worst first',
    [duty('a', '08:00-17:00'), duty('b', '16:00-18:00')],
    [no('17:30-18:00')],
    { '2026-07-30': ['clash', 'against', 'long'] },
  ],
])('%s', (_, duties, said, expected) => expect(Object.fromEntries(marksByDay(duties, said))).toEqual(expected));

const said = (kind: SaidByClock['kind'], wallStart: string, wallEnd: string): SaidByClock => ({
  kind,
  wallStart: `2026-07-${wallStart}`,
  wallEnd: `2026-07-${wallEnd}`,
});

test.each<[string, SaidByClock[], SaidOfDay]>([
  ['nothing', [], null],
  ['the whole day, no', [said('unavailable', '30T00:00', '31T00:00')], 'no'],
  ['several days, no', [said('unavailable', '28T00:00', '31T00:00')], 'no'],
  ['the day before only', [said('unavailable', '29T00:00', '30T00:00')], null],
  ['an hour, no', [said('unavailable', '30T10:00', '30T11:00')], 'partly-no'],
  ['the whole day, yes', [said('available', '30T00:00', '31T00:00')], 'yes'],
  ['the morning, yes', [said('available', '30T08:00', '30T12:00')], 'partly-yes'],
  [
    'yes in the morning and no in the afternoon',
    [said('available', '30T08:00', '30T12:00'), said('unavailable', '30T12:00', '30T18:00')],
    'partly-no',
  ],
])('of 30 July: %s', (_, all, expected) => expect(saidOfDay('2026-07-30', all)).toBe(expected));
