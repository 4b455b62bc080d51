import type pg from 'pg';

/** A board at its largest: so many events over so many spaces in the twelve days of an edition. */
export const CROWD = { events: 1_000, venues: 40, spacesEach: 5, days: 12, people: 200 } as const;
export const CROWDED_YEAR = 2026;
const OTHER_YEARS = [2021, 2022, 2023, 2024, 2025];

/** Venues in every division, each with its spaces; the sample's own are put away. */
export async function layPlaces(db: pg.Pool): Promise<void> {
  await db.query(`UPDATE venue SET archived_at = now(), version = version + 1 WHERE archived_at IS NULL`);
  await db.query(
    `WITH here AS (
       SELECT array_agg(division_version.division_id ORDER BY division_version.division_id) AS ids
         FROM division_version WHERE division_version.valid @> '2026-07-30'::date),
     made AS (
       INSERT INTO venue (id, slug, name, kind, city)
       SELECT md5('bench venue ' || n)::uuid, 'bench-venue-' || n,
              jsonb_build_object('en', 'House of culture ' || n, 'ru', 'Дом культуры ' || n, 'kk', 'Мәдениет үйі ' || n), 'hall', '{"en":"City"}'
         FROM generate_series(0, $1::int - 1) AS n RETURNING venue.id, venue.slug)
     INSERT INTO venue_division (venue_id, division_id, valid)
     SELECT made.id, here.ids[1 + replace(made.slug, 'bench-venue-', '')::int % array_length(here.ids, 1)], '[2000-01-01,)'
       FROM made, here`,
    [CROWD.venues],
  );
  await db.query(
    `INSERT INTO space (id, venue_id, name, position)
     SELECT md5('bench space ' || n)::uuid, md5('bench venue ' || n / $2)::uuid,
            jsonb_build_object('en', 'hall ' || n, 'ru', 'зал ' || n, 'kk', n || '-зал'), n % $2
       FROM generate_series(0, $1::int * $2::int - 1) AS n`,
    [CROWD.venues, CROWD.spacesEach],
  );
  await db.query(
    `INSERT INTO person (id, name) SELECT md5('bench person ' || n)::uuid, 'Coordinator ' || n FROM generate_series(0, $1::int - 1) AS n`,
    [CROWD.people],
  );
}

/**
 * Events that clash nowhere: in each space one every other hour from nine, each with two partners, most of whom answered,
 * and what its type requires. Laid as a restored copy would be: in sets, without a trigger's and a foreign key's work for
 * each row, so with all that those would have written. Whatever is unique, excluded or checked stays judged.
 */
async function layEvents(sql: Sql, year: number, events: number, states: readonly string[]): Promise<void> {
  await sql.query(
    `INSERT INTO edition (campaign_id, year, starts_on, ends_on)
     SELECT edition.campaign_id, $1, make_date($1, 7, 30), make_date($1, 8, 10) FROM edition WHERE edition.year = ${CROWDED_YEAR}
     ON CONFLICT (year) DO NOTHING`,
    [year],
  );
  const series = 'generate_series(0, $2::int - 1) AS n';
  const spaces = CROWD.venues * CROWD.spacesEach;
  const idOf = (what: string, n = 'n') => `md5('bench ${what} ' || $1::int || ' ' || ${n})::uuid`;
  const state = `($3::text[])[1 + n % cardinality($3::text[])]`;
  // A round of the spaces takes an hour of its own; after six rounds the days have all been seen and the next days begin.
  await sql.query(
    `INSERT INTO occurrence (id, event_id, holds, edition_year, venue_id, wall_start, wall_end, zone, offset_start, offset_end,
                             starts_at, ends_at, occupied)
     SELECT ${idOf('occurrence')}, ${idOf('event')}, ${state} <> 'cancelled', $1,
            md5('bench venue ' || (n % ${spaces}) / ${CROWD.spacesEach})::uuid, slot.start, slot.start + interval '90 minutes',
            'Asia/Almaty', 300, 300, at.starts, at.starts + interval '90 minutes',
            CASE WHEN ${state} = 'cancelled' THEN 'empty' ELSE tstzrange(at.starts, at.starts + interval '90 minutes') END
       FROM ${series}, LATERAL (SELECT n / ${spaces} AS round) turn,
            LATERAL (SELECT make_timestamp($1, 7, 30, 9, 0, 0)
                       + make_interval(days => (n + turn.round / 6) % ${CROWD.days} + ${CROWD.days} * (turn.round / 72 % 12),
                                       hours => turn.round % 6 * 2) AS start) slot,
            LATERAL (SELECT (slot.start - interval '5 hours') AT TIME ZONE 'UTC' AS starts) at`,
    [year, events, states],
  );
  await sql.query(
    `INSERT INTO occurrence_space (occurrence_id, space_id, venue_id, occupied)
     SELECT occurrence.id, md5('bench space ' || n % ${spaces})::uuid, occurrence.venue_id, occurrence.occupied
       FROM ${series} JOIN occurrence ON occurrence.id = ${idOf('occurrence')}`,
    [year, events],
  );
  await sql.query(
    `INSERT INTO event (id, edition_id, edition_year, type_id, slug, title, tags, state, state_reason, slot_digest)
     SELECT slot.event_id, edition.id, $1, types.ids[1 + n % array_length(types.ids, 1)], 'bench-' || $1::int || '-' || n,
            jsonb_build_object('en', 'Roundtable on labour exploitation ' || n, 'ru', 'Круглый стол о трудовой эксплуатации ' || n),
            CASE n % 3 WHEN 0 THEN ARRAY['labour'] WHEN 1 THEN ARRAY['labour', 'youth'] ELSE '{}' END,
            ${state}, CASE ${state} WHEN 'cancelled' THEN 'The venue was closed' END, md5(slot.id || slot.digest)
       FROM edition, (SELECT array_agg(event_type.id ORDER BY event_type.id) AS ids FROM event_type) types, ${series}
       JOIN occurrence_slot slot ON slot.id = ${idOf('occurrence')}
      WHERE edition.year = $1`,
    [year, events, states],
  );
  await sql.query(
    `INSERT INTO slug (kind, slug, target) SELECT 'event', event.slug, event.id FROM event WHERE event.edition_year = $1`,
    [year],
  );
  await sql.query(
    `INSERT INTO participation (id, event_id, organization_id, role, position)
     SELECT ${idOf('participation', `n || ' ' || k`)}, ${idOf('event')}, partners.ids[1 + (n + k) % array_length(partners.ids, 1)],
            (ARRAY['lead', 'partner'])[1 + k], k
       FROM (SELECT array_agg(organization.id ORDER BY organization.id) AS ids FROM organization) partners, ${series},
            generate_series(0, 1) AS k`,
    [year, events],
  );
  // Of three partners one has not answered; one in seven answers is to times that are no longer.
  await sql.query(
    `INSERT INTO answer (participation_id, via, answer, at, slot_digest)
     SELECT ${idOf('participation', `n || ' ' || k`)}, 'page', (ARRAY['accepted', 'accepted', 'maybe', 'declined'])[1 + n % 4],
            make_timestamptz($1, 6, 1, 9, 0, 0), CASE WHEN n % 7 = 0 THEN md5('before') ELSE event.slot_digest END
       FROM ${series} JOIN event ON event.id = ${idOf('event')}, generate_series(0, 1) AS k WHERE (n + k) % 3 > 0`,
    [year, events],
  );
  await sql.query(
    `INSERT INTO requirement (event_id, kind, role, label, short, applies, lead_days, position)
     SELECT event.id, needed.kind, needed.role, needed.label, needed.short, needed.applies, needed.lead_days, needed.position
       FROM event JOIN event_type_requirement needed ON needed.event_type_id = event.type_id WHERE event.edition_year = $1`,
    [year],
  );
}

/** The whole crowd on the board of one edition, with a person at each: she stays with her space. */
export async function layCrowd(db: pg.Pool): Promise<void> {
  await inSets(db, async (sql) => {
    await layEvents(sql, CROWDED_YEAR, CROWD.events, ['planned', 'confirmed']);
    await sql.query(
      `INSERT INTO assignment (occurrence_id, person_id, duty_id, occupied)
       SELECT occurrence.id, md5('bench person ' || n % ${CROWD.people})::uuid, duty.id, occurrence.occupied
         FROM (SELECT min(duty.id) AS id FROM duty) duty, generate_series(0, $1::int - 1) AS n
         JOIN occurrence ON occurrence.id = md5('bench occurrence ${CROWDED_YEAR} ' || n)::uuid`,
      [CROWD.events],
    );
  });
  await analyze(db);
}

/** Years that are over, four events of five held, which the board of this one must not feel. */
export async function layOtherEditions(db: pg.Pool, events: number): Promise<void> {
  const states = ['completed', 'completed', 'completed', 'completed', 'cancelled'];
  for (const year of OTHER_YEARS) await inSets(db, (sql) => layEvents(sql, year, events / OTHER_YEARS.length, states));
  await analyze(db);
}

type Sql = Pick<pg.ClientBase, 'query'>;

/** In one transaction of which every row is already as the triggers would make it. */
async function inSets(db: pg.Pool, lay: (sql: Sql) => Promise<void>): Promise<void> {
  const connection = await db.connect();
  try {
    await connection.query(`BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL synchronous_commit = off`);
    await lay(connection);
    await connection.query('COMMIT');
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  } finally {
    connection.release();
  }
}

const analyze = (db: pg.Pool) =>
  db.query(
    'VACUUM (ANALYZE) event, occurrence, occurrence_space, participation, answer, requirement, assignment, venue, venue_division, space, slug',
  );
