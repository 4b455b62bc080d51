import { editionPhase, type EditionPhase } from './edition-phase.js';

const edition = { startsOn: '2026-07-30', endsOn: '2026-08-10', archived: false };

test.each<[string, EditionPhase]>([
  ['2026-06-30', { phase: 'before', days: 30 }],
  ['2026-07-29', { phase: 'before', days: 1 }],
  ['2026-07-30', { phase: 'during', day: 1, of: 12 }],
  ['2026-08-10', { phase: 'during', day: 12, of: 12 }],
  ['2026-08-11', { phase: 'after' }],
])('on %s', (today, phase) => expect(editionPhase(edition, today)).toEqual(phase));

test('an edition of one day has its first day last', () =>
  expect(editionPhase({ ...edition, endsOn: '2026-07-30' }, '2026-07-30')).toEqual({ phase: 'during', day: 1, of: 1 }));

test('what is archived is over, even on its own days', () =>
  expect(editionPhase({ ...edition, archived: true }, '2026-08-01')).toEqual({ phase: 'after' }));
