import { holdSpace, move } from '../ground.js';
import { askTheDatabase, aigul, atrium, client, day, planned, refused, rows, sql } from './judge.js';

askTheDatabase();

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
