import type { ConflictKind } from '../conflict/conflict.js';
import { editionGround } from '../conflict/edition-ground.js';
import type { EditionFacts, OccurrenceFacts } from '../conflict/edition-facts.js';
import { edition, event } from '../conflict/edition.fixture.js';
import { editionConflicts } from '../conflict/problems.js';
import { nearestSlots } from './nearest-slots.js';

const noon = '2026-07-30T12:00';
const resolved = (kind: ConflictKind, facts: EditionFacts, limit?: number): string[] => {
  const ground = editionGround(facts);
  const conflict = editionConflicts(ground)
    .get('one')
    ?.find((found) => found.kind === kind);
  expect(conflict).toBeDefined();
  return nearestSlots(ground, 'one', conflict!, limit).map(
    ({ start, spaceIds, conflicts }) => `${start.slice(5)} ${spaceIds.join('+')}${conflicts.length ? ' !' : ''}`,
  );
};
const one = (more: Partial<OccurrenceFacts> = {}) => event('one', noon, more);

test.each<[string, ConflictKind, EditionFacts, string[]]>([
  [
    'a taken space: the nearest time in it, then another space of the house at the same hour',
    'space-taken',
    edition([one(), event('other', noon)]),
    ['07-30T10:30 atrium', '07-30T12:00 east-hall', '07-30T12:00 main-hall'],
  ],
  [
    'a person elsewhere: another space is no help, another time is',
    'person-elsewhere',
    edition([
      one({ people: ['aigerim'] }),
      event('other', noon, { venueId: 'station', spaceIds: ['main-hall'], people: ['aigerim'] }),
    ]),
    ['07-30T10:00 atrium', '07-30T10:00 east-hall', '07-31T12:00 atrium'],
  ],
  [
    'outside opening hours: into them',
    'outside-opening-hours',
    edition([event('one', '2026-07-30T17:30')]),
    ['07-30T16:30 atrium', '07-30T16:30 east-hall', '07-31T16:30 atrium'],
  ],
  [
    'a holiday: another day at the same hour',
    'holiday',
    edition([one()], { overrides: [{ day: '2026-07-30', kind: 'day-off' }] }),
    ['07-31T12:00 atrium', '07-31T12:00 east-hall', '07-31T12:00 main-hall'],
  ],
])('%s', (_, kind, facts, expected) => expect(resolved(kind, facts).slice(0, expected.length)).toEqual(expected));

test('a hall that is too small is never solved by another hour or by another hall as small', () => {
  expect(resolved('over-capacity', edition([one({ expected: 150 })]))).toEqual([]);
});

test('a quorum is not found by moving', () => {
  const lost = { reached: false, missing: 1, deadline: null };
  expect(resolved('quorum-lost', edition([one({ state: 'confirmed', quorum: lost })]))).toEqual([]);
});

test('a warning weighs as much as four hours', () => {
  // The partner is busy elsewhere from ten until five: clean slots are those of another day.
  const busy = event('busy', '2026-07-30T10:00', {
    venueId: 'congress',
    spaceIds: ['hall'],
    divisions: ['karaganda'],
    organizations: ['ngo'],
    lengthMinutes: 420,
  });
  const facts = edition([one({ organizations: ['ngo'] }), event('other', noon), busy]);
  expect(resolved('space-taken', facts)).toEqual([
    '07-30T10:30 atrium !',
    '07-30T12:00 east-hall !',
    '07-31T12:00 atrium',
  ]);
});

test('nothing is proposed that meets more than is met now', () => {
  // No hall of the oblast is large enough, and the partner is busy all four days: one problem is not sold for two.
  const busy = ['2026-07-30', '2026-07-31', '2026-08-01', '2026-08-02'].map((day, index) =>
    event(`busy-${index}`, `${day}T00:00`, {
      venueId: 'congress',
      spaceIds: ['hall'],
      divisions: ['karaganda'],
      organizations: ['ngo'],
      lengthMinutes: 1440,
    }),
  );
  const alone = edition([event('one', '2026-07-30T20:00', { expected: 150, organizations: ['ngo'] }), ...busy]);
  expect(resolved('outside-opening-hours', alone, 1)).toEqual(['07-30T16:30 atrium !']);
  const first = editionGround(
    edition([event('one', '2026-07-29T20:00', { expected: 150, organizations: ['ngo'] }), ...busy]),
  );
  const now = editionConflicts(first).get('one')!;
  expect(now.map(({ kind }) => kind)).toEqual(['over-capacity', 'outside-opening-hours', 'outside-edition']);
  for (const slot of nearestSlots(first, 'one', now[2]!, 20)) expect(slot.conflicts.length).toBeLessThanOrEqual(3);
});
