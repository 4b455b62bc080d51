import fc from 'fast-check';
import { overlaps, type Interval } from '../time/interval.js';
import { availabilityFor, isAgainst, joined, type Availability, type Said } from './availability.js';

const at = (text: string): Interval => {
  const [start, end] = text.split('-').map((hour) => Number(hour) * 3_600_000) as [number, number];
  return { start, end };
};
const yes = (text: string): Said => ({ kind: 'available', ...at(text) });
const no = (text: string): Said => ({ kind: 'unavailable', ...at(text) });

test.each<[string, string, Said[], Availability]>([
  ['who says nothing may be asked', '10-12', [], 'unsaid'],
  ['a time that she named', '10-12', [yes('9-18')], 'available'],
  ['exactly the time that she named', '10-12', [yes('10-12')], 'available'],
  ['two times that touch are one', '10-12', [yes('9-11'), yes('11-13')], 'available'],
  ['two times with a gap are not', '10-12', [yes('9-11'), yes('11.5-13')], 'outside'],
  ['who names times is not there at others', '14-15', [yes('9-12')], 'outside'],
  ['half of it is not all of it', '11-13', [yes('9-12')], 'outside'],
  ['a no', '10-12', [no('9-18')], 'unavailable'],
  ['one shared minute of a no', '10-12', [no('11.98-13')], 'unavailable'],
  ['a no that ends when it begins', '10-12', [no('8-10')], 'unsaid'],
  ['a no that begins when it ends', '10-12', [no('12-13')], 'unsaid'],
  ['a no within a yes', '10-12', [yes('8-18'), no('11-11.5')], 'unavailable'],
  ['a no elsewhere in a yes', '10-12', [yes('8-18'), no('14-15')], 'available'],
])('%s', (_, time, said, expected) => expect(availabilityFor(at(time), said)).toBe(expected));

test('what is against her word is a warning', () =>
  expect((['available', 'unsaid', 'outside', 'unavailable'] as const).map(isAgainst)).toEqual([
    false,
    false,
    true,
    true,
  ]));

const interval = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]): Interval => ({ start, end: start + length }));
const said = fc
  .record({ kind: fc.constantFrom('available', 'unavailable'), time: interval })
  .map(({ kind, time }): Said => ({ kind: kind as Said['kind'], ...time }));

test('joined times cover the same minutes, and none twice', () => {
  fc.assert(
    fc.property(fc.array(interval), (times) => {
      const parts = joined(times);
      const covered = (of: readonly Interval[], minute: number) =>
        of.filter((one) => overlaps(one, { start: minute, end: minute + 1 })).length;
      for (let minute = 0; minute < 60; minute++)
        expect(covered(parts, minute)).toBe(covered(times, minute) > 0 ? 1 : 0);
    }),
  );
});

test('what is there for all of a time is there for a part of it', () => {
  fc.assert(
    fc.property(interval, fc.array(said), (time, all) => {
      fc.pre(availabilityFor(time, all) === 'available');
      expect(availabilityFor({ start: time.start, end: time.start + 1 }, all)).toBe('available');
    }),
  );
});
