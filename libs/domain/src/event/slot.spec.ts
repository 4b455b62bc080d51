import { resolveSlot, type WishedSlot } from './slot.js';

const wish = (start: string, end: string, more: Partial<WishedSlot> = {}): WishedSlot => ({
  start,
  end,
  zone: 'Asia/Almaty',
  ...more,
});

describe('a slot', () => {
  test.each([
    [2015, 'Asia/Almaty', '2015-07-30T06:00:00.000Z'],
    [2015, 'Asia/Aqtobe', '2015-07-30T07:00:00.000Z'],
    [2026, 'Asia/Almaty', '2026-07-30T07:00:00.000Z'],
    [2026, 'Asia/Aqtobe', '2026-07-30T07:00:00.000Z'],
  ])('at noon on 30 July %i in %s is at %s', (year, zone, instant) => {
    const slot = resolveSlot(wish(`${year}-07-30T12:00`, `${year}-07-30T13:00`, { zone }), year);
    expect(slot.ok && new Date(slot.value.startsAt).toISOString()).toBe(instant);
  });

  test.each([
    [
      'that ends when it starts',
      wish('2026-07-30T12:00', '2026-07-30T12:00'),
      2026,
      'slot-ends-before-it-starts',
      'end',
    ],
    [
      'that ends before it starts',
      wish('2026-07-30T12:00', '2026-07-30T11:59'),
      2026,
      'slot-ends-before-it-starts',
      'end',
    ],
    [
      'that starts in another year',
      wish('2025-12-31T23:00', '2026-01-01T01:00'),
      2026,
      'slot-outside-edition-year',
      'start',
    ],
    [
      'that ends in another year',
      wish('2026-12-31T23:00', '2027-01-01T00:01'),
      2026,
      'slot-outside-edition-year',
      'end',
    ],
    ['in the year 9999', wish('9999-07-30T12:00', '9999-07-30T13:00'), 2026, 'slot-outside-edition-year', 'start'],
    ['of a day over two weeks', wish('2026-07-01T00:00', '2026-07-16T00:00'), 2026, 'slot-too-long', 'end'],
    [
      'in the hour that happened twice',
      wish('2024-02-29T23:30', '2024-03-01T01:00'),
      2024,
      'wall-time-ambiguous',
      'start',
    ],
  ])('%s is refused', (_, wished, year, code, field) => {
    expect(resolveSlot(wished, year)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  test('may end at the midnight that ends the year', () => {
    expect(resolveSlot(wish('2026-12-31T20:00', '2027-01-01T00:00'), 2026).ok).toBe(true);
  });

  test('in the hour that happened twice is what was chosen, an hour apart', () => {
    const chosen = (choice: 'earlier' | 'later') => {
      const slot = resolveSlot(wish('2024-02-29T23:30', '2024-03-01T01:00', { choice }), 2024);
      return slot.ok ? slot.value.startsAt : NaN;
    };
    expect(chosen('later') - chosen('earlier')).toBe(3_600_000);
  });
});
