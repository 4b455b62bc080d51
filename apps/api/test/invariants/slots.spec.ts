import { addEvent, addOccurrence, changeState, slotColumns, slotValues } from '../ground.js';
import {
  askTheDatabase,
  aigul,
  at,
  atrium,
  client,
  day,
  gallery,
  ground,
  planned,
  refused,
  rows,
  sql,
} from './judge.js';

askTheDatabase();

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
