import { KeptBytes } from './kept-bytes.js';

const LIMIT = 100_000;
const piece = () => Buffer.alloc(700);

test('a hundred thousand names keep no more than the limit, and the newest of them', () => {
  const kept = new KeptBytes(LIMIT);
  let most = 0;
  for (let n = 0; n < 100_000; n += 1) {
    kept.set(`name ${n}`, piece());
    most = Math.max(most, kept.size);
  }
  expect(most).toBeLessThanOrEqual(LIMIT);
  expect(most).toBeGreaterThan(LIMIT * 0.9);
  expect(kept.get('name 99999')).toBeDefined();
  expect(kept.get('name 5')).toBeUndefined();
});

test('what is asked for again stays', () => {
  const kept = new KeptBytes(LIMIT);
  const asked = piece();
  kept.set('asked', asked);
  for (let n = 0; n < 1_000; n += 1) {
    kept.set(`name ${n}`, piece());
    expect(kept.get('asked')).toBe(asked);
  }
  expect(kept.size).toBeLessThanOrEqual(LIMIT);
});

test('what is larger than all that may be kept takes nobody’s place', () => {
  const kept = new KeptBytes(LIMIT);
  kept.set('small', piece());
  kept.set('large', Buffer.alloc(LIMIT));
  expect([kept.get('large'), kept.get('small')]).toEqual([undefined, expect.any(Buffer)]);
});
