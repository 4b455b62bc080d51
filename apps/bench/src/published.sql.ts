import type pg from 'pg';

/** The year whose pages are measured, as a campaign of today is: a month of it holds this many events, whatever else there is. */
export const SHOWN_YEAR = 2026;
export const SHOWN_EVENTS = 150;
/** All other events stand in one year, which no campaign has yet had: the most that a page or a feed has to choose from. */
export const FULL_YEAR = 2025;

/** So many published events, in July of two years, in all divisions, types and states, each with one slot and two organizers. */
export async function publishEvents(db: pg.Pool, events: number): Promise<void> {
  await db.query('TRUNCATE published.event, published.occurrence, published.slug');
  await db.query(
    `INSERT INTO published.edition (id, year, name, motto, starts_on, ends_on, archived, sample)
     SELECT gen_random_uuid(), year, '{"en":"Campaign","ru":"Кампания","kk":"Науқан"}', '{}',
            make_date(year, 7, 1), make_date(year, 7, 31), year < ${SHOWN_YEAR}, false
       FROM unnest(ARRAY[${SHOWN_YEAR}, ${FULL_YEAR}]) AS year
     ON CONFLICT (year) DO UPDATE SET starts_on = excluded.starts_on, ends_on = excluded.ends_on, archived = excluded.archived`,
  );
  await db.query(
    `WITH place AS (
       SELECT array_agg(division.id ORDER BY division.id) AS ids FROM published.division WHERE division.valid @> '2025-07-15'::date),
     type AS (SELECT array_agg(event_type.id ORDER BY event_type.id) AS ids FROM published.event_type),
     made AS (
       INSERT INTO published.event (id, year, slug, type_id, title, summary, audience, access, languages, status, attendance,
                                    divisions, organizers, sequence, first_at, changed_at)
       SELECT md5('event ' || n)::uuid, CASE WHEN n <= ${SHOWN_EVENTS} THEN ${SHOWN_YEAR} ELSE ${FULL_YEAR} END, 'bench-' || n,
              type.ids[1 + n % array_length(type.ids, 1)],
              jsonb_build_object('en', 'Roundtable on labour exploitation, number ' || n,
                                 'ru', 'Круглый стол о трудовой эксплуатации, номер ' || n,
                                 'kk', 'Еңбек қанауы туралы дөңгелек үстел, нөмірі ' || n),
              '{"en":"Signs, rights and where to ask for help.","ru":"Признаки, права и где просить помощи.","kk":"Белгілері, құқықтар және көмек қайдан сұралады."}',
              '{"en":"For everyone"}', '{}', '{kk,ru}', (ARRAY['TENTATIVE', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'])[1 + n % 4],
              'in-person', '{}',
              jsonb_build_array(
                jsonb_build_object('slug', 'bench-' || n % 40, 'role', 'lead', 'shortName', NULL,
                  'name', jsonb_build_object('en', 'Public foundation ' || n % 40, 'ru', 'Общественный фонд ' || n % 40)),
                jsonb_build_object('slug', 'akimat-' || n % 20, 'role', 'partner', 'shortName', NULL,
                  'name', jsonb_build_object('en', 'Akimat ' || n % 20, 'ru', 'Акимат ' || n % 20))),
              1, '2025-05-01', '2025-06-01'
         FROM generate_series(1, $1::int) AS n, type)
     INSERT INTO published.occurrence (id, event_id, year, wall_start, wall_end, zone, offset_start, starts_at, ends_at, all_day,
                                       division_id, venue, city, address, place, latitude, longitude, sequence)
     SELECT md5('occurrence ' || n)::uuid, md5('event ' || n)::uuid, slot.year, slot.start, slot.start + interval '90 minutes',
            'Asia/Almaty', 300, (slot.start - interval '5 hours') AT TIME ZONE 'UTC',
            (slot.start - interval '210 minutes') AT TIME ZONE 'UTC', false, place.ids[1 + n % array_length(place.ids, 1)],
            jsonb_build_object('en', 'House of culture ' || n % 400, 'ru', 'Дом культуры ' || n % 400),
            '{"en":"City","ru":"Город","kk":"Қала"}', '{"ru":"ул. Абая, 1"}', '{}', 51.13, 71.40, 0
       FROM generate_series(1, $1::int) AS n, place,
            LATERAL (SELECT CASE WHEN n <= ${SHOWN_EVENTS} THEN ${SHOWN_YEAR} ELSE ${FULL_YEAR} END AS year) own,
            LATERAL (SELECT own.year, make_timestamp(own.year, 7, 1 + n % 31, 9 + n % 9, 0, 0) AS start) slot`,
    [events],
  );
  await db.query('ANALYZE published.event, published.occurrence');
}

/** A publication that changes one word of every page, by which a first rendering is told from a kept one. */
export async function publishWord(db: pg.Pool, word: string): Promise<void> {
  const client = await db.connect();
  try {
    await client.query('BEGIN');
    await client.query(`UPDATE published.edition SET motto = jsonb_build_object('en', $1::text)`, [word]);
    await client.query(
      `INSERT INTO published.revision (year) VALUES (${SHOWN_YEAR}), (${FULL_YEAR})
       ON CONFLICT (year) DO UPDATE SET revision = revision.revision + 1, at = now()`,
    );
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
