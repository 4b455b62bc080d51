import fc from 'fast-check';
import { addMinutes } from '../time/dates.js';
import { ALL_DAY_MINUTES, daysOf, loadByDay, totalLoad, type DutyTime } from './load.js';

const duty = (eventId: string, start: string, end: string, more: Partial<DutyTime> = {}): DutyTime => ({
  eventId,
  start: `2026-07-${start}`,
  end: `2026-07-${end}`,
  allDay: false,
  setupMinutes: 0,
  teardownMinutes: 0,
  ...more,
});

test.each<[string, DutyTime[], Record<string, number>]>([
  ['no duty, no load', [], {}],
  ['one hour', [duty('a', '30T10:00', '30T11:00')], { '2026-07-30': 60 }],
  [
    'two duties at one occurrence count once',
    [duty('a', '30T10:00', '30T11:00'), duty('a', '30T10:00', '30T11:00')],
    { '2026-07-30': 60 },
  ],
  [
    'what overlaps at one event counts once',
    [duty('a', '30T10:00', '30T12:00'), duty('a', '30T11:00', '30T13:00')],
    { '2026-07-30': 180 },
  ],
  [
    'what touches is not counted twice and not lost',
    [duty('a', '30T10:00', '30T11:00'), duty('b', '30T11:00', '30T12:00')],
    { '2026-07-30': 120 },
  ],
  [
    'set-up and tear-down belong to it',
    [duty('a', '30T10:00', '30T11:00', { setupMinutes: 30, teardownMinutes: 15 })],
    { '2026-07-30': 105 },
  ],
  ['a night is split at midnight', [duty('a', '30T22:00', '31T02:00')], { '2026-07-30': 120, '2026-07-31': 120 }],
  ['until midnight is still that day', [duty('a', '30T22:00', '31T00:00')], { '2026-07-30': 120 }],
  [
    'set-up on the evening before',
    [duty('a', '31T00:30', '31T01:30', { setupMinutes: 60 })],
    { '2026-07-30': 30, '2026-07-31': 90 },
  ],
  [
    'an all-day duty is a working day for each of its days',
    [duty('a', '30T00:00', '31T00:00', { allDay: true })],
    { '2026-07-30': ALL_DAY_MINUTES },
  ],
  [
    'an hour at an event that already takes the day adds nothing',
    [duty('a', '30T00:00', '31T00:00', { allDay: true }), duty('a', '30T10:00', '30T11:00')],
    { '2026-07-30': ALL_DAY_MINUTES },
  ],
])('%s', (_, duties, expected) => expect(Object.fromEntries(loadByDay(duties))).toEqual(expected));

test('the days of a slot are half-open', () => {
  expect(daysOf('2026-07-30T10:00', '2026-07-31T00:00')).toEqual(['2026-07-30']);
  expect(daysOf('2026-07-30T10:00', '2026-07-31T00:01')).toEqual(['2026-07-30', '2026-07-31']);
});

const anyDuty = fc
  .record({
    eventId: fc.constantFrom('a', 'b', 'c'),
    from: fc.integer({ min: 0, max: 4000 }),
    length: fc.integer({ min: 1, max: 1500 }),
  })
  .map(({ eventId, from, length }): DutyTime => {
    const start = addMinutes('2026-07-28T00:00', from);
    return { eventId, start, end: addMinutes(start, length), allDay: false, setupMinutes: 0, teardownMinutes: 0 };
  });

test('the same duty again never adds load, another never takes any away, and their order does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyDuty, { minLength: 1 }), anyDuty, (duties, more) => {
      expect(totalLoad([...duties, duties[0]!])).toBe(totalLoad(duties));
      expect(totalLoad([...duties, more])).toBeGreaterThanOrEqual(totalLoad(duties));
      expect(totalLoad([...duties].reverse())).toBe(totalLoad(duties));
    }),
  );
});

test('a day never has more minutes of one event than a day has', () => {
  fc.assert(
    fc.property(fc.array(anyDuty), (duties) => {
      const ofOne = duties.map((duty) => ({ ...duty, eventId: 'a' }));
      expect(Math.max(0, ...loadByDay(ofOne).values())).toBeLessThanOrEqual(1440);
    }),
  );
});
