import { jest } from '@jest/globals';
import pg from 'pg';
import type { Wanted } from '../src/platform/database/locks.js';
import {
  addEvent,
  addOccurrence,
  assign,
  changeState,
  holdSpace,
  layGround,
  move,
  takeItem,
  type Ground,
} from './ground.js';
import { alone as aloneIn, clashes, counted, deadlocks, inOrderOfLocks, many } from './race.js';
import { cloneDatabase, type TestDatabase } from './server/database.js';

/** RACE_ROUNDS=200 for the long run; a handful is enough to notice that an order of locks was left. */
const ROUNDS = Number(process.env.RACE_ROUNDS ?? 6);
const WRITERS = 32;
jest.setTimeout(30_000 + ROUNDS * 3_000);

let database: TestDatabase;
let pool: pg.Pool;
let ground: Ground;

beforeAll(async () => {
  database = await cloneDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 50 });
  ground = await alone((client) => layGround(client, { spaces: 4, people: 6 }));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
afterEach(async () => {
  expect(await clashes(pool)).toEqual([]);
  expect(deadlocks()).toEqual([]);
});

const alone = <T>(work: (client: pg.Client) => Promise<T>) => aloneIn(pool, work);
const inOrder = (events: string[], wanted: Wanted, work: (client: pg.Client) => Promise<unknown>) =>
  inOrderOfLocks(pool, events, wanted, work);
const clear = () => pool.query('DELETE FROM event');
const hour = (of: number, day = 30) => `2026-07-${day}T${String(of).padStart(2, '0')}:00`;
const planned = (from: number, holds: Wanted & { day?: number } = {}) =>
  alone(async (client) => {
    const event = await addEvent(client, ground);
    const slot = { start: hour(from, holds.day), end: hour(from + 1, holds.day) };
    const occurrence = await addOccurrence(client, ground, event, {
      ...slot,
      spaces: [...(holds.spaces ?? [])],
      people: [...(holds.people ?? [])],
      items: [...(holds.items ?? [])],
    });
    return { event, occurrence };
  });

describe('one slot', () => {
  const [atrium, aigul] = [() => ground.spaces[0]!, () => ground.people[0]!];

  test('fifty new occurrences want it: exactly one gets it', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await clear();
      const events = await many(50, () => alone((client) => addEvent(client, ground)));
      const slot = { start: hour(12), end: hour(13), spaces: [atrium()] };
      const answers = await Promise.all(
        events.map((event) =>
          inOrder([event], { spaces: [atrium()] }, (client) => addOccurrence(client, ground, event, slot)),
        ),
      );
      expect(counted(answers)).toEqual({ done: 1, occurrence_space_no_overlap: 49 });
    }
  });

  test('fifty planned occurrences move onto it: exactly one gets it', async () => {
    await clear();
    const each = await many(50, (index) =>
      planned(8 + (index % 5), { spaces: [atrium()], day: 20 + Math.floor(index / 5) }),
    );
    for (let round = 0; round < ROUNDS; round++) {
      const from = round % 20;
      const answers = await Promise.all(
        each.map(({ event, occurrence }) =>
          inOrder([event], {}, (client) => move(client, occurrence, hour(from, 30), hour(from + 1, 30))),
        ),
      );
      expect(counted(answers)).toEqual({ done: 1, occurrence_space_no_overlap: 49 });
    }
  });

  test('fifty occurrences want one person: exactly one gets her', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await clear();
      const each = await many(50, () => planned(12));
      const answers = await Promise.all(
        each.map(({ event, occurrence }) =>
          inOrder([event], { people: [aigul()] }, (client) => assign(client, occurrence, aigul())),
        ),
      );
      expect(counted(answers)).toEqual({ done: 1, assignment_person_no_overlap: 49 });
    }
  });

  test('fifty drafts are planned into it: exactly one is', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await clear();
      const drafts = await many(50, () =>
        alone(async (client) => {
          const event = await addEvent(client, ground, 'draft');
          await addOccurrence(client, ground, event, { start: hour(12), end: hour(13), spaces: [atrium()] });
          return event;
        }),
      );
      const answers = await Promise.all(
        drafts.map((event) => inOrder([event], {}, (client) => changeState(client, event, 'planned'))),
      );
      expect(counted(answers)).toEqual({ done: 1, occurrence_space_no_overlap: 49 });
    }
  });
});

/** The slots of these occurrences go round, in one UPDATE. */
const rotate = (client: pg.Client, occurrences: string[]) =>
  client.query(
    `UPDATE occurrence SET wall_start = theirs.wall_start, wall_end = theirs.wall_end, starts_at = theirs.starts_at,
       ends_at = theirs.ends_at, version = occurrence.version + 1
       FROM unnest($1::uuid[], $2::uuid[]) AS pair (mine, other) JOIN occurrence AS theirs ON theirs.id = pair.other
      WHERE occurrence.id = pair.mine`,
    [occurrences, [...occurrences.slice(1), occurrences[0]]],
  );
const shift = (client: pg.Client, occurrences: string[], hours: number) =>
  client.query(
    `UPDATE occurrence SET wall_start = wall_start + by, wall_end = wall_end + by, starts_at = starts_at + by,
       ends_at = ends_at + by, version = version + 1 FROM make_interval(hours => $2) AS by WHERE occurrence.id = ANY ($1)`,
    [occurrences, hours],
  );

describe('neighbours in one space', () => {
  const line = async () => {
    await clear();
    return many(10, (index) => planned(8 + index, { spaces: [ground.spaces[0]!], people: [ground.people[0]!] }));
  };
  const starts = async () =>
    (
      await pool.query<{ at: number }>('SELECT extract(hour FROM wall_start)::int AS at FROM occurrence ORDER BY 1')
    ).rows.map(({ at }) => at);

  test('pairs swap at once, over and over: every slot stays taken once', async () => {
    const each = await line();
    for (let round = 0; round < ROUNDS; round++) {
      const answers = await many(WRITERS, async (index) => {
        const one = each[(index + round) % 10]!;
        const other = each[(index * 3 + round + 1) % 10]!;
        if (one === other) return 'done';
        return inOrder([one.event, other.event], {}, (client) => rotate(client, [one.occurrence, other.occurrence]));
      });
      expect(counted(answers)).toEqual({ done: WRITERS });
    }
    expect(await starts()).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  test('ten are shifted by an hour and back, while others do the same', async () => {
    const each = await line();
    const [events, occurrences] = [each.map(({ event }) => event), each.map(({ occurrence }) => occurrence)];
    for (let round = 0; round < ROUNDS; round++) {
      const answers = await many(8, (index) =>
        inOrder(index % 2 ? events : events.toReversed(), {}, (client) =>
          shift(client, occurrences, index % 2 ? 1 : -1),
        ),
      );
      expect(counted(answers)).toEqual({ done: 8 });
    }
    expect(await starts()).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });
});

test('moves, swaps, shifts, assignments, equipment, cancellations and reopenings at once: 32 writers, no deadlock, no clash', async () => {
  await clear();
  const each = await many(24, (index) =>
    planned(index % 6 === 0 ? 8 : 8 + (index % 6), {
      spaces: [ground.spaces[Math.floor(index / 6)]!],
      day: 30,
    }),
  );
  const pick = <T>(from: readonly T[]) => from[Math.floor(Math.random() * from.length)]!;
  const acts = [
    async () => {
      const [{ event, occurrence }, space, from] = [pick(each), pick(ground.spaces), 8 + Math.floor(Math.random() * 8)];
      return inOrder([event], { spaces: [space] }, async (client) => {
        await client.query('SET CONSTRAINTS ALL DEFERRED');
        await client.query('DELETE FROM occurrence_space WHERE occurrence_id = $1', [occurrence]);
        await move(client, occurrence, hour(from), hour(from + 1));
        await holdSpace(client, occurrence, space);
        await client.query('SET CONSTRAINTS ALL IMMEDIATE');
      });
    },
    async () => {
      const [one, other] = [pick(each), pick(each)];
      if (one === other) return 'done';
      return inOrder([one.event, other.event], {}, (client) => rotate(client, [one.occurrence, other.occurrence]));
    },
    async () => {
      const some = each.filter(() => Math.random() < 0.3);
      const ids = some.map(({ occurrence }) => occurrence);
      return inOrder(
        some.map(({ event }) => event),
        {},
        (client) => shift(client, ids, pick([1, -1])),
      );
    },
    async () => {
      const [{ event, occurrence }, person] = [pick(each), pick(ground.people)];
      return inOrder([event], { people: [person] }, async (client) => {
        await client.query('DELETE FROM assignment WHERE occurrence_id = $1 AND random() < 0.5', [occurrence]);
        await assign(client, occurrence, person, pick(['lead', 'first-aid']));
      });
    },
    async () => {
      const { event, occurrence } = pick(each);
      return inOrder([event], { items: [ground.projector, ground.chairs] }, async (client) => {
        await client.query('DELETE FROM occurrence_item WHERE occurrence_id = $1', [occurrence]);
        await takeItem(client, occurrence, pick([ground.projector, ground.chairs]));
      });
    },
    async () => {
      const { event } = pick(each);
      return inOrder([event], {}, (client) =>
        changeState(client, event, pick(['cancelled', 'planned', 'confirmed', 'draft'])),
      );
    },
  ];
  const answers = await many(WRITERS, async () => {
    const mine: string[] = [];
    for (let act = 0; act < 4 * ROUNDS; act++) mine.push(await pick(acts)());
    return mine;
  });
  const { done, ...refusals } = counted(answers.flat());
  expect(done).toBeGreaterThan(ROUNDS);
  const known = [
    'occurrence_space_no_overlap',
    'assignment_person_no_overlap',
    'occurrence_item_no_overlap',
    'assignment_once',
  ];
  expect(Object.keys(refusals).filter((name) => !known.includes(name))).toEqual([]);
});
