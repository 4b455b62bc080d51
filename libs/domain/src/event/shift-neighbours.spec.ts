import fc from 'fast-check';
import { occurrence } from '../conflict/scheduled.fixture.js';
import { overlaps, type Interval } from '../time/interval.js';
import { roomOf, shiftNeighbours, type Holding, type Neighbour, type ShiftWay } from './shift-neighbours.js';

const MINUTE = 60_000;
const midnight = Date.parse('2026-07-30T00:00+05:00');
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const interval = (times: string): Interval => {
  const [start = '', end = ''] = times.split('-').map((clock) => midnight + minutesOf(clock) * MINUTE);
  return { start: Number(start), end: Number(end) };
};
const day = { within: interval('00:00-24:00'), by: 'outside-day' as const };
const card = (id: string, times: string, spaces = 'hall', more: Partial<Neighbour> = {}): Neighbour => ({
  id,
  occupied: interval(times),
  spaceIds: spaces.split('+'),
  fixed: null,
  room: day,
  ...more,
});
const said = (wished: Holding, standing: Neighbour[], way?: ShiftWay) => {
  const { shifts, stuck } = shiftNeighbours([wished], standing, way);
  return [
    ...shifts.map(({ id, minutes }) => `${id} ${minutes > 0 ? '+' : ''}${minutes}`),
    ...stuck.map(({ id, reason }) => `${id}: ${reason}`),
  ];
};

const wished = card('new', '10:00-11:00');
const open = { within: interval('09:00-13:00'), by: 'outside-hours' as const };
test.each<[string, Neighbour[], ShiftWay, string[]]>([
  ['nobody in the way', [card('a', '09:00-10:00'), card('b', '11:00-12:00')], 'later', []],
  ['one in the way goes as far as it must', [card('a', '10:30-11:30')], 'later', ['a +30']],
  [
    'it pushes on the next, whose gap is used up',
    [card('a', '10:30-11:30'), card('b', '11:45-12:45')],
    'later',
    ['a +30', 'b +15'],
  ],
  ['a gap that is wide enough stops it', [card('a', '10:30-11:30'), card('b', '12:00-13:00')], 'later', ['a +30']],
  [
    'one that began before goes past it too',
    [card('a', '09:30-10:30'), card('b', '11:00-11:30')],
    'later',
    ['a +90', 'b +60'],
  ],
  [
    'earlier, one that ends after it begins',
    [card('a', '09:30-10:30'), card('b', '08:30-08:45')],
    'earlier',
    ['a -30'],
  ],
  ['earlier, pushing on', [card('a', '09:30-10:30'), card('b', '08:45-09:30')], 'earlier', ['a -30', 'b -30']],
  ['another space is not touched', [card('a', '10:00-11:00', 'yard'), card('b', '10:00-11:00')], 'later', ['b +60']],
  [
    'one of two spaces pushes in the other as well',
    [card('a', '10:30-11:30', 'hall+yard'), card('b', '11:30-12:00', 'yard'), card('c', '11:30-12:00', 'roof')],
    'later',
    ['a +30', 'b +30'],
  ],
  [
    'one that it would pass in its other space goes along, and stays behind it',
    [card('a', '09:00-10:15', 'hall+yard'), card('b', '10:15-10:30', 'yard')],
    'later',
    ['a +120', 'b +120'],
  ],
  [
    'over the hours: the reason',
    [card('a', '10:00-12:30', 'hall', { room: open })],
    'later',
    ['a +60', 'a: outside-hours'],
  ],
  ['up to the very end of the hours', [card('a', '10:00-12:00', 'hall', { room: open })], 'later', ['a +60']],
  ['over midnight: the reason', [card('a', '10:00-23:30')], 'later', ['a +60', 'a: outside-day']],
  [
    'somebody else’s: the reason, and nobody is pushed by it',
    [card('a', '10:30-11:30', 'hall', { fixed: 'not-yours' }), card('b', '11:30-12:00')],
    'later',
    ['a: not-yours'],
  ],
  [
    'somebody else’s at the end of the chain',
    [card('a', '10:30-11:30'), card('b', '11:30-12:00', 'hall', { fixed: 'all-day' })],
    'later',
    ['a +30', 'b: all-day'],
  ],
  ['its own old place is not in its way', [card('new', '10:30-11:30')], 'later', []],
])('%s', (_, standing, way, expected) => expect(said(wished, standing, way)).toEqual(expected));

describe('within what it may be shifted', () => {
  const hours = [4].flatMap((weekday) => [
    { weekday, opens: '09:00', closes: '13:00' },
    { weekday, opens: '14:00', closes: '24:00' },
  ]);
  const clock = (at: number) => (at - midnight) / MINUTE / 60;
  test.each([
    ['the hours it stands in', '10:00-11:00', {}, hours, [9, 13, 'outside-hours']],
    ['the evening’s, until midnight', '20:00-24:00', {}, hours, [14, 24, 'outside-hours']],
    ['with set-up before they open: the day', '09:00-10:00', { setup: 30 }, hours, [0, 24, 'outside-day']],
    ['across the break: the day', '12:00-15:00', {}, hours, [0, 24, 'outside-day']],
    ['unknown hours: the day', '10:00-11:00', {}, [], [0, 24, 'outside-day']],
    ['with set-up from the day before: both days', '01:00-02:00', { setup: 120 }, [], [-24, 24, 'outside-day']],
  ] as const)('%s', (_, times, more, opening, expected) => {
    const room = roomOf(occurrence('a', times, more), opening);
    expect(room && [clock(room.within.start), clock(room.within.end), room.by]).toEqual(expected);
  });

  test('nothing for what has no time', () => expect(roomOf(occurrence('a', null))).toBeNull());
});

describe('of any cards in any spaces', () => {
  const spaces = ['hall', 'yard', 'roof'];
  const held = fc.record({
    start: fc.integer({ min: 0, max: 90 }),
    length: fc.integer({ min: 1, max: 9 }),
    spaceIds: fc.subarray(spaces, { minLength: 1 }),
  });
  const shared = (a: Holding, b: Holding) => a.spaceIds.some((id) => b.spaceIds.includes(id));
  const asCard = (id: string, { start, length, spaceIds }: { start: number; length: number; spaceIds: string[] }) => ({
    ...card(id, '00:00-24:00'),
    occupied: { start: start * 5 * MINUTE, end: (start + length) * 5 * MINUTE },
    spaceIds,
    room: { within: { start: -Infinity, end: Infinity }, by: 'outside-day' as const },
  });
  /** As the database has them: no two overlap in a space. */
  const standing = fc.array(held, { maxLength: 16 }).map((all) =>
    all.reduce<Neighbour[]>((kept, one, index) => {
      const next = asCard(`card-${index}`, one);
      return kept.some((other) => shared(other, next) && overlaps(other.occupied, next.occupied))
        ? kept
        : [...kept, next];
    }, []),
  );
  const wish = held.map((one) => asCard('wished', one));
  const after = (all: Neighbour[], shifts: { id: string; minutes: number }[]) =>
    all.map((one) => {
      const by = (shifts.find(({ id }) => id === one.id)?.minutes ?? 0) * MINUTE;
      return { ...one, by, occupied: { start: one.occupied.start + by, end: one.occupied.end + by } };
    });

  test.each<ShiftWay>(['later', 'earlier'])(
    'shifted %s: no overlap, order kept, only who was in the way, no further than need be',
    (way) => {
      fc.assert(
        fc.property(wish, standing, (wished, all) => {
          const { shifts, stuck } = shiftNeighbours([wished], all, way);
          expect(stuck).toEqual([]);
          const now = after(all, shifts);
          const together = [{ ...wished, by: 0 }, ...now];
          for (const [index, one] of together.entries())
            for (const other of together.slice(index + 1))
              if (shared(one, other)) expect(overlaps(one.occupied, other.occupied)).toBe(false);
          for (const [index, one] of now.entries())
            for (const [at, other] of now.entries())
              if (shared(one, other) && all[index]!.occupied.start < all[at]!.occupied.start)
                expect(one.occupied.start).toBeLessThan(other.occupied.start);
          for (const [index, one] of now.entries()) {
            if (one.by === 0) continue;
            expect(Math.sign(one.by)).toBe(way === 'later' ? 1 : -1);
            // It touches what pushed it, which stood in its way or swept over its old place.
            const touching = together.filter(
              (other) =>
                other.id !== one.id &&
                shared(other, one) &&
                (way === 'later'
                  ? other.occupied.end === one.occupied.start
                  : other.occupied.start === one.occupied.end),
            );
            const old = all[index]!.occupied;
            expect(
              touching.some((other) => {
                const before = all.find(({ id }) => id === other.id)?.occupied ?? other.occupied;
                const swept = {
                  start: Math.min(before.start, other.occupied.start),
                  end: Math.max(before.end, other.occupied.end),
                };
                return overlaps(swept, old) && (other.id === 'wished' || other.by !== 0);
              }),
            ).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  test('room for one that stands in nobody’s way moves nobody', () => {
    fc.assert(
      fc.property(wish, standing, (wished, all) => {
        fc.pre(all.every((one) => !shared(one, wished) || !overlaps(one.occupied, wished.occupied)));
        expect(shiftNeighbours([wished], all).shifts).toEqual([]);
      }),
    );
  });
});
