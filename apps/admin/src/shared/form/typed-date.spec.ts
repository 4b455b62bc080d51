import { typedDate } from './typed-date.js';

test.each([
  ['04.12.2026', '2026-12-04'],
  ['4.12.26', '2026-12-04'],
  [' 30/07/2026 ', '2026-07-30'],
  ['2026-07-30', '2026-07-30'],
  ['31.02.2026', null],
  ['12.30.2026', null],
  ['30 июля', null],
  ['', null],
])('%j is the date %s: the day is typed before the month', (typed, date) => expect(typedDate(typed)).toBe(date));
