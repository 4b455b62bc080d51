import { requirementApplies, requirementConditions, type RequirementPlace } from './requirement.js';

const at = (kind: 'railway-station' | 'park' | 'square' | 'hall', hosted = false): RequirementPlace => ({
  venue: { kind, hosted },
  inWords: false,
});
const street: RequirementPlace = { venue: null, inWords: true };
const unknown: RequirementPlace = { venue: null, inWords: false };

test.each([
  // places, outdoors, station, hosted
  ['no place yet', [unknown], false, false, true],
  ['a hall with a host', [at('hall', true)], false, false, true],
  ['a hall that nobody runs', [at('hall')], false, false, false],
  ['a park', [at('park')], true, false, false],
  ['a square', [at('square', true)], true, false, true],
  ['a street, in words', [street], true, false, false],
  ['a station', [at('railway-station')], false, true, false],
  ['one of two at a station', [at('hall', true), at('railway-station')], false, true, true],
  ['a street and a place to be found', [street, unknown], true, false, false],
  ['no occurrence', [], false, false, false],
] as const)('where it is needed: %s', (_, places, outdoors, station, hosted) => {
  const applies = (condition: (typeof requirementConditions)[number]) =>
    requirementApplies(condition, places, 'in-person');
  expect([applies('outdoors'), applies('station'), applies('hosted')]).toEqual([outdoors, station, hosted]);
  expect(applies('always')).toBe(true);
  expect(requirementApplies('outdoors', places, 'online')).toBe(false);
});
