import fc from 'fast-check';
import { rankSuggestions, suggestion, type Candidate, type SuggestionReasonKind, type Task } from './suggestion.js';

const HOUR = 3_600_000;
const hours = (start: number, end: number) => ({ start: start * HOUR, end: end * HOUR });
const astana = { latitude: 51.13, longitude: 71.43 };
const karaganda = { latitude: 49.8, longitude: 73.1 };

const task: Task = {
  dutyId: 'photo',
  occupied: hours(10, 12),
  point: astana,
  divisions: ['astana'],
  languages: ['kk', 'ru'],
  minutes: 120,
  skillNames: ['photo', 'photographs', 'фотосъёмка'],
};
const nobody: Candidate = {
  personId: 'n',
  name: 'N',
  languages: [],
  skills: [],
  homeDivision: null,
  homePoint: null,
  said: [],
  stays: [],
  dayMinutes: 0,
  editionMinutes: 0,
};
const person = (more: Partial<Candidate>): Candidate => ({ ...nobody, ...more });

// What a coordinator could check by hand: the person, her reasons in their order, the score.
test.each<[string, Partial<Candidate>, SuggestionReasonKind[], number]>([
  ['of whom nothing is known', {}, ['free-day'], 5],
  ['who said yes', { said: [{ kind: 'available', ...hours(8, 18) }] }, ['available', 'free-day'], 35],
  ['who named other times', { said: [{ kind: 'available', ...hours(14, 18) }] }, ['outside', 'free-day'], -35],
  ['who said no', { said: [{ kind: 'unavailable', ...hours(8, 18) }] }, ['unavailable', 'free-day'], -85],
  ['who has the skill by the duty’s id', { skills: ['photo'] }, ['skill', 'free-day'], 30],
  ['who has the skill by the duty’s name', { skills: [' Фотосъёмка'] }, ['skill', 'free-day'], 30],
  ['who is noted for something else', { skills: ['driver'] }, ['no-skill', 'free-day'], -5],
  ['who speaks all languages', { languages: ['ru', 'kk-Latn', 'en'] }, ['languages', 'free-day'], 20],
  ['who speaks one of two', { languages: ['ru'] }, ['some-languages', 'free-day'], 12.5],
  ['who speaks none', { languages: ['en'] }, ['no-language', 'free-day'], -10],
  ['who lives there', { homeDivision: 'astana', homePoint: astana }, ['home', 'near', 'free-day'], 20],
  // 190 km by air: four hours and a bit.
  ['who lives far away', { homeDivision: 'karaganda', homePoint: karaganda }, ['far', 'free-day'], -17],
  [
    'who was near just before',
    { homePoint: karaganda, stays: [{ ...hours(8, 9), point: astana }], dayMinutes: 60, editionMinutes: 60 },
    ['near', 'load'],
    1.8,
  ],
  [
    'who cannot be back in time',
    { stays: [{ ...hours(7, 9), point: karaganda }], dayMinutes: 120, editionMinutes: 120 },
    ['tight', 'far', 'load'],
    -53.4,
  ],
  [
    'who cannot go on in time',
    { stays: [{ ...hours(13, 14), point: karaganda }], dayMinutes: 60, editionMinutes: 60 },
    ['tight', 'load'],
    -28.2,
  ],
  [
    'who was elsewhere yesterday and is home again',
    { homePoint: astana, stays: [{ ...hours(-6, -3), point: karaganda }], editionMinutes: 180 },
    ['near', 'free-day', 'load'],
    9.4,
  ],
  ['with seven hours on that day', { dayMinutes: 420, editionMinutes: 420 }, ['load', 'long-day'], -42.4],
  ['with thirty hours in the edition', { editionMinutes: 1800 }, ['load', 'free-day'], -1],
  ['who is elsewhere then', { skills: ['photo'], stays: [{ ...hours(11, 13), point: null }] }, ['busy'], 0],
])('a person %s', (_, more, kinds, score) => {
  const found = suggestion(task, person(more));
  expect(found.reasons.map(({ kind }) => kind)).toEqual(kinds);
  expect(found.score).toBe(score);
  expect(found.possible).toBe(kinds[0] !== 'busy');
});

test('the best stands first, the busy last, and equals in the order of their load and names', () => {
  const order = rankSuggestions(task, [
    person({ personId: 'b', name: 'Б' }),
    person({ personId: 'a', name: 'А' }),
    person({ personId: 'c', name: 'С', stays: [{ ...hours(10, 11), point: null }], skills: ['photo'] }),
    person({ personId: 'd', name: 'Д', skills: ['photo'] }),
    person({ personId: 'e', name: 'Е', said: [{ kind: 'unavailable', ...hours(11, 12) }] }),
  ]);
  expect(order.map(({ personId }) => personId)).toEqual(['d', 'a', 'b', 'e', 'c']);
});

const anyCandidate = fc
  .record({
    id: fc.uuid(),
    skills: fc.subarray(['photo', 'driver']),
    languages: fc.subarray(['kk', 'ru', 'en']),
    home: fc.constantFrom(null, 'astana', 'karaganda'),
    day: fc.integer({ min: 0, max: 900 }),
    more: fc.integer({ min: 0, max: 5000 }),
    yes: fc.boolean(),
  })
  .map(({ id, skills, languages, home, day, more, yes }) =>
    person({
      personId: id,
      name: id,
      skills,
      languages,
      homeDivision: home,
      homePoint: home === 'astana' ? astana : home ? karaganda : null,
      said: yes ? [{ kind: 'available', ...hours(0, 24) }] : [],
      dayMinutes: day,
      editionMinutes: day + more,
    }),
  );

test('the order does not depend on who was read first', () => {
  fc.assert(
    fc.property(fc.array(anyCandidate), (all) => {
      expect(rankSuggestions(task, [...all].reverse())).toEqual(rankSuggestions(task, all));
    }),
  );
});

test('a no outweighs all that can speak for a person; more load never helps, and being nearer never harms', () => {
  fc.assert(
    fc.property(anyCandidate, (one) => {
      const score = (more: Partial<Candidate> = {}) => suggestion(task, { ...one, ...more }).score;
      expect(score({ said: [...one.said, { kind: 'unavailable', ...hours(11, 12) }] })).toBeLessThan(0);
      expect(score({ dayMinutes: one.dayMinutes + 30, editionMinutes: one.editionMinutes + 30 })).toBeLessThan(
        score() + 0.05,
      );
      expect(score({ homePoint: astana })).toBeGreaterThanOrEqual(score({ homePoint: karaganda }));
    }),
  );
});

test('the score is the sum of its reasons', () => {
  fc.assert(
    fc.property(anyCandidate, (one) => {
      const { score, reasons } = suggestion(task, one);
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 5);
    }),
  );
});
