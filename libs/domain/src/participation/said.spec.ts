import { saidProblem } from './said.js';

const now = Date.parse('2026-07-20T09:00:00Z');
const DAY = 86_400_000;

test.each([
  ['now', 0, null],
  ['a minute ago', -60_000, null],
  ['in a minute', 60_000, 'too-large'],
  ['a year and a day ago', -366 * DAY, null],
  ['longer ago', -366 * DAY - 1, 'too-small'],
] as const)('said %s', (_, offset, expected) => {
  expect(saidProblem(now + offset, now)).toBe(expected);
});
