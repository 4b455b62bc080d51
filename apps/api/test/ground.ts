/** Rows that specs of the database stand on, written by plain SQL: nothing of the application is between. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface Ground {
  edition: string;
  venue: string;
  /** Three spaces of the venue, in the order of their ids. */
  spaces: string[];
  people: string[];
  /** A thing of which there is one. */
  projector: string;
  /** A thing that is counted. */
  chairs: string;
}

const ids = (count: number) => Array.from({ length: count }, () => randomUUID()).sort();
const named = (text: string) => JSON.stringify({ en: text });

/** One campaign with an edition of 2026, one event type, one venue with spaces, people with two duties, equipment. */
export async function layGround(client: pg.Client, size = { spaces: 3, people: 3 }): Promise<Ground> {
  const [campaign, edition, venue, projector, chairs] = ids(5) as [string, string, string, string, string];
  const [spaces, people] = [ids(size.spaces), ids(size.people)];
  const run = (sql: string, values: unknown[] = []) => client.query(sql, values);
  await run(`INSERT INTO campaign (id, slug, name) VALUES ($1, 'together', '{"en":"Together"}')`, [campaign]);
  await run(
    `INSERT INTO edition (id, campaign_id, year, starts_on, ends_on) VALUES ($1, $2, 2026, '2026-07-20', '2026-08-10')`,
    [edition, campaign],
  );
  await run(
    `INSERT INTO event_type (id, name, glyph, tint) VALUES ('flash-mob', '{"en":"Flash-mob"}', 'star', 'teal')`,
  );
  await run(`INSERT INTO duty (id, name) VALUES ('lead', '{"en":"Lead"}'), ('first-aid', '{"en":"First aid"}')`);
  await run(
    `INSERT INTO venue (id, slug, name, kind) VALUES ($1, 'khan-shatyr', '{"en":"Khan Shatyr"}', 'shopping-centre')`,
    [venue],
  );
  await run(`INSERT INTO space (id, venue_id, name) SELECT space.id, $2, $3 FROM unnest($1::uuid[]) AS space (id)`, [
    spaces,
    venue,
    named('A space'),
  ]);
  await run(`INSERT INTO person (id, name) SELECT person.id, 'A person' FROM unnest($1::uuid[]) AS person (id)`, [
    people,
  ]);
  await run(`INSERT INTO item (id, name, is_unique, quantity) VALUES ($1, $3, true, 1), ($2, $3, false, 50)`, [
    projector,
    chairs,
    named('A thing'),
  ]);
  return { edition, venue, spaces, people, projector, chairs };
}

let events = 0;

/** An event of the edition of 2026. */
export async function addEvent(client: pg.Client, ground: Ground, state = 'planned', slug?: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO event (edition_id, edition_year, type_id, slug, title, state, state_reason)
     VALUES ($1, 2026, 'flash-mob', $2, '{"en":"An event"}', $3, 'as the spec says') RETURNING id`,
    [ground.edition, slug ?? `event-${++events}`, state],
  );
  return rows[0]!.id;
}

export interface Slot {
  /** Wall time in Astana, which is UTC+5 all through 2026. */
  start: string;
  end: string;
  setup?: number;
  teardown?: number;
  spaces?: string[];
  people?: string[];
  items?: string[];
}

export const slotColumns = `wall_start, wall_end, zone, offset_start, offset_end, starts_at, ends_at`;
/** The values of slotColumns from two parameters, as SQL. */
export const slotValues = (start: string, end: string) =>
  `${start}::timestamp, ${end}::timestamp, 'Asia/Almaty', 300, 300, (${start} || '+05')::timestamptz, (${end} || '+05')::timestamptz`;

/** An occurrence at the venue with all that it holds; without a slot it stands in the tray. */
export async function addOccurrence(client: pg.Client, ground: Ground, event: string, slot?: Slot): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    slot
      ? `INSERT INTO occurrence (event_id, holds, edition_year, venue_id, setup_minutes, teardown_minutes, ${slotColumns})
         SELECT event.id, event.holds, event.edition_year, $2, $5, $6, ${slotValues('$3::text', '$4::text')}
           FROM event WHERE event.id = $1 RETURNING id`
      : `INSERT INTO occurrence (event_id, holds, edition_year, venue_id, tray_reason)
         SELECT event.id, event.holds, event.edition_year, $2, 'no-time' FROM event WHERE event.id = $1 RETURNING id`,
    slot ? [event, ground.venue, slot.start, slot.end, slot.setup ?? 0, slot.teardown ?? 0] : [event, ground.venue],
  );
  const id = rows[0]!.id;
  for (const space of slot?.spaces ?? []) await holdSpace(client, id, space);
  for (const person of slot?.people ?? []) await assign(client, id, person);
  for (const item of slot?.items ?? []) await takeItem(client, id, item);
  return id;
}

export const holdSpace = (client: pg.Client, occurrence: string, space: string) =>
  client.query(
    `INSERT INTO occurrence_space (occurrence_id, space_id, venue_id, occupied)
     SELECT occurrence.id, $2, space.venue_id, occurrence.occupied FROM occurrence, space
      WHERE occurrence.id = $1 AND space.id = $2`,
    [occurrence, space],
  );

export const assign = (client: pg.Client, occurrence: string, person: string, duty = 'lead') =>
  client.query(
    `INSERT INTO assignment (occurrence_id, person_id, duty_id, occupied)
     SELECT occurrence.id, $2, $3, occurrence.occupied FROM occurrence WHERE occurrence.id = $1`,
    [occurrence, person, duty],
  );

export const takeItem = (client: pg.Client, occurrence: string, item: string) =>
  client.query(
    `INSERT INTO occurrence_item (occurrence_id, item_id, is_unique, occupied)
     SELECT occurrence.id, item.id, item.is_unique, occurrence.occupied FROM occurrence, item
      WHERE occurrence.id = $1 AND item.id = $2`,
    [occurrence, item],
  );

/** One UPDATE to another slot on the same venue. */
export const move = (client: pg.Client, occurrence: string, start: string, end: string) =>
  client.query(
    `UPDATE occurrence SET (${slotColumns}, version) = (SELECT ${slotValues('$2::text', '$3::text')}, version + 1) WHERE id = $1`,
    [occurrence, start, end],
  );

/** One UPDATE of an event's state. */
export const changeState = (client: pg.Client, event: string, state: string) =>
  client.query(
    `UPDATE event SET state = $2, state_reason = 'as the spec says', version = event.version + 1 WHERE event.id = $1`,
    [event, state],
  );

/** The constraint that refuses this, by its name; the transaction goes on as if nothing had been tried. */
export async function refusalOf(client: pg.Client, work: () => Promise<unknown>): Promise<string | undefined> {
  await client.query('SAVEPOINT attempt');
  try {
    await work();
    await client.query('RELEASE SAVEPOINT attempt');
    return undefined;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
    const refused = error as pg.DatabaseError;
    return refused.constraint ?? `${refused.code}: ${refused.message}`;
  }
}
