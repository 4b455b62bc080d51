import { gapsIn, missingIn, staffing } from './staffing.js';

const needed = [
  { dutyId: 'lead', needed: 1 },
  { dutyId: 'materials', needed: 3 },
];
const who = (...said: string[]) =>
  said.map((one) => {
    const [personId, dutyId] = one.split(' ') as [string, string];
    return { personId, dutyId };
  });

test.each<[string, string[], string[], number]>([
  ['nobody yet', [], ['lead 0/1', 'materials 0/3'], 4],
  ['some', ['arman lead', 'kamila materials', 'daniyar materials'], ['lead 1/1', 'materials 2/3'], 1],
  ['one person with two duties counts for both', ['arman lead', 'arman materials'], ['lead 1/1', 'materials 1/3'], 2],
  ['a duty that is not needed stands last', ['arman photo'], ['lead 0/1', 'materials 0/3', 'photo 1/0'], 4],
  ['too many lead no less than enough', ['a lead', 'b lead'], ['lead 2/1', 'materials 0/3'], 3],
  ['the same person twice is one', ['a materials', 'a materials'], ['lead 0/1', 'materials 1/3'], 3],
])('%s', (_, people, expected, missing) => {
  const staffed = staffing(needed, who(...people));
  expect(staffed.map(({ dutyId, have, needed }) => `${dutyId} ${have}/${needed}`)).toEqual(expected);
  expect(missingIn(staffed)).toBe(missing);
  expect(gapsIn(staffed).every(({ have, needed }) => have < needed)).toBe(true);
});
