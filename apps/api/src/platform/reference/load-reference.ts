import type { DataSource, EntityManager } from 'typeorm';
import { divisionReference } from './division-reference.js';
import { dutyReference, eventTypeReference } from './event-type-reference.js';

/**
 * What every installation knows: divisions with their history (corrected at each start, since they are facts), event
 * types and duties (once, since an administrator edits them). Reference data is public, so the public's copy gets it too.
 */
export async function loadReference(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (tx) => {
    await loadDivisions(tx);
    await loadEventTypes(tx);
  });
}

async function loadDivisions(tx: EntityManager): Promise<void> {
  await tx.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS entry (key text, id text, type text, name jsonb, "shortName" jsonb,
         centre jsonb, "timeZone" text, "validFrom" date, "validTo" date, iso text, "isoFormer" text, pcode text, point jsonb)
     ), known AS (
       INSERT INTO division (id) SELECT DISTINCT given.id FROM given ON CONFLICT (id) DO NOTHING
     )
     INSERT INTO division_version AS version (key, division_id, valid, type, name, short_name, centre, time_zone,
       iso_3166_2, iso_former, pcode, latitude, longitude)
     SELECT given.key, given.id, daterange(given."validFrom", given."validTo"), given.type, given.name, given."shortName",
       given.centre, given."timeZone", given.iso, given."isoFormer", given.pcode,
       (given.point ->> 'latitude')::numeric, (given.point ->> 'longitude')::numeric
       FROM given
     ON CONFLICT (key) DO UPDATE SET valid = excluded.valid, type = excluded.type, name = excluded.name,
       short_name = excluded.short_name, centre = excluded.centre, time_zone = excluded.time_zone,
       iso_3166_2 = excluded.iso_3166_2, iso_former = excluded.iso_former, pcode = excluded.pcode,
       latitude = excluded.latitude, longitude = excluded.longitude
     WHERE version IS DISTINCT FROM excluded`,
    [JSON.stringify(divisionReference())],
  );
  await tx.query(
    `INSERT INTO published.division AS public_copy (key, id, valid, type, name, short_name)
     SELECT version.key, version.division_id, version.valid, version.type, version.name, version.short_name
       FROM division_version AS version
     ON CONFLICT (key) DO UPDATE SET id = excluded.id, valid = excluded.valid, type = excluded.type,
       name = excluded.name, short_name = excluded.short_name
     WHERE public_copy IS DISTINCT FROM excluded`,
  );
}

async function loadEventTypes(tx: EntityManager): Promise<void> {
  await tx.query(
    `INSERT INTO duty (id, name, position)
     SELECT entry.value ->> 'id', entry.value -> 'name', entry.ordinality
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS entry
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(dutyReference)],
  );
  // Only a type that is new here gets its requirements and duties: what an administrator took out stays out.
  await tx.query(
    `WITH given AS (
       SELECT entry.*, given.ordinality::integer AS position
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given,
              jsonb_to_record(given.value) AS entry (id text, name jsonb, glyph text, tint text, "lengthMinutes" integer,
                requirements jsonb, duties jsonb)
     ), added AS (
       INSERT INTO event_type (id, name, glyph, tint, length_minutes, position)
       SELECT given.id, given.name, given.glyph, given.tint, given."lengthMinutes", given.position FROM given
       ON CONFLICT (id) DO NOTHING
       RETURNING id
     ), required AS (
       INSERT INTO event_type_requirement (event_type_id, kind, role, label, short, applies, lead_days, position)
       SELECT given.id, one.value ->> 'kind', one.value ->> 'role', one.value -> 'label', one.value -> 'short', one.value ->> 'applies', (one.value ->> 'leadDays')::integer,
              one.ordinality
         FROM given JOIN added ON added.id = given.id, jsonb_array_elements(given.requirements) WITH ORDINALITY AS one
     )
     INSERT INTO event_type_duty (event_type_id, duty_id, needed)
     SELECT given.id, duty.key, duty.value::text::integer
       FROM given JOIN added ON added.id = given.id, jsonb_each(given.duties) AS duty`,
    [JSON.stringify(eventTypeReference)],
  );
  await tx.query(
    `INSERT INTO published.event_type (id, name, glyph, tint, position)
     SELECT type.id, type.name, type.glyph, type.tint, type.position FROM event_type AS type
     ON CONFLICT (id) DO NOTHING`,
  );
}
