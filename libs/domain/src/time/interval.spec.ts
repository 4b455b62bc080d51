import fc from 'fast-check';
import { contains, freeBetween, gapMinutes, intersection, overlaps, widened } from './interval.js';
import type { Interval } from './interval.js';

const hour = (from: number, until: number): Interval => ({ start: from * 3_600_000, end: until * 3_600_000 });

test.each<[string, Interval, Interval, boolean]>([
  ['touching slots are no clash', hour(10, 11), hour(11, 12), false],
  ['one in the other', hour(10, 14), hour(11, 12), true],
  ['the same twice', hour(10, 11), hour(10, 11), true],
  ['a day apart', hour(10, 11), hour(34, 35), false],
])('%s', (_, a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});

test('one shared minute is a clash', () => {
  expect(overlaps(hour(10, 11), widened(hour(11, 12), 1, 0))).toBe(true);
  expect(gapMinutes(hour(10, 11), widened(hour(11, 12), 1, 0))).toBe(-1);
  expect(gapMinutes(hour(14, 15), hour(10, 11))).toBe(180);
});

test('one holds another only with both its ends', () => {
  expect(contains(hour(10, 12), hour(10, 12))).toBe(true);
  expect([hour(9, 11), hour(11, 13)].map((inner) => contains(hour(10, 12), inner))).toEqual([false, false]);
});

test('what is free lies between what is taken', () => {
  expect(freeBetween(hour(9, 18), [hour(12, 14), hour(8, 10), hour(13, 15)])).toEqual([hour(10, 12), hour(15, 18)]);
  expect(freeBetween(hour(9, 18), [])).toEqual([hour(9, 18)]);
  expect(freeBetween(hour(9, 18), [hour(0, 24)])).toEqual([]);
  expect(freeBetween(hour(9, 18), [hour(20, 21)])).toEqual([hour(9, 18)]);
});

const intervals = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 100 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('two intervals overlap exactly when they share a part, which lies in both', () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      const shared = intersection(a, b);
      expect(shared !== null).toBe(overlaps(a, b));
      if (shared) expect(contains(a, shared) && contains(b, shared) && shared.start < shared.end).toBe(true);
    }),
  );
});

test('nothing free overlaps anything taken, and together they cover the whole', () => {
  fc.assert(
    fc.property(intervals, fc.array(intervals, { maxLength: 8 }), (within, taken) => {
      const free = freeBetween(within, taken);
      for (const part of free) {
        expect(contains(within, part)).toBe(true);
        expect(taken.some((one) => overlaps(one, part))).toBe(false);
      }
      for (let at = within.start; at < within.end; at += 1) {
        const unit = { start: at, end: at + 1 };
        expect([...free, ...taken].some((one) => contains(one, unit))).toBe(true);
      }
    }),
  );
});
