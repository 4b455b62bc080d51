import { languages, type Language } from '@birge/domain';
import {
  dateRange,
  dayHeadline,
  fullDate,
  instantText,
  lastDayOf,
  monthHeadline,
  monthNames,
  relativeDay,
  shortDate,
  slotText,
  timeRange,
  weekdayName,
  weekdayNames,
} from './index.js';

describe('dates', () => {
  test.each<[Language, string, string]>([
    ['kk', 'бейсенбі, 30 шілде 2026', 'Шілде 2026'],
    ['ru', 'четверг, 30 июля 2026', 'Июль 2026'],
    ['en', 'Thursday, 30 July 2026', 'July 2026'],
  ])('in %s the world day of 2026 is a Thursday in July', (language, full, month) => {
    expect(fullDate(language, '2026-07-30')).toBe(full);
    expect(monthHeadline(language, '2026-07-30')).toBe(month);
  });

  test('a headline has the number apart from the rest', () => {
    expect(dayHeadline('kk', '2026-07-30')).toEqual({ day: '30', rest: 'шілде, бейсенбі' });
  });

  test.each<[Language, string, string, string]>([
    ['kk', '2026-07-30', '2026-08-10', '30 шілде – 10 тамыз 2026'],
    ['ru', '2026-08-01', '2026-08-10', '1–10 августа 2026'],
    ['en', '2026-08-01', '2026-08-01', '1 August 2026'],
    ['kk', '2025-12-30', '2026-01-02', '30 желтоқсан 2025 – 2 қаңтар 2026'],
  ])('in %s from %s to %s is written once where it is the same', (language, from, to, text) => {
    expect(dateRange(language, from, to)).toBe(text);
  });

  test('a slot within a day, over midnight and until midnight', () => {
    expect(timeRange('kk', '2026-07-30T12:00', '2026-07-30T13:30')).toBe('12:00–13:30');
    expect(timeRange('kk', '2026-07-30T22:00', '2026-07-31T02:00')).toBe('22:00 – 31 шілде, 02:00');
    expect(timeRange('kk', '2026-07-30T22:00', '2026-07-31T00:00')).toBe('22:00–24:00');
    expect(slotText('ru', '2026-07-30T22:00', '2026-07-31T02:00')).toBe('30 июля, 22:00 – 31 июля 2026, 02:00');
    expect(slotText('ru', '2026-07-30T22:00', '2026-07-31T00:00')).toBe('30 июля 2026, 22:00–24:00');
  });

  test('an all-day slot is its days, whichever way its end is written', () => {
    expect(slotText('en', '2026-07-30T00:00', '2026-08-01T00:00', true)).toBe('30–31 July 2026');
    expect(slotText('en', '2026-07-30T00:00', '2026-07-31T23:59', true)).toBe('30–31 July 2026');
    expect(lastDayOf('2026-07-30T00:00', '2026-07-31T00:00')).toBe('2026-07-30');
  });

  test('a year is named beside a short date only when it is not the present one', () => {
    expect(shortDate('kk', '2026-07-30', '2026-01-01')).toBe('30 шіл.');
    expect(shortDate('kk', '2015-07-30', '2026-01-01')).toBe('30 шіл. 2015');
  });

  test('today, tomorrow and yesterday are counted from the day that is passed in', () => {
    const said = ['2026-07-29', '2026-07-30', '2026-07-31', '2026-08-01'].map((day) =>
      relativeDay('kk', day, '2026-07-30'),
    );
    expect(said).toEqual(['кеше', 'бүгін', 'ертең', null]);
  });

  test('an instant is told by the offset that the server gives', () => {
    expect(instantText('kk', '2015-07-30T06:00:00Z', 360)).toBe('30 шілде 2015, 12:00');
    expect(instantText('kk', '2026-07-30T07:00:00Z', 300)).toBe('30 шілде 2026, 12:00');
  });

  // Node's ICU has Kazakh; browsers may not. Our tables must not drift from it.
  test.each(languages)('our month and weekday names in %s are those of CLDR', (language) => {
    const months = Array.from(
      { length: 12 },
      (_, month) =>
        new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
          .formatToParts(Date.UTC(2026, month, 15))
          .find((part) => part.type === 'month')!.value,
    );
    expect(monthNames[language].ofDay).toEqual(months);
    const weekdays = Array.from({ length: 7 }, (_, day) =>
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
        .format(Date.UTC(2026, 6, 27 + day))
        .toLowerCase(),
    );
    expect(weekdayNames[language].long.map((name) => name.toLowerCase())).toEqual(weekdays);
    expect(weekdayName(language, '2026-07-30', 'short').toLowerCase()).toBe(
      new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
        .format(Date.UTC(2026, 6, 30))
        .toLowerCase(),
    );
  });
});
