import { normalTags, retagged } from './tags.js';

test.each<[string[], string[]]>([
  [[], []],
  [['Youth', ' youth ', 'YOUTH'], ['youth']],
  [['  Қала \t күні '], ['қала күні']],
  [['b', 'a', 'B'], ['b', 'a']],
  [['   '], []],
])('%j is kept as %j', (said, kept) => expect(normalTags(said)).toEqual(kept));

test.each<[string[], { add: string[]; remove: string[] }, string[]]>([
  [['a', 'b'], { add: ['C'], remove: ['A'] }, ['b', 'c']],
  [['a'], { add: ['a'], remove: [] }, ['a']],
  [['a', 'b'], { add: ['a'], remove: ['a'] }, ['b', 'a']],
  [['Old'], { add: [], remove: ['old'] }, []],
])('%j with %j is %j', (tags, change, after) => expect(retagged(tags, change)).toEqual(after));
