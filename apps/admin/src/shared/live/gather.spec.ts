import { jest } from '@jest/globals';
import { gather } from './gather.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('one alone is handed on soon; a hundred of one burst together, and what follows only after a while', () => {
  const handed: number[][] = [];
  const { add } = gather<number>({ first: 100, between: 500 }, (all) => handed.push(all));
  add(0);
  jest.advanceTimersByTime(99);
  expect(handed).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(handed).toEqual([[0]]);
  for (let n = 1; n <= 100; n += 1) add(n);
  jest.advanceTimersByTime(499);
  expect(handed).toHaveLength(1);
  jest.advanceTimersByTime(1);
  expect(handed).toHaveLength(2);
  expect(handed[1]).toHaveLength(100);
  jest.advanceTimersByTime(10_000);
  expect(handed).toHaveLength(2);
});

test('whatever comes during ten seconds of ten a second is handed on in twenty parts, none lost and none twice', () => {
  const handed: number[][] = [];
  const { add } = gather<number>({ first: 100, between: 500 }, (all) => handed.push(all));
  for (let n = 0; n < 100; n += 1) {
    add(n);
    jest.advanceTimersByTime(100);
  }
  jest.advanceTimersByTime(1_000);
  expect(handed.flat()).toEqual(Array.from({ length: 100 }, (_, n) => n));
  expect(handed.length).toBeLessThanOrEqual(21);
});

test('nothing is handed on after it was stopped', () => {
  const handed: number[][] = [];
  const { add, stop } = gather<number>({ first: 100, between: 500 }, (all) => handed.push(all));
  add(1);
  stop();
  jest.advanceTimersByTime(1_000);
  expect(handed).toEqual([]);
});
