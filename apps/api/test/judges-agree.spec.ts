import { findConflicts, isBlocked, type Scheduled } from '@birge/domain';
import fc from 'fast-check';
import { addEvent, addOccurrence, refusalOf, type Slot } from './ground.js';
import { askTheDatabase, client, ground } from './invariants/judge.js';

askTheDatabase();

/** What one constraint and one kind of conflict say in their own words. */
const kindOf: Record<string, string> = {
  occurrence_space_no_overlap: 'space-taken',
  assignment_person_no_overlap: 'person-elsewhere',
  occurrence_item_no_overlap: 'item-taken',
};

const wish = fc.record({
  state: fc.constantFrom('planned', 'confirmed', 'planned', 'draft', 'cancelled'),
  from: fc.integer({ min: 0, max: 12 }),
  quarters: fc.integer({ min: 1, max: 6 }),
  setup: fc.constantFrom(0, 0, 15, 30),
  teardown: fc.constantFrom(0, 0, 15),
  spaces: fc.uniqueArray(fc.integer({ min: 0, max: 1 }), { maxLength: 2 }),
  people: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 1 }),
  projector: fc.boolean(),
  chairs: fc.boolean(),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

const MINUTE = 60_000;
const wall = (quarter: number) => `2026-07-30T${new Date((36 + quarter) * 15 * MINUTE).toISOString().slice(11, 16)}`;

const slotOf = (from: Wish): Slot => ({
  start: wall(from.from),
  end: wall(from.from + from.quarters),
  setup: from.setup,
  teardown: from.teardown,
  spaces: from.spaces.map((index) => ground.spaces[index]!),
  people: from.people.map((index) => ground.people[index]!),
  items: [...(from.projector ? [ground.projector] : []), ...(from.chairs ? [ground.chairs] : [])],
});

function scheduled(from: Wish, id: string): Scheduled {
  const { start, end, spaces = [], people = [], items = [] } = slotOf(from);
  const [at, to] = [Date.parse(`${start}+05:00`), Date.parse(`${end}+05:00`)];
  return {
    id,
    eventId: `event of ${id}`,
    holds: from.state === 'planned' || from.state === 'confirmed',
    slot: { start: at, end: to },
    occupied: { start: at - from.setup * MINUTE, end: to + from.teardown * MINUTE },
    wallStart: start,
    wallEnd: end,
    venueId: ground.venue,
    spaceIds: spaces,
    people,
    items: items.map((item) => ({ id: item, unique: item === ground.projector, quantity: 1 })),
    organizations: [],
    point: null,
    expected: null,
  };
}

const ask = (from: Wish) =>
  refusalOf(client, async () =>
    addOccurrence(client, ground, await addEvent(client, ground, from.state), slotOf(from)),
  );

test('the rule that colours a dragged card blocks exactly what the database refuses, and for that reason', async () => {
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 2, maxLength: 7 }), async (wishes) => {
      await client.query('SAVEPOINT board');
      const there: Scheduled[] = [];
      for (const [index, next] of wishes.entries()) {
        const mine = scheduled(next, String(index));
        const conflicts = mine.holds ? findConflicts(mine, there, {}) : [];
        const refusal = await ask(next);
        expect([isBlocked(conflicts), conflicts, mine]).toEqual([refusal !== undefined, conflicts, mine]);
        if (refusal) {
          refusals++;
          expect(conflicts.map(({ kind }) => kind as string)).toContain(kindOf[refusal]);
        } else there.push(mine);
      }
      await client.query('ROLLBACK TO SAVEPOINT board');
    }),
    { numRuns: 60 },
  );
  expect(refusals).toBeGreaterThan(20);
});
