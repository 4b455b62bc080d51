import fc from 'fast-check';
import { conflictsIn } from './conflicts-in.js';
import { findConflicts } from './find-conflicts.js';
import { neighboursOf } from './neighbours.js';
import { occurrence } from './scheduled.fixture.js';
import type { Scheduled } from './conflict.js';

const ids = (prefix: string, among: number) =>
  fc.uniqueArray(
    fc.integer({ min: 1, max: among }).map((n) => `${prefix}${n}`),
    { maxLength: 2 },
  );
const two = (n: number) => String(n).padStart(2, '0');
const places = [
  { venueId: 'astana', point: { latitude: 51.13, longitude: 71.43 } },
  { venueId: 'karaganda', point: { latitude: 49.8, longitude: 73.1 } },
  { venueId: 'almaty', point: { latitude: 43.24, longitude: 76.89 } },
  { venueId: 'unknown', point: null },
];
const anything: fc.Arbitrary<(index: number) => Scheduled> = fc
  .record({
    day: fc.integer({ min: 1, max: 4 }),
    hour: fc.integer({ min: 0, max: 20 }),
    hours: fc.integer({ min: 1, max: 3 }),
    setup: fc.constantFrom(0, 0, 30, 90),
    holds: fc.constantFrom(true, true, false),
    place: fc.constantFrom(...places),
    spaceIds: ids('s', 4),
    people: ids('p', 3),
    organizations: ids('o', 3),
    items: fc.subarray([
      { id: 'stage', unique: true, quantity: 1 },
      { id: 'chairs', unique: false, quantity: 40 },
    ]),
  })
  .map(
    ({ day, hour, hours, place, ...more }) =>
      (index) =>
        occurrence(`x${index}`, `${two(hour)}:00-${two(hour + hours)}:00`, {
          day: `2026-08-0${day}`,
          ...place,
          ...more,
        }),
  );
const edition = fc.array(anything, { maxLength: 25 }).map((makers) => makers.map((make, index) => make(index)));
const context = { itemQuantities: { chairs: 100 } };

test('a sweep finds exactly what a comparison of every pair finds, travel and counted things too', () => {
  let conflicts = 0;
  fc.assert(
    fc.property(edition, (all) => {
      const swept = conflictsIn(all, () => context);
      for (const one of all) {
        const naive = findConflicts(one, all, context);
        conflicts += naive.length;
        expect(swept.get(one.id) ?? []).toEqual(naive);
      }
    }),
    { numRuns: 300 },
  );
  expect(conflicts).toBeGreaterThan(200);
});

test('a card that is dragged meets there what it would meet, and never itself where it was', () => {
  fc.assert(
    fc.property(edition, fc.integer({ min: -60, max: 60 }), fc.nat(24), (all, hours, which) => {
      const one = all[which];
      if (!one) return;
      const by = hours * 3_600_000;
      const dragged = {
        ...one,
        slot: { start: one.slot!.start + by, end: one.slot!.end + by },
        occupied: { start: one.occupied!.start + by, end: one.occupied!.end + by },
      };
      const neighbours = neighboursOf(all);
      expect(findConflicts(dragged, neighbours.around(dragged), context)).toEqual(findConflicts(dragged, all, context));
    }),
    { numRuns: 300 },
  );
});

test('those that share something during an interval are named wherever the occurrence itself is', () => {
  const mine = occurrence('mine', '10:00-11:00', { spaceIds: ['hall'] });
  const late = occurrence('late', '18:00-19:00', { spaceIds: ['hall'] });
  const elsewhere = occurrence('elsewhere', '18:00-19:00', { spaceIds: ['yard'] });
  const evening = occurrence('evening', '17:00-20:00').occupied!;
  const found = neighboursOf([mine, late, elsewhere]).sharing(mine, evening);
  expect(found.map(({ id }) => id)).toEqual(['late']);
});

test('what holds nothing is nobody’s neighbour', () => {
  const draft = occurrence('draft', '10:00-11:00', { spaceIds: ['hall'], holds: false });
  const tray = occurrence('tray', null, { spaceIds: ['hall'] });
  expect(neighboursOf([draft, tray]).around(occurrence('one', '10:00-11:00', { spaceIds: ['hall'] }))).toEqual([]);
});

test('two thousand in one hall with one person, one after the other, have two neighbours each', () => {
  const quarter = 15 * 60_000;
  const all = Array.from({ length: 2000 }, (_, index) => {
    const first = occurrence(`x${index}`, '00:00-00:15', {
      spaceIds: ['hall'],
      people: ['aigerim'],
      organizations: ['iom'],
    });
    const slot = { start: first.slot!.start + index * quarter, end: first.slot!.end + index * quarter };
    return { ...first, slot, occupied: slot };
  });
  const neighbours = neighboursOf(all);
  const asked = all.reduce((sum, one) => sum + neighbours.around(one).filter(({ id }) => id !== one.id).length, 0);
  expect(asked).toBe(2 * 2000 - 2);
});
