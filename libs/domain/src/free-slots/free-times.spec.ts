import fc from 'fast-check';
import { dateOf, minutesBetween, wallAsUtc } from '../time/dates.js';
import { overlaps } from '../time/interval.js';
import { freeTimes, type FreeTimesSearch } from './free-times.js';

const AHEAD = 5 * 3_600_000;
const at = (wall: string) => wallAsUtc(wall) - AHEAD;
const taken = (from: string, to: string) => ({ start: at(from), end: at(to) });
const now = at('2026-07-01T00:00');
const search: FreeTimesSearch = {
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:30',
  lengthMinutes: null,
  allDay: false,
  setupMinutes: 30,
  teardownMinutes: 30,
  zone: 'Asia/Almaty',
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' })),
  taken: [],
  from: '2026-07-20',
  to: '2026-08-10',
};
const starts = (more: Partial<FreeTimesSearch> = {}, when = now) =>
  freeTimes({ ...search, ...more }, when).map(({ start }) => start.slice(5));

describe('free times in the place that an event has', () => {
  test('are the nearest ones in the order of time: two of a day, on days when it is open', () => {
    expect(starts()).toEqual([
      '07-29T10:30',
      '07-29T12:00',
      '07-30T11:30',
      '07-30T13:00',
      '07-31T10:30',
      '07-31T12:00',
    ]);
  });

  test.each<[string, Partial<FreeTimesSearch>, string[]]>([
    [
      'leave room for set-up and tear-down beside what holds it',
      {
        limit: 2,
        taken: [taken('2026-07-30T14:00', '2026-07-30T16:00'), taken('2026-07-30T09:00', '2026-07-30T10:30')],
      },
      ['07-29T12:00', '07-30T11:30'],
    ],
    ['end with the days that may be offered', { from: '2026-07-30', to: '2026-07-30' }, ['07-30T11:30', '07-30T13:00']],
    ['are none where no day may be offered', { from: '2026-09-01', to: '2026-09-10' }, []],
    ['are none where it is never free', { taken: [taken('2026-07-01T00:00', '2026-09-01T00:00')] }, []],
    ['are none in a house that is never open', { openingHours: [{ weekday: 7, opens: '09:00', closes: '09:30' }] }, []],
    [
      'are whole days for what takes the whole day',
      {
        allDay: true,
        start: '2026-07-30T00:00',
        end: '2026-07-31T00:00',
        setupMinutes: 0,
        teardownMinutes: 0,
        limit: 2,
      },
      ['07-29T00:00', '07-31T00:00'],
    ],
    [
      'are found for what has no time yet, from its length',
      { start: null, end: null, lengthMinutes: 60, limit: 2 },
      ['07-20T11:00', '07-20T12:00'],
    ],
  ])('%s', (_, more, expected) => {
    expect(starts(more)).toEqual(expected);
  });

  test('are never past', () => {
    expect(starts({ to: '2026-07-30' }, at('2026-07-30T13:00'))).toEqual(['07-30T13:30', '07-30T15:00']);
  });

  const interval = fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 600 }))
    .map(([from, length]) => ({
      start: at('2026-07-15T00:00') + from * 60_000,
      end: at('2026-07-15T00:00') + (from + length) * 60_000,
    }));

  test('overlap nothing that is taken, are as long as before, and no day has more than two', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 60 }), (all) => {
        const found = freeTimes({ ...search, taken: all }, now);
        expect(found.length).toBeLessThanOrEqual(6);
        for (const { start, end } of found) {
          expect(minutesBetween(start, end)).toBe(90);
          const held = { start: at(start) - 30 * 60_000, end: at(end) + 30 * 60_000 };
          expect(all.filter((one) => overlaps(one, held))).toEqual([]);
          expect(found.filter((one) => dateOf(one.start) === dateOf(start)).length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 100 },
    );
  });
});
