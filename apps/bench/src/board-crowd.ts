import type pg from 'pg';
import { CROWDED_YEAR } from './board.sql.js';
import { jsonOf, type Answer, type Client } from './client.js';
import { extent } from './extent.js';
import { median, milliseconds, percentile, shown } from './figures.js';
import { slotOn, type Place } from './ground.js';
import { table } from './table.js';

interface Card {
  id: string;
  /** As whoever moved it last was told. */
  version: number;
  /** The versions that somebody's move was made from. */
  left: Set<number>;
}

interface Tally {
  moved: number[];
  refused: Record<string, number[]>;
  lost: number;
}

/** So few slots for so many that they meet all the time. */
const CARDS = 120;
const SPACES = 12;

/**
 * Coordinators who all move the same cards over the same few spaces. Each believes the version that she saw last: who was
 * overtaken must be refused and told what is there now, and nobody's move may vanish.
 */
export async function measureCoordinators(db: pg.Pool, client: Client): Promise<string> {
  const cards = await someCards(db);
  const first = new Map(cards.map(({ id, version }) => [id, version] as const));
  const places = await crowdedPlaces(db);
  const tally: Tally = { moved: [], refused: {}, lost: 0 };
  const deadlocks = await deadlocksOf(db);
  const begun = performance.now();
  const until = begun + extent.coordinatorSeconds * 1000;
  await Promise.all(
    Array.from({ length: extent.coordinators }, async () => {
      while (performance.now() < until) await moveOne(client, pick(cards), pick(places), tally);
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const { rows } = await db.query<{ id: string; version: number }>(
    'SELECT occurrence.id, occurrence.version FROM occurrence WHERE occurrence.id = ANY ($1)',
    [cards.map(({ id }) => id)],
  );
  // Every move that was said to have happened is one version; one that somebody wrote over would be missing.
  const written = rows.reduce((sum, { id, version }) => sum + version - first.get(id)!, 0);
  tally.lost += Math.abs(written - tally.moved.length);
  const refused = Object.values(tally.refused).flat();
  return table(
    `${extent.coordinators} coordinators move ${CARDS} cards over ${SPACES} spaces for ${extent.coordinatorSeconds} s`,
    ['', 'number', 'a second', 'p50', 'p99'],
    [
      line('moves', tally.moved, seconds),
      ...Object.entries(tally.refused).map(([code, waits]) => line(`refused: ${code}`, waits, seconds)),
      line('all answers', [...tally.moved, ...refused], seconds),
      ['lost updates', shown(tally.lost), '', '', ''],
      ['double bookings', shown(await doubleBookings(db)), '', '', ''],
      ['deadlocks', shown((await deadlocksOf(db)) - deadlocks), '', '', ''],
    ],
  );
}

const line = (name: string, waits: readonly number[], seconds: number): string[] => [
  name,
  shown(waits.length),
  `${shown(waits.length / seconds)}/s`,
  milliseconds(median(waits)),
  milliseconds(percentile(waits, 0.99)),
];

const pick = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)]!;

async function moveOne(client: Client, card: Card, place: Place, tally: Tally): Promise<void> {
  const { version } = card;
  const answer = await client.send('PATCH', `/api/board/occurrences/${card.id}/slot`, {
    ...slotOn(Math.random() < 0.5 ? 30 : 31, 9 + Math.floor(Math.random() * 10)),
    version,
    venueId: place.venueId,
    spaceIds: [place.spaceId],
  });
  if (answer.status === 200) {
    const now = jsonOf<{ item: { version: number } }>(answer, 200).item.version;
    // Two moves of one version: one of them did not see the other.
    if (now !== version + 1 || card.left.has(version)) tally.lost += 1;
    card.left.add(version);
    card.version = Math.max(card.version, now);
    tally.moved.push(answer.milliseconds);
    return;
  }
  const problem = problemOf(answer);
  (tally.refused[problem.code] ??= []).push(answer.milliseconds);
  if (problem.current) card.version = Math.max(card.version, problem.current.version);
}

/** A refusal is an answer; anything else would say nothing of the rest. */
function problemOf(answer: Answer): { code: string; current?: { version: number } } {
  if (answer.status !== 409) throw new Error(`A move was answered ${answer.status}: ${answer.body.toString()}`);
  return JSON.parse(answer.body.toString()) as { code: string; current?: { version: number } };
}

async function someCards(db: pg.Pool): Promise<Card[]> {
  const { rows } = await db.query<{ id: string; version: number }>(
    `SELECT occurrence.id, occurrence.version FROM occurrence WHERE occurrence.edition_year = ${CROWDED_YEAR} ORDER BY occurrence.id LIMIT ${CARDS}`,
  );
  return rows.map((row) => ({ ...row, left: new Set<number>() }));
}

async function crowdedPlaces(db: pg.Pool): Promise<Place[]> {
  const { rows } = await db.query<Place>(
    `SELECT space.id AS "spaceId", space.venue_id AS "venueId" FROM space JOIN venue ON venue.id = space.venue_id
      WHERE venue.archived_at IS NULL ORDER BY space.id LIMIT ${SPACES}`,
  );
  return rows;
}

/** Counted from the slots themselves, not by the constraint that should prevent them. */
async function doubleBookings(db: pg.Pool): Promise<number> {
  const { rows } = await db.query<{ pairs: string }>(
    `SELECT count(*) AS pairs
       FROM occurrence_space one JOIN occurrence a ON a.id = one.occurrence_id
       JOIN occurrence_space other ON other.space_id = one.space_id AND other.occurrence_id > one.occurrence_id
       JOIN occurrence b ON b.id = other.occurrence_id
      WHERE a.holds AND b.holds AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`,
  );
  return Number(rows[0]!.pairs);
}

async function deadlocksOf(db: pg.Pool): Promise<number> {
  const { rows } = await db.query<{ deadlocks: string }>(
    'SELECT pg_stat_database.deadlocks FROM pg_stat_database WHERE pg_stat_database.datname = current_database()',
  );
  return Number(rows[0]!.deadlocks);
}
