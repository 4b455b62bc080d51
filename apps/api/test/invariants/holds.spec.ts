import { assign, holdSpace, move, takeItem } from '../ground.js';
import { askTheDatabase, aigul, atrium, client, day, gallery, ground, planned, refused, rows, sql } from './judge.js';

askTheDatabase();

describe('spaces', () => {
  test('two occurrences never share a space', async () => {
    await planned('12:00', '13:00');
    expect(await refused(() => planned('12:30', '13:30'))).toBe('occurrence_space_no_overlap');
  });

  test('another space of the venue is free at the same time', async () => {
    await planned('12:00', '13:00');
    expect(await refused(() => planned('12:00', '13:00', { spaces: [gallery] }))).toBeUndefined();
  });

  test('slots that touch are no clash', async () => {
    await planned('12:00', '13:00');
    expect(await refused(() => planned('13:00', '14:00'))).toBeUndefined();
    expect(await refused(() => planned('11:00', '12:00'))).toBeUndefined();
  });

  test('set-up and tear-down are occupied too', async () => {
    await planned('12:00', '13:00', { spaces: [atrium], setup: 30, teardown: 45 });
    expect(await refused(() => planned('11:00', '11:31'))).toBe('occurrence_space_no_overlap');
    expect(await refused(() => planned('13:44', '15:00'))).toBe('occurrence_space_no_overlap');
    expect(await refused(() => planned('11:00', '11:30'))).toBeUndefined();
    expect(await refused(() => planned('13:45', '15:00'))).toBeUndefined();
  });

  test('a longer set-up is refused when the space is taken before', async () => {
    await planned('11:00', '12:00');
    const { occurrence } = await planned('12:00', '13:00');
    expect(
      await sql('UPDATE occurrence SET setup_minutes = 1, version = version + 1 WHERE id = $1', [occurrence]),
    ).toBe('occurrence_space_no_overlap');
  });

  test('a move is one UPDATE: its spaces, people and items follow', async () => {
    const { occurrence } = await planned('12:00', '13:00', {
      spaces: [atrium, gallery],
      people: [aigul],
      items: [ground.projector, ground.chairs],
    });
    await move(client, occurrence, day('15:00'), day('16:00'));
    const follows = await rows(
      `SELECT occurrence_space.occupied FROM occurrence_space UNION ALL SELECT assignment.occupied FROM assignment
        UNION ALL SELECT occurrence_item.occupied FROM occurrence_item`,
    );
    const [{ occupied }] = (await rows('SELECT occupied FROM occurrence')) as [{ occupied: string }];
    expect(follows).toEqual(Array.from({ length: 5 }, () => ({ occupied })));
    expect(
      await rows('SELECT occupied = tstzrange($1, $2) AS moved FROM occurrence', [
        '2026-07-30T10:00Z',
        '2026-07-30T11:00Z',
      ]),
    ).toEqual([{ moved: true }]);
  });

  test('a move into a taken space fails whole', async () => {
    await planned('12:00', '13:00');
    const { occurrence } = await planned('15:00', '16:00', { spaces: [atrium, gallery] });
    expect(await refused(() => move(client, occurrence, day('12:30'), day('13:30')))).toBe(
      'occurrence_space_no_overlap',
    );
    expect(
      await rows(
        `SELECT DISTINCT lower(occurrence_space.occupied) = '2026-07-30T10:00Z' AS stayed FROM occurrence_space
        WHERE occurrence_id = $1`,
        [occurrence],
      ),
    ).toEqual([{ stayed: true }]);
  });

  test('an occurrence holds spaces of its own venue only', async () => {
    const { rows: venues } = await client.query<{ id: string }>(
      `INSERT INTO venue (slug, name, kind) VALUES ('station', '{"en":"Station"}', 'railway-station') RETURNING id`,
    );
    const { rows: spaces } = await client.query<{ id: string }>(
      `INSERT INTO space (venue_id, name) VALUES ($1, '{"en":"Platform"}') RETURNING id`,
      [venues[0]!.id],
    );
    const { occurrence } = await planned('12:00', '13:00', {});
    expect(await refused(() => holdSpace(client, occurrence, spaces[0]!.id))).toBe('occurrence_space_follows');
    expect(
      await sql(
        `INSERT INTO occurrence_space (occurrence_id, space_id, venue_id, occupied)
         SELECT id, $2, venue_id, occupied FROM occurrence WHERE id = $1`,
        [occurrence, spaces[0]!.id],
      ),
    ).toBe('occurrence_space_in_its_venue');
  });

  test('a hold is of the slot as it is, not of another one', async () => {
    const { occurrence } = await planned('12:00', '13:00');
    expect(await sql(`UPDATE occurrence_space SET occupied = 'empty'`)).toBe('occurrence_space_follows');
    expect(
      await sql(
        `INSERT INTO occurrence_space (occurrence_id, space_id, venue_id, occupied) VALUES ($1, $2, $3, 'empty')`,
        [occurrence, gallery, ground.venue],
      ),
    ).toBe('occurrence_space_follows');
  });
});

describe('people', () => {
  test('one person is never at two occurrences at once', async () => {
    await planned('12:00', '13:00', { people: [aigul] });
    expect(await refused(() => planned('12:59', '14:00', { people: [aigul] }))).toBe('assignment_person_no_overlap');
  });

  test('one person may have two duties at one occurrence, each once', async () => {
    const { occurrence } = await planned('12:00', '13:00', { people: [aigul] });
    expect(await refused(() => assign(client, occurrence, aigul, 'first-aid'))).toBeUndefined();
    expect(await refused(() => assign(client, occurrence, aigul, 'first-aid'))).toBe('assignment_once');
  });

  test('moving an occurrence onto another of the same person is refused', async () => {
    await planned('12:00', '13:00', { people: [aigul] });
    const { occurrence } = await planned('15:00', '16:00', { people: [aigul] });
    expect(await refused(() => move(client, occurrence, day('12:30'), day('13:30')))).toBe(
      'assignment_person_no_overlap',
    );
  });
});

describe('items', () => {
  test('a unique item is never at two occurrences at once', async () => {
    await planned('12:00', '13:00', { items: [ground.projector] });
    expect(await refused(() => planned('12:00', '13:00', { items: [ground.projector] }))).toBe(
      'occurrence_item_no_overlap',
    );
  });

  test('what is counted may be, in parts', async () => {
    await planned('12:00', '13:00', { items: [ground.chairs] });
    expect(await refused(() => planned('12:00', '13:00', { items: [ground.chairs] }))).toBeUndefined();
  });

  test('a counted item does not become unique while two occurrences have it at once', async () => {
    await planned('12:00', '13:00', { items: [ground.chairs] });
    await planned('12:00', '13:00', { items: [ground.chairs] });
    expect(
      await sql('UPDATE item SET is_unique = true, quantity = 1, version = version + 1 WHERE id = $1', [ground.chairs]),
    ).toBe('occurrence_item_no_overlap');
  });

  test('an item is held as what it is', async () => {
    const { occurrence } = await planned('12:00', '13:00', {});
    expect(
      await sql(
        `INSERT INTO occurrence_item (occurrence_id, item_id, is_unique, occupied)
         SELECT id, $2, false, occupied FROM occurrence WHERE id = $1`,
        [occurrence, ground.projector],
      ),
    ).toBe('occurrence_item_unique_as_said');
  });
});

test('items taken twice by one occurrence are one row', async () => {
  const { occurrence } = await planned('12:00', '13:00', { items: [ground.chairs] });
  expect(await refused(() => takeItem(client, occurrence, ground.chairs))).toBe('occurrence_item_pk');
});
