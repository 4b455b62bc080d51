import fc from 'fast-check';
import type { EditionFacts, OccurrenceFacts } from './edition-facts.js';
import { editionGround } from './edition-ground.js';
import { edition, event } from './edition.fixture.js';
import { editionConflicts, problemsIn } from './problems.js';

const places = [
  { venueId: 'khan-shatyr', spaceIds: ['atrium'], divisions: ['astana'] },
  { venueId: 'khan-shatyr', spaceIds: ['atrium', 'east-hall'], divisions: ['astana'] },
  { venueId: 'congress', spaceIds: ['hall'], divisions: ['karaganda'] },
  { venueId: null, spaceIds: [], divisions: [] },
];
const two = (n: number) => String(n).padStart(2, '0');
const anything: fc.Arbitrary<(id: string) => OccurrenceFacts> = fc
  .record({
    start: fc.option(
      fc
        .tuple(fc.integer({ min: 30, max: 31 }), fc.integer({ min: 7, max: 20 }))
        .map(([day, hour]) => `2026-07-${day}T${two(hour)}:00`),
      { freq: 8 },
    ),
    state: fc.constantFrom('draft', 'planned', 'planned', 'confirmed', 'completed'),
    place: fc.constantFrom(...places),
    event: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
    setupMinutes: fc.constantFrom(0, 0, 45),
    people: fc.subarray(['aigerim', 'daniyar', 'marzhan'], { maxLength: 2 }),
    organizations: fc.subarray(['iom', 'police', 'akimat'], { maxLength: 2 }),
    items: fc.subarray([
      { id: 'stage', unique: true, quantity: 1 },
      { id: 'chairs', unique: false, quantity: 40 },
    ]),
    expected: fc.constantFrom(null, 50, 150),
    quorum: fc.constantFrom(
      { reached: true, missing: 0, deadline: null },
      { reached: false, missing: 2, deadline: '2026-07-03' },
    ),
  })
  .map(
    ({ start, place, event: of, ...more }) =>
      (id) =>
        event(id, start, { ...place, ...more, eventId: of }),
  );

/** What happens to a board: cards are changed, come, and go; now and then something that all of it depends on changes. */
const step = fc.record({
  changed: fc.array(fc.tuple(fc.nat(24), anything), { maxLength: 3 }),
  gone: fc.option(fc.nat(24), { freq: 3 }),
  come: fc.option(anything, { freq: 3 }),
  later: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const busy: EditionFacts['busy'] = [
  {
    ...{ id: 'busy', from: Date.UTC(2026, 6, 30, 5), to: Date.UTC(2026, 6, 30, 8), divisionId: 'abai' },
    ...{ slotFrom: Date.UTC(2026, 6, 30, 5), slotTo: Date.UTC(2026, 6, 30, 8) },
    ...{ spaceIds: ['atrium'], people: ['aigerim'], items: [], organizations: ['iom'] },
  },
];
const items: EditionFacts['items'] = [
  { id: 'chairs', name: { en: 'Chairs' }, quantity: 100 },
  { id: 'stage', name: { en: 'Stage' }, quantity: 1 },
];

function after(facts: EditionFacts, { changed, gone, come, later }: Step, n: number): EditionFacts {
  const wanted = new Map(changed.map(([at, make]) => [facts.occurrences[at]?.id, make]));
  const occurrences = facts.occurrences
    .filter((_, at) => at !== gone)
    .map((one) => wanted.get(one.id)?.(one.id) ?? one);
  return {
    ...facts,
    occurrences: come ? [...occurrences, come(`new${n}`)] : occurrences,
    ...(later && { today: '2026-07-02' }),
  };
}

test('conflicts carried on from change to change are those found anew, and so are neighbours and problems', () => {
  let kept = 0;
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(anything, { maxLength: 24 }),
      fc.array(step, { minLength: 1, maxLength: 5 }),
      (makers, steps) => {
        let facts = edition(
          makers.map((make, n) => make(`x${n}`)),
          { busy, items },
        );
        let ground = editionGround(facts);
        let conflicts = editionConflicts(ground);
        steps.forEach((what, n) => {
          facts = after(facts, what, n);
          const nextGround = editionGround(facts, ground);
          const next = editionConflicts(nextGround, { ground, conflicts });
          const anew = editionGround(facts);
          expect(next).toEqual(editionConflicts(anew));
          expect([...next.keys()]).toEqual([...editionConflicts(anew).keys()]);
          expect(problemsIn(nextGround, next)).toEqual(problemsIn(anew));
          for (const one of anew.scheduled.values())
            expect(new Set(nextGround.neighbours.around(one))).toEqual(new Set(anew.neighbours.around(one)));
          kept += [...next].filter(([id, list]) => conflicts.get(id) === list).length;
          found += next.size;
          ground = nextGround;
          conflicts = next;
        });
      },
    ),
    { numRuns: 120 },
  );
  // Nothing would be won, and nothing shown, if all were found anew, or there were nothing to find.
  expect(found).toBeGreaterThan(500);
  expect(kept).toBeGreaterThan(found / 10);
});

test('a card that goes to another hall leaves what has nothing to do with it the same list', () => {
  const crowd = (hour: string, space: string) =>
    [0, 1].map((n) => event(`${space}-${n}`, `2026-07-30T${hour}:00`, { spaceIds: [space] }));
  const facts = edition([...crowd('10', 'atrium'), ...crowd('10', 'east-hall'), ...crowd('14', 'main-hall')]);
  const ground = editionGround(facts);
  const conflicts = editionConflicts(ground);
  const moved = event('atrium-0', '2026-07-30T10:00', { spaceIds: ['east-hall'] });
  const now = editionGround({ ...facts, occurrences: [moved, ...facts.occurrences.slice(1)] }, ground);
  const next = editionConflicts(now, { ground, conflicts });
  expect(next.get('main-hall-0')).toBe(conflicts.get('main-hall-0'));
  expect(next.get('atrium-0')!.map(({ withId }) => withId)).toEqual(['east-hall-0', 'east-hall-1']);
  expect(next.get('east-hall-1')!.map(({ withId }) => withId)).toEqual(['atrium-0', 'east-hall-0']);
  expect(next.has('atrium-1')).toBe(false);
});
