import fc from 'fast-check';
import { addDays, datesFrom, daysBetween, weekday } from './dates.js';
import {
  addWorkingDays,
  dayOff,
  holidaysOf,
  isKurbanAitKnown,
  isWorkingDay,
  neededBy,
  workingDaysUntil,
} from './holidays.js';

test.each<[string, string, string | null]>([
  ['an ordinary Thursday is worked', '2026-07-30', null],
  ['a Saturday is not', '2026-08-01', 'weekend'],
  ['Victory Day on a Saturday stays a holiday', '2026-05-09', 'holiday'],
  ['and the Monday after it is off', '2026-05-11', 'carried-over'],
  ['Nauryz began on a Saturday: Tuesday', '2026-03-24', 'carried-over'],
  ['and Wednesday are off as well', '2026-03-25', 'carried-over'],
  ['Thursday is worked again', '2026-03-26', null],
  ['both days of the New Year of 2022 fell on a weekend', '2022-01-04', 'carried-over'],
  ['Christmas on a Sunday is not carried over', '2024-01-08', null],
  ['the first day of Kurban Ait', '2026-05-27', 'day-off'],
  ['Kurban Ait on a Sunday is not carried over', '2019-08-12', null],
  ['Constitution Day was on 30 August', '2024-08-30', 'holiday'],
  ['no longer in 2026', '2026-08-31', null],
  ['Constitution Day is on 15 March from 2027', '2027-03-15', 'holiday'],
  ['not yet in 2026', '2026-03-16', null],
  ['Republic Day came in 2022', '2022-10-25', 'holiday'],
  ['not before', '2021-10-25', null],
])('%s', (_, day, reason) => expect(dayOff(day)?.reason ?? null).toBe(reason));

test('the campaign’s own days have no public holiday in 2015 and 2026, and one in 2020', () => {
  const within = (year: number) =>
    holidaysOf(year).filter(({ day }) => day >= `${year}-07-30` && day <= `${year}-08-10`);
  expect([within(2015), within(2026)]).toEqual([[], []]);
  expect(within(2020).map(({ day }) => day)).toEqual(['2020-07-31']);
});

test('a decree moves a day off', () => {
  const decree = [
    { day: '2026-08-01', kind: 'working-day' as const },
    { day: '2026-07-31', kind: 'day-off' as const, name: { en: 'Moved' } },
  ];
  expect(isWorkingDay('2026-08-01', decree)).toBe(true);
  expect(dayOff('2026-07-31', decree)).toEqual({ day: '2026-07-31', reason: 'decree', name: { en: 'Moved' } });
  expect(addWorkingDays('2026-07-30', 1, decree)).toBe('2026-08-01');
  expect(holidaysOf(2026, [{ day: '2026-07-06', kind: 'working-day' }]).map(({ day }) => day)).not.toContain(
    '2026-07-06',
  );
  expect(holidaysOf(2026, decree).map(({ day }) => day)).toContain('2026-07-31');
});

test('lead times count working days back', () => {
  expect(neededBy('2026-07-30', 5)).toBe('2026-07-23');
  expect(neededBy('2026-07-30', 10)).toBe('2026-07-16');
  expect(neededBy('2026-03-26', 1)).toBe('2026-03-20');
  expect(neededBy('2026-08-01', 0)).toBe('2026-08-01');
});

test('Kurban Ait is known of verified years only', () => {
  expect([2015, 2020, 2026, 2027].map(isKurbanAitKnown)).toEqual([false, true, true, false]);
});

const days = fc.integer({ min: 0, max: 7000 }).map((number) => addDays('2015-01-01', number));

test('working days lead there and back', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const to = addWorkingDays(from, count);
      expect(isWorkingDay(to)).toBe(true);
      expect(workingDaysUntil(from, to)).toBe(count);
      expect(datesFrom(from, to)).toHaveLength(daysBetween(from, to) + 1);
    }),
    { numRuns: 50 },
  );
});

test('the week starts on Monday', () => {
  expect(['2026-07-27', '2026-07-30', '2026-08-02'].map(weekday)).toEqual([1, 4, 7]);
});
