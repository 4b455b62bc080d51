import { typedTime, type TypedAbout, type TypedTime } from './typed-time.js';

const about: TypedAbout = { start: '2026-07-30T12:00', end: '2026-07-30T13:30', allDay: false, lengthMinutes: 60 };
const untimed: TypedAbout = { ...about, start: null, end: null };
const day: TypedAbout = { ...about, start: '2026-07-30T00:00', end: '2026-08-01T00:00', allDay: true };
const typed = (date: string, from: string, to: string): TypedTime => ({ date, from, to });

describe('a time that was typed', () => {
  test.each<[string, TypedTime, TypedAbout, [string, string] | null]>([
    ['nothing', typed('', ' ', ''), about, null],
    ['all of it', typed('2026-07-31', '15:00', '16:00'), about, ['2026-07-31T15:00', '2026-07-31T16:00']],
    ['the day alone: at the same hours', typed('2026-07-31', '', ''), about, ['2026-07-31T12:00', '2026-07-31T13:30']],
    ['the start alone: as long as before', typed('', '15:00', ''), about, ['2026-07-30T15:00', '2026-07-30T16:30']],
    ['the end alone: from the same hour', typed('', '', '15:00'), about, ['2026-07-30T12:00', '2026-07-30T15:00']],
    ['as people write it', typed('1.8.2026', '9.30', '24:00'), about, ['2026-08-01T09:30', '2026-08-02T00:00']],
    ['of what has no time yet', typed('2026-07-31', '15:00', ''), untimed, ['2026-07-31T15:00', '2026-07-31T16:00']],
    ['of whole days', typed('2026-08-03', '', ''), day, ['2026-08-03T00:00', '2026-08-05T00:00']],
    [
      'an end before its start is for another rule',
      typed('', '15:00', '14:00'),
      about,
      ['2026-07-30T15:00', '2026-07-30T14:00'],
    ],
  ])('%s', (_, what, of, expected) => {
    expect(typedTime(what, of)).toEqual({ ok: true, value: expected && { start: expected[0], end: expected[1] } });
  });

  test.each<[TypedTime, TypedAbout, string]>([
    [typed('2026-02-30', '', ''), about, 'date'],
    [typed('tomorrow', '15:00', ''), about, 'date'],
    [typed('31.06.2026', '', ''), about, 'date'],
    [typed('', '15:00', ''), untimed, 'date'],
    [typed('2026-07-31', '', ''), untimed, 'from'],
    [typed('2026-07-31', '25:00', ''), about, 'from'],
    [typed('2026-07-31', 'noon', ''), about, 'from'],
    [typed('2026-07-31', '12:00', '12:60'), about, 'to'],
  ])('%j is asked for again at its field', (what, of, field) => {
    expect(typedTime(what, of)).toEqual({ ok: false, refusal: { code: 'field-invalid', field } });
  });
});
