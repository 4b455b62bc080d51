import pg from 'pg';
import {
  addEvent,
  addOccurrence,
  assign,
  changeState,
  holdSpace,
  layGround,
  move,
  refusalOf,
  slotColumns,
  slotValues,
  takeItem,
  type Ground,
} from './ground.js';
import { cloneDatabase, type TestDatabase } from './server/database.js';

/** Everything here is said to PostgreSQL itself: whatever the application forgets, these refuse. */
let database: TestDatabase;
let client: pg.Client;
let ground: Ground;
let atrium: string;
let gallery: string;
let aigul: string;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  ground = await layGround(client);
  [atrium, gallery] = ground.spaces as [string, string];
  [aigul] = ground.people as [string];
});
afterAll(async () => {
  await client.end();
  await database.drop();
});
beforeEach(() => client.query('BEGIN'));
afterEach(() => client.query('ROLLBACK'));

const day = (time: string) => `2026-07-30T${time}`;
const at = (from: string, to: string, holds: object = { spaces: [atrium] }) => ({
  start: day(from),
  end: day(to),
  ...holds,
});
const planned = async (from: string, to: string, holds?: object, state = 'planned') => {
  const event = await addEvent(client, ground, state);
  return { event, occurrence: await addOccurrence(client, ground, event, at(from, to, holds)) };
};
const refused = (work: () => Promise<unknown>) => refusalOf(client, work);
const sql = (text: string, values?: unknown[]) => refused(() => client.query(text, values));
const rows = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows as unknown[];

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

describe('slots', () => {
  const insert = (values: string) =>
    `INSERT INTO occurrence (event_id, holds, edition_year, ${slotColumns})
     SELECT event.id, event.holds, event.edition_year, ${values} FROM event WHERE event.id = $1`;

  test.each(['planned', 'draft'])('an end before the start is refused (%s)', async (state) => {
    const event = await addEvent(client, ground, state);
    const tried = (from: string, to: string) => sql(insert(slotValues(`'${day(from)}'`, `'${day(to)}'`)), [event]);
    expect(await tried('13:00', '12:00')).toBe('occurrence_ends_after_start');
    expect(await tried('12:00', '12:00')).toBe('occurrence_ends_after_start');
    expect(await tried('12:00', '12:01')).toBeUndefined();
  });

  test.each(['planned', 'draft'])('half a slot is refused (%s)', async (state) => {
    const event = await addEvent(client, ground, state);
    const whole = ["timestamp '2026-07-30 12:00'", "timestamp '2026-07-30 13:00'", "'Asia/Almaty'", '300', '300'];
    whole.push("timestamptz '2026-07-30 07:00Z'", "timestamptz '2026-07-30 08:00Z'");
    for (const missing of whole.keys()) {
      expect(await sql(insert(whole.map((value, index) => (index === missing ? 'NULL' : value)).join()), [event])).toBe(
        'occurrence_slot_whole',
      );
    }
    expect(await sql(insert(whole.join()), [event])).toBeUndefined();
  });

  test('wall time that is not the instant is refused', async () => {
    const event = await addEvent(client, ground);
    const times = (offset: number) =>
      `'2026-07-30 12:00', '2026-07-30 13:00', 'Asia/Almaty', ${offset}, 300, '2026-07-30 07:00Z', '2026-07-30 08:00Z'`;
    expect(await sql(insert(times(360)), [event])).toBe('occurrence_instant_is_wall_time');
    expect(await sql(insert(times(300)), [event])).toBeUndefined();
  });

  test('the hour that happens twice keeps the offset that was chosen', async () => {
    const event = await addEvent(client, ground);
    const values = `'2026-02-28 22:30', '2026-02-28 23:30', 'Asia/Almaty', 360, 300, '2026-02-28 16:30Z', '2026-02-28 18:30Z'`;
    expect(await sql(insert(values), [event])).toBeUndefined();
  });

  test.each([
    ['2025-12-31T23:59', '2026-01-01T01:00', 'occurrence_in_its_edition_year'],
    ['2026-12-31T23:00', '2027-01-01T00:01', 'occurrence_in_its_edition_year'],
    ['2027-07-30T12:00', '2027-07-30T13:00', 'occurrence_in_its_edition_year'],
    ['9999-07-30T12:00', '9999-07-30T13:00', 'occurrence_in_its_edition_year'],
    ['-infinity', 'infinity', 'occurrence_in_its_edition_year'],
    ['2026-01-01T00:00', '2027-01-01T00:00', undefined],
  ])('%s to %s: only local dates of the edition’s calendar year', async (start, end, constraint) => {
    const event = await addEvent(client, ground);
    const instant = (wall: string) => (wall.endsWith('infinity') ? wall : `${wall}+05`);
    const values = `'${start}', '${end}', 'Asia/Almaty', 300, 300, '${instant(start)}', '${instant(end)}'`;
    expect(await sql(insert(values), [event])).toBe(constraint);
  });

  test('what has no slot says why, and only that', async () => {
    const { occurrence } = await planned('12:00', '13:00');
    expect(
      await sql(`UPDATE occurrence SET tray_reason = 'no-time', version = version + 1 WHERE id = $1`, [occurrence]),
    ).toBe('occurrence_tray_reason_in_tray');
    const nothing = `(${slotColumns}, version) = (NULL, NULL, NULL, NULL, NULL, NULL, NULL, version + 1)`;
    expect(
      await sql(`UPDATE occurrence SET ${nothing.replace(/NULL/, 'NULL::timestamp')} WHERE id = $1`, [occurrence]),
    ).toBe('occurrence_tray_reason_in_tray');
  });

  test('back in the tray, an occurrence holds nothing', async () => {
    const { occurrence } = await planned('12:00', '13:00', { spaces: [atrium], people: [aigul] });
    await client.query(
      `UPDATE occurrence SET wall_start = NULL, wall_end = NULL, zone = NULL, offset_start = NULL, offset_end = NULL,
         starts_at = NULL, ends_at = NULL, tray_reason = 'no-time', version = version + 1 WHERE id = $1`,
      [occurrence],
    );
    expect(await refused(() => planned('12:00', '13:00', { spaces: [atrium], people: [aigul] }))).toBeUndefined();
  });
});

describe('states and what they hold', () => {
  test('a draft holds nothing: its slot is a wish', async () => {
    await planned('12:00', '13:00');
    expect(await refused(() => planned('12:00', '13:00', { spaces: [atrium] }, 'draft'))).toBeUndefined();
  });

  test('planning a draft into a taken space is refused', async () => {
    await planned('12:00', '13:00');
    const { event } = await planned('12:30', '13:30', { spaces: [atrium] }, 'draft');
    expect(await refused(() => changeState(client, event, 'planned'))).toBe('occurrence_space_no_overlap');
    expect(await rows('SELECT state, holds FROM event WHERE id = $1', [event])).toEqual([
      { state: 'draft', holds: false },
    ]);
  });

  test('a cancelled event frees its spaces, people and items in the same statement', async () => {
    const all = { spaces: [atrium, gallery], people: [aigul], items: [ground.projector] };
    const { event } = await planned('12:00', '13:00', all);
    await planned('15:00', '16:00', all);
    await changeState(client, event, 'cancelled');
    expect(await refused(() => planned('12:00', '13:00', all))).toBeUndefined();
    expect(await refused(() => planned('15:00', '16:00', all))).toBe('occurrence_space_no_overlap');
  });

  test('all occurrences of an event follow its state without a version of their own', async () => {
    const { event } = await planned('12:00', '13:00');
    await addOccurrence(client, ground, event, at('15:00', '16:00'));
    await changeState(client, event, 'cancelled');
    const freed = { holds: false, free: true, version: 1 };
    expect(await rows('SELECT holds, isempty(occupied) AS free, version FROM occurrence')).toEqual([freed, freed]);
  });

  test('reopening a cancelled event whose space is gone is refused', async () => {
    const { event } = await planned('12:00', '13:00');
    await changeState(client, event, 'cancelled');
    const { event: other } = await planned('12:30', '13:30');
    expect(await refused(() => changeState(client, event, 'planned'))).toBe('occurrence_space_no_overlap');
    await changeState(client, other, 'cancelled');
    expect(await refused(() => changeState(client, event, 'planned'))).toBeUndefined();
  });

  test.each(['planned', 'confirmed', 'completed'])('a %s event holds its slot', async (state) => {
    await planned('12:00', '13:00', { spaces: [atrium] }, state);
    expect(await refused(() => planned('12:00', '13:00'))).toBe('occurrence_space_no_overlap');
  });

  test('holds cannot be written by hand', async () => {
    const { event, occurrence } = await planned('12:00', '13:00', { spaces: [atrium] }, 'draft');
    expect(await sql('UPDATE occurrence SET holds = true WHERE id = $1', [occurrence])).toBe(
      'occurrence_holds_as_its_event',
    );
    expect(await sql('UPDATE event SET holds = true, version = version + 1 WHERE id = $1', [event])).toMatch('428C9');
  });

  test('occupied cannot be written by hand', async () => {
    const { occurrence } = await planned('12:00', '13:00', { spaces: [atrium] });
    const before = await rows('SELECT occupied FROM occurrence WHERE id = $1', [occurrence]);
    await client.query(`UPDATE occurrence SET occupied = 'empty' WHERE id = $1`, [occurrence]);
    expect(await rows('SELECT occupied FROM occurrence WHERE id = $1', [occurrence])).toEqual(before);
    await client.query('ALTER TABLE occurrence DISABLE TRIGGER occurrence_occupies');
    expect(await sql(`UPDATE occurrence SET occupied = 'empty' WHERE id = $1`, [occurrence])).toBe(
      'occurrence_occupied_while_held',
    );
  });

  test('a cancelled event has a reason', async () => {
    const { event } = await planned('12:00', '13:00');
    expect(
      await sql(`UPDATE event SET state = 'cancelled', state_reason = NULL, version = version + 1 WHERE id = $1`, [
        event,
      ]),
    ).toBe('event_cancelled_has_reason');
  });

  test('a date window lies in the edition’s year and does not end before it starts', async () => {
    const { event } = await planned('12:00', '13:00');
    const window = (from: string, to: string) =>
      sql('UPDATE event SET window_from = $2, window_to = $3, version = version + 1 WHERE id = $1', [event, from, to]);
    expect(await window('2027-07-30', '2027-07-30')).toBe('event_window_in_its_year');
    expect(await window('2026-07-30', '2026-07-29')).toBe('event_window_ends_after_start');
    expect(await window('2026-07-30', '2026-07-30')).toBeUndefined();
  });
});

describe('many at once', () => {
  const times = async (...occurrences: string[]) =>
    (
      (await rows(
        `SELECT to_char(wall_start, 'HH24:MI') AS start FROM occurrence WHERE id = ANY($1) ORDER BY array_position($1, id)`,
        [occurrences],
      )) as { start: string }[]
    ).map(({ start }) => start);

  test('two occurrences swap their slots in one UPDATE', async () => {
    const { occurrence: one } = await planned('12:00', '13:00', { spaces: [atrium], people: [aigul] });
    const { occurrence: other } = await planned('13:00', '14:00', { spaces: [atrium], people: [aigul] });
    await client.query(
      `UPDATE occurrence SET wall_start = theirs.wall_start, wall_end = theirs.wall_end, starts_at = theirs.starts_at,
         ends_at = theirs.ends_at, version = occurrence.version + 1
         FROM occurrence AS theirs
        WHERE occurrence.id = ANY($1) AND theirs.id = ANY($1) AND theirs.id <> occurrence.id`,
      [[one, other]],
    );
    expect(await times(one, other)).toEqual(['13:00', '12:00']);
  });

  test('two occurrences swap their slots in two statements, with constraints deferred', async () => {
    const { occurrence: one } = await planned('12:00', '13:00', { spaces: [atrium], people: [aigul] });
    const { occurrence: other } = await planned('13:00', '14:00', { spaces: [atrium], people: [aigul] });
    expect(await refused(() => move(client, one, day('13:00'), day('14:00')))).toBe('occurrence_space_no_overlap');
    await client.query('SET CONSTRAINTS ALL DEFERRED');
    await move(client, one, day('13:00'), day('14:00'));
    await move(client, other, day('12:00'), day('13:00'));
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    expect(await times(one, other)).toEqual(['13:00', '12:00']);
  });

  test('deferred is not forgotten: the clash is found when constraints are immediate again', async () => {
    await planned('12:00', '13:00');
    const { occurrence } = await planned('15:00', '16:00');
    await client.query('SET CONSTRAINTS ALL DEFERRED');
    expect(await refused(() => move(client, occurrence, day('12:00'), day('13:00')))).toBeUndefined();
    expect(await sql('SET CONSTRAINTS ALL IMMEDIATE')).toBe('occurrence_space_no_overlap');
  });

  test('an occurrence goes to another venue and its spaces in one transaction', async () => {
    const { occurrence } = await planned('12:00', '13:00', { spaces: [atrium] });
    const { rows: venues } = await client.query<{ id: string; space: string }>(
      `WITH venue AS (INSERT INTO venue (slug, name, kind) VALUES ('station', '{"en":"Station"}', 'railway-station') RETURNING id)
       INSERT INTO space (venue_id, name) SELECT venue.id, '{"en":"Platform"}' FROM venue RETURNING venue_id AS id, id AS space`,
    );
    await client.query('SET CONSTRAINTS ALL DEFERRED');
    await client.query('UPDATE occurrence SET venue_id = $2, version = version + 1 WHERE id = $1', [
      occurrence,
      venues[0]!.id,
    ]);
    await client.query('DELETE FROM occurrence_space WHERE occurrence_id = $1', [occurrence]);
    await holdSpace(client, occurrence, venues[0]!.space);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    expect(await rows('SELECT space_id FROM occurrence_space WHERE occurrence_id = $1', [occurrence])).toEqual([
      { space_id: venues[0]!.space },
    ]);
  });

  test('ten neighbours are an hour later in one UPDATE', async () => {
    const hours = Array.from({ length: 11 }, (_, index) => `${String(index + 8).padStart(2, '0')}:00`);
    const line: string[] = [];
    for (let hour = 0; hour < 10; hour++) {
      const { occurrence } = await planned(hours[hour]!, hours[hour + 1]!, { spaces: [atrium], people: [aigul] });
      line.push(occurrence);
    }
    const hour = "interval '1 hour'";
    await client.query(
      `UPDATE occurrence SET wall_start = wall_start + ${hour}, wall_end = wall_end + ${hour},
         starts_at = starts_at + ${hour}, ends_at = ends_at + ${hour}, version = version + 1 WHERE id = ANY($1)`,
      [line],
    );
    expect(await times(...line)).toEqual(hours.slice(1));
  });
});

describe('versions', () => {
  test.each([
    ['edition', 'motto', `'{"en":"Stop"}'`],
    ['organization', 'website', `'https://example.kz'`],
    ['venue', 'capacity', '10'],
    ['space', 'capacity', '10'],
    ['item', 'archived_at', 'now()'],
    ['person', 'name', `'Someone'`],
    ['event', 'note', `'a note'`],
    ['occurrence', 'setup_minutes', '15'],
    ['occurrence', 'venue_id', 'NULL'],
    ['requirement', 'needed', 'false'],
    ['participation', 'position', '1'],
    ['contact', 'phone', `'+7 700 000 00 00'`],
    ['help_line', 'position', '1'],
  ])('a stale version of %s is refused', async (table, column, value) => {
    const { event } = await planned('12:00', '13:00', {});
    const { rows: made } = await client.query<{ id: string }>(
      `INSERT INTO organization (slug, name, kind) VALUES ('korgau', '{"en":"Korgau"}', 'ngo') RETURNING id`,
    );
    await client.query(`INSERT INTO requirement (event_id, kind, label) VALUES ($1, 'permission', '{"en":"Akimat"}')`, [
      event,
    ]);
    await client.query(`INSERT INTO participation (event_id, organization_id, role) VALUES ($1, $2, 'partner')`, [
      event,
      made[0]!.id,
    ]);
    await client.query(`INSERT INTO contact (organization_id, name) VALUES ($1, 'Someone')`, [made[0]!.id]);
    await client.query(`INSERT INTO help_line (edition_id, number, label) VALUES ($1, '116 16', '{"en":"Line"}')`, [
      ground.edition,
    ]);
    const one = `WHERE id = (SELECT id FROM ${table} ORDER BY id LIMIT 1)`;
    expect(await sql(`UPDATE ${table} SET ${column} = ${value}, version = version + 1 ${one}`)).toBeUndefined();
    const refusal = `${table}_version_is_next`;
    expect(await sql(`UPDATE ${table} SET ${column} = ${value} ${one}`)).toBe(refusal);
    expect(await sql(`UPDATE ${table} SET ${column} = ${value}, version = 2 ${one}`)).toBe(refusal);
    expect(await sql(`UPDATE ${table} SET ${column} = ${value}, version = version + 2 ${one}`)).toBe(refusal);
    expect(await sql(`UPDATE ${table} SET version = NULL ${one}`)).toBe(refusal);
  });

  test('a password is changed without one', async () => {
    expect(await sql(`UPDATE person SET email = 'a@b.kz', role = 'observer', version = version + 1`)).toBe(
      'person_email_unique',
    );
    expect(
      await sql(`UPDATE person SET email = 'a@b.kz', role = 'observer', version = version + 1 WHERE id = $1`, [aigul]),
    ).toBeUndefined();
    expect(await sql(`UPDATE person SET password_hash = 'argon' WHERE id = $1`, [aigul])).toBeUndefined();
  });
});

describe('slugs', () => {
  test('two events never share a slug', async () => {
    await addEvent(client, ground, 'draft', 'flash-mob-astana');
    expect(await refused(() => addEvent(client, ground, 'draft', 'flash-mob-astana'))).toBe('event_slug_unique');
  });

  test('a slug that an event gave up, or took with it, is never another’s', async () => {
    const event = await addEvent(client, ground, 'draft', 'first-name');
    await client.query(`UPDATE event SET slug = 'second-name', version = version + 1 WHERE id = $1`, [event]);
    expect(await refused(() => addEvent(client, ground, 'draft', 'first-name'))).toBe('slug_never_reused');
    expect(
      await sql(`UPDATE event SET slug = 'first-name', version = version + 1 WHERE id = $1`, [event]),
    ).toBeUndefined();
    await client.query('DELETE FROM event WHERE id = $1', [event]);
    expect(await refused(() => addEvent(client, ground, 'draft', 'second-name'))).toBe('slug_never_reused');
  });

  test('the list of slugs is final', async () => {
    await addEvent(client, ground, 'draft', 'a-name');
    expect(await sql('DELETE FROM slug')).toBe('slug_is_final');
    expect(await sql('UPDATE slug SET target = gen_random_uuid()')).toBe('slug_is_final');
    expect(await sql('TRUNCATE slug')).toBe('slug_is_final');
  });

  test.each(['', 'Upper', 'two--dashes', '-dash', 'ә', 'a b', 'x'.repeat(121)])('%j is no slug', async (slug) => {
    expect(await refused(() => addEvent(client, ground, 'draft', slug))).toBe('slug_well_formed');
  });
});

describe('the audit', () => {
  test('is written once: not changed, not deleted, not truncated', async () => {
    await client.query(
      `INSERT INTO change (person_id, action, subject, subject_id) VALUES ($1, 'event.create', 'event', gen_random_uuid())`,
      [aigul],
    );
    expect(await sql(`UPDATE change SET action = 'nothing'`)).toBe('change_is_final');
    expect(await sql('DELETE FROM change')).toBe('change_is_final');
    expect(await sql('TRUNCATE change')).toBe('change_is_final');
    expect(await sql('TRUNCATE change CASCADE')).toBe('change_is_final');
  });

  test('numbers itself', async () => {
    expect(
      await sql(`INSERT INTO change (id, action, subject, subject_id) VALUES (1, 'a', 'event', gen_random_uuid())`),
    ).toMatch('428C9');
  });
});

describe('texts in three languages', () => {
  test.each([
    ['{"kk":"Ә","ru":"А","en":"A"}', true],
    ['{"kk":"Ә"}', true],
    ['{}', true],
    ['{"en":"1234567890"}', true],
    ['{"kk":"ӘӘӘӘӘӘӘӘӘӘ"}', true],
    ['{"en":"12345678901"}', false],
    ['{"en":""}', false],
    ['{"en":null}', false],
    ['{"en":1}', false],
    ['{"en":{"kk":"x"}}', false],
    ['{"de":"x"}', false],
    ['{"en":"x","de":"x"}', false],
    ['[]', false],
    ['["en"]', false],
    ['"en"', false],
    ['1', false],
    ['null', false],
  ])('%s within 10 letters: %s', async (value, expected) => {
    expect(await rows('SELECT is_localized($1::jsonb, 10) AS ok', [value])).toEqual([{ ok: expected }]);
  });

  test('a title is in at least one language', async () => {
    const event = await addEvent(client, ground);
    const title = (value: string) =>
      sql('UPDATE event SET title = $2, version = version + 1 WHERE id = $1', [event, value]);
    expect(await title('{}')).toBe('event_title_localized');
    expect(await title('"x"')).toBe('event_title_localized');
    expect(await title('{"kk":"Жиналыс"}')).toBeUndefined();
  });
});

describe('places through time', () => {
  test('a venue is in one division at a time', async () => {
    await client.query(`INSERT INTO division (id) VALUES ('karaganda'), ('ulytau')`);
    const during = (division: string, range: string) =>
      sql('INSERT INTO venue_division (venue_id, division_id, valid) VALUES ($1, $2, $3)', [
        ground.venue,
        division,
        range,
      ]);
    expect(await during('karaganda', '[,2022-06-08)')).toBeUndefined();
    expect(await during('ulytau', '[2022-06-07,)')).toBe('venue_division_one_at_a_time');
    expect(await during('ulytau', 'empty')).toBe('venue_division_not_empty');
    expect(await during('ulytau', '[2022-06-08,)')).toBeUndefined();
  });
});

describe('the public wall', () => {
  const asPublic = async (text: string, writing = true) => {
    const reader = new pg.Client({ connectionString: database.publicUrl });
    await reader.connect();
    try {
      if (writing) await reader.query('SET default_transaction_read_only = off');
      return (await reader.query(text)).rowCount;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await reader.end();
    }
  };

  test('the public login reads every table of the schema published, and no other', async () => {
    const tables = (await rows(
      `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
        WHERE table_schema IN ('public', 'published') AND table_type = 'BASE TABLE' ORDER BY 1, 2`,
    )) as { schema: string; name: string }[];
    expect(tables.length).toBeGreaterThan(40);
    const reader = new pg.Client({ connectionString: database.publicUrl });
    await reader.connect();
    for (const { schema, name } of tables) {
      const read = await reader.query(`SELECT FROM ${schema}.${name}`).then(
        () => 'read',
        (error: Error) => error.message,
      );
      expect([schema, name, read]).toEqual([
        schema,
        name,
        schema === 'published' ? 'read' : `permission denied for table ${name}`,
      ]);
    }
    await reader.end();
  });

  test('the public login writes nothing, makes nothing and becomes nobody else', async () => {
    expect(await asPublic('DELETE FROM published.event', false)).toBe(
      'cannot execute DELETE in a read-only transaction',
    );
    expect(await asPublic('UPDATE published.event SET gone = true')).toBe('permission denied for table event');
    expect(await asPublic('DELETE FROM published.event')).toBe('permission denied for table event');
    expect(await asPublic('CREATE TABLE public.mine ()')).toBe('permission denied for schema public');
    expect(await asPublic('CREATE TABLE published.mine ()')).toBe('permission denied for schema published');
    expect(await asPublic('SET ROLE birge')).toMatch('permission denied');
  });
});

test('items taken twice by one occurrence are one row', async () => {
  const { occurrence } = await planned('12:00', '13:00', { items: [ground.chairs] });
  expect(await refused(() => takeItem(client, occurrence, ground.chairs))).toBe('occurrence_item_pk');
});
