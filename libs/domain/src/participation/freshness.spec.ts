import fc from 'fast-check';
import { freshness, freshnessOfAll, overAt, RECHECK_DAYS, STALE_DAYS } from './freshness.js';

const DAY = 86_400_000;
const now = Date.parse('2026-07-20T09:00:00Z');
const ago = (days: number) => now - days * DAY;

describe('how fresh a partner’s answer is', () => {
  test.each([
    ['answered today', { answeredAt: ago(0), askedAt: ago(40) }, 'fresh', 0, 'answered'],
    ['answered almost two weeks ago', { answeredAt: ago(14) + 1, askedAt: null }, 'fresh', 13, 'answered'],
    ['answered two weeks ago to the minute', { answeredAt: ago(14), askedAt: null }, 'recheck', 14, 'answered'],
    ['answered a month ago', { answeredAt: ago(30), askedAt: ago(60) }, 'stale', 30, 'answered'],
    ['asked again yesterday, which is no answer', { answeredAt: ago(31), askedAt: ago(1) }, 'stale', 31, 'answered'],
    ['asked and silent', { answeredAt: null, askedAt: ago(15) }, 'recheck', 15, 'asked'],
    ['a clock that ran ahead', { answeredAt: now + DAY, askedAt: null }, 'fresh', 0, 'answered'],
  ] as const)('%s', (_, heard, level, days, reason) => {
    expect(freshness(heard, now)).toMatchObject({ level, days, reason });
  });

  test('is not said of whom nobody asked', () => {
    expect(freshness({ answeredAt: null, askedAt: null }, now)).toBeNull();
  });
});

const heard = fc.record({
  answeredAt: fc.option(fc.integer({ min: 0, max: now + DAY })),
  askedAt: fc.option(fc.integer({ min: 0, max: now + DAY })),
});

test('an event is as fresh as the partner that was heard least recently, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(heard, { maxLength: 6 }), (partners) => {
      const all = partners.flatMap((one) => freshness(one, now) ?? []);
      const oldest = all.length === 0 ? null : Math.min(...all.map(({ since }) => since));
      expect(freshnessOfAll(partners, now)?.since ?? null).toBe(oldest);
      expect(freshnessOfAll([...partners].reverse(), now)?.since ?? null).toBe(oldest);
    }),
  );
});

test('never becomes fresher by waiting', () => {
  fc.assert(
    fc.property(heard, fc.integer({ min: 0, max: 100 }), (partner, days) => {
      const [before, after] = [freshness(partner, now), freshness(partner, now + days * DAY)];
      expect((after?.days ?? 0) >= (before?.days ?? 0)).toBe(true);
    }),
  );
  expect(RECHECK_DAYS).toBeLessThan(STALE_DAYS);
});

test.each([
  ['at its last end', [ago(3), ago(1)], null, ago(1)],
  ['at its last end, whatever days were wished', [ago(3)], '2026-07-31', ago(3)],
  ['without a time, at the end of its window', [null], '2026-07-10', Date.parse('2026-07-10T19:00:00Z')],
  ['a time past and one to come: at the later', [ago(1), null], '2026-07-10', ago(1)],
  ['nobody knows: a time to come and no window', [ago(3), null], null, null],
  ['nobody knows: nothing is said', [null], null, null],
] as const)('an event is over %s', (_, ends, windowTo, over) => expect(overAt(ends, windowTo)).toBe(over));
