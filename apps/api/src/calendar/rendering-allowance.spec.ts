import { networkOf, RenderingAllowance } from './rendering-allowance.js';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network));

test('a network may have so many pages made in a minute, and again in the next', () => {
  let now = 0;
  const allowance = new RenderingAllowance(2, () => now);
  const asked = ['2001:db8::1', '2001:db8::2', '2001:db8::3', '203.0.113.9'].map((one) => allowance.take(one));
  expect(asked).toEqual([true, true, false, true]);
  now = 60_000;
  expect(allowance.take('2001:db8::3')).toBe(true);
});

test('addresses without number are not all remembered: from some on they share what one may', () => {
  const allowance = new RenderingAllowance(3, () => 0, 10);
  const taken = Array.from({ length: 100 }, (_, index) => allowance.take(`10.0.0.${index}`));
  expect(taken.filter(Boolean)).toHaveLength(13);
  // Who was known before them is not among them.
  expect(allowance.take('10.0.0.0')).toBe(true);
});
