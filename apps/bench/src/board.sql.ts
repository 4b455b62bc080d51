import type pg from 'pg';

/** A board at its largest: so many events over so many spaces in the twelve days of an edition. */
export const CROWD = { events: 1_000, venues: 40, spacesEach: 5, days: 12, people: 200 } as const;
export const CROWDED_YEAR = 2026;
const OTHER_YEAR = 2025;

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

/** Events that clash nowhere: in each space one every other hour from nine, each with two partners and a person. */
async function layEvents(db: pg.Pool, year: number, events: number): Promise<void> {
  await db.query(
    `INSERT INTO edition (campaign_id, year, starts_on, ends_on)
     SELECT edition.campaign_id, $1, make_date($1, 7, 30), make_date($1, 8, 10) FROM edition WHERE edition.year = ${CROWDED_YEAR}
     ON CONFLICT (year) DO NOTHING`,
    [year],
  );
  const series = 'generate_series(0, $2::int - 1) AS n';
  const spaces = CROWD.venues * CROWD.spacesEach;
  await db.query(
    `INSERT INTO event (id, edition_id, edition_year, type_id, slug, title, state)
     SELECT md5('bench event ' || $1::int || ' ' || n)::uuid, edition.id, $1, types.ids[1 + n % array_length(types.ids, 1)],
            'bench-' || $1::int || '-' || n,
            jsonb_build_object('en', 'Roundtable on labour exploitation ' || n, 'ru', 'Круглый стол о трудовой эксплуатации ' || n),
            (ARRAY['planned', 'confirmed'])[1 + n % 2]
       FROM edition, (SELECT array_agg(event_type.id ORDER BY event_type.id) AS ids FROM event_type) types, ${series}
      WHERE edition.year = $1`,
    [year, events],
  );
  // A round of the spaces takes an hour of its own; after six rounds the days have all been seen and the next days begin.
  await db.query(
    `INSERT INTO occurrence (id, event_id, holds, edition_year, venue_id, wall_start, wall_end, zone, offset_start, offset_end,
                             starts_at, ends_at)
     SELECT md5('bench occurrence ' || $1::int || ' ' || n)::uuid, md5('bench event ' || $1::int || ' ' || n)::uuid, true, $1,
            md5('bench venue ' || (n % ${spaces}) / ${CROWD.spacesEach})::uuid, slot.start, slot.start + interval '90 minutes',
            'Asia/Almaty', 300, 300, (slot.start - interval '5 hours') AT TIME ZONE 'UTC',
            (slot.start - interval '210 minutes') AT TIME ZONE 'UTC'
       FROM ${series}, LATERAL (SELECT n / ${spaces} AS round) turn,
            LATERAL (SELECT make_timestamp($1, 7, 30, 9, 0, 0)
                       + make_interval(days => (n + turn.round / 6) % ${CROWD.days} + ${CROWD.days} * (turn.round / 72 % 12),
                                       hours => turn.round % 6 * 2) AS start) slot`,
    [year, events],
  );
  await db.query(
    `INSERT INTO occurrence_space (occurrence_id, space_id, venue_id, occupied)
     SELECT occurrence.id, md5('bench space ' || n % ${spaces})::uuid, occurrence.venue_id, occurrence.occupied
       FROM ${series} JOIN occurrence ON occurrence.id = md5('bench occurrence ' || $1::int || ' ' || n)::uuid`,
    [year, events],
  );
  await db.query(
    `INSERT INTO participation (event_id, organization_id, role, position)
     SELECT md5('bench event ' || $1::int || ' ' || n)::uuid, partners.ids[1 + (n + k) % array_length(partners.ids, 1)],
            (ARRAY['lead', 'partner'])[1 + k], k
       FROM (SELECT array_agg(organization.id ORDER BY organization.id) AS ids FROM organization) partners, ${series},
            generate_series(0, 1) AS k`,
    [year, events],
  );
}

/** The whole crowd on the board of one edition, with a person at each: she stays with her space. */
export async function layCrowd(db: pg.Pool): Promise<void> {
  await layEvents(db, CROWDED_YEAR, CROWD.events);
  await db.query(
    `INSERT INTO assignment (occurrence_id, person_id, duty_id, occupied)
     SELECT occurrence.id, md5('bench person ' || n % ${CROWD.people})::uuid, duty.id, occurrence.occupied
       FROM (SELECT min(duty.id) AS id FROM duty) duty, generate_series(0, $1::int - 1) AS n
       JOIN occurrence ON occurrence.id = md5('bench occurrence ${CROWDED_YEAR} ' || n)::uuid`,
    [CROWD.events],
  );
  await analyze(db);
}

/** Other people's years, which the board of this one must not feel. */
export async function layOtherEditions(db: pg.Pool, events: number): Promise<void> {
  await layEvents(db, OTHER_YEAR, events);
  await analyze(db);
}

const analyze = (db: pg.Pool) =>
  db.query('ANALYZE event, occurrence, occurrence_space, participation, assignment, venue, venue_division, space');
