import { dueReminder, isQuiet, type ReminderFacts } from './reminders.js';

const astana = 'Asia/Almaty';
// The midnight that ends Friday 24 July 2026 in Astana.
const facts: ReminderFacts = {
  deadline: Date.parse('2026-07-25T00:00+05:00'),
  toldAt: Date.parse('2026-07-01T10:00+05:00'),
  zone: astana,
  sent: [],
};

describe('a reminder', () => {
  test.each<[string, string, Partial<ReminderFacts>, number | null]>([
    ['is not due eight days ahead', '2026-07-17T10:00+05:00', {}, null],
    ['is due a week ahead, as soon as the day begins', '2026-07-18T09:00+05:00', {}, 7],
    ['not before the office opens', '2026-07-18T08:59+05:00', {}, null],
    ['not after nine in the evening', '2026-07-18T21:00+05:00', {}, null],
    ['till nine in the evening', '2026-07-18T20:59+05:00', {}, 7],
    ['not on a Sunday', '2026-07-19T12:00+05:00', {}, null],
    ['but on the Monday after it', '2026-07-20T09:00+05:00', {}, 7],
    ['once', '2026-07-20T09:00+05:00', { sent: [7] }, null],
    ['is due again two days ahead', '2026-07-23T09:00+05:00', { sent: [7] }, 2],
    ['is the second one only, where nothing ran a week ahead', '2026-07-23T09:00+05:00', {}, 2],
    ['never the first after the second', '2026-07-23T09:00+05:00', { sent: [2] }, null],
    ['not at the deadline', '2026-07-25T00:00+05:00', {}, null],
    [
      'not a week ahead of who was asked six days ahead',
      '2026-07-20T10:00+05:00',
      { toldAt: Date.parse('2026-07-19T09:00+05:00') },
      null,
    ],
    ['but two days ahead', '2026-07-23T10:00+05:00', { toldAt: Date.parse('2026-07-19T09:00+05:00') }, 2],
    [
      'not within a day of another letter',
      '2026-07-18T10:00+05:00',
      { toldAt: Date.parse('2026-07-17T11:00+05:00') },
      null,
    ],
    ['but a day after it', '2026-07-18T11:00+05:00', { toldAt: Date.parse('2026-07-17T11:00+05:00') }, 7],
    ['by the recipient’s clocks, west of the event', '2026-07-18T09:30+06:00', { zone: 'Asia/Bishkek' }, 7],
    ['which are not those of the event', '2026-07-18T09:30+06:00', {}, null],
  ])('%s', (_, at, more, due) => {
    expect(dueReminder({ ...facts, ...more }, Date.parse(at))).toBe(due);
  });

  test('by the clocks of its date: at 9:30 of Astana’s summer of 2015 it was not yet nine in Aktobe', () => {
    const at = Date.parse('2015-07-23T09:30+06:00');
    expect([isQuiet(at, astana), isQuiet(at, 'Asia/Aqtobe')]).toEqual([false, true]);
  });
});
