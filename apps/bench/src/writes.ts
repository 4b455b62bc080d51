import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { jsonOf, type Client } from './client.js';
import { extent } from './extent.js';
import { median, milliseconds, percentile, ratio, shown } from './figures.js';
import { layCards, slotOn, someSpaces, type Card, type Place } from './ground.js';
import { table } from './table.js';
import { createInSql, dropInSql, moveInSql } from './writes.sql.js';

type Write = (writer: number, turn: number) => Promise<unknown>;

interface Pace {
  perSecond: number;
  waits: number[];
}

const WRITERS = [1, 32];
const SPREAD = Math.max(...WRITERS);

/** Every writer has a card and a space of her own: what is measured is work, not waiting for each other. */
export async function measureWrites(db: pg.Pool, client: Client): Promise<string> {
  const places = await someSpaces(db, SPREAD);
  const byHttp = await cardsOnSpaces(db, places, 9);
  const inSql = await cardsOnSpaces(db, places, 15);
  const kinds: { name: string; http: Write; sql: Write }[] = [
    {
      name: 'moves',
      http: async (writer, turn) => {
        const card = byHttp[writer]!;
        const { venueId, spaceId } = places[writer]!;
        const to = { ...slotOn(dayOf(turn), 9), version: card.version, venueId, spaceIds: [spaceId] };
        const answer = await client.send('PATCH', `/api/board/occurrences/${card.id}/slot`, to);
        card.version = jsonOf<{ item: { version: number } }>(answer, 200).item.version;
      },
      sql: (writer, turn) => moveInSql(db, inSql[writer]!, places[writer]!, slotOn(dayOf(turn), 15)),
    },
    {
      name: 'creations',
      http: async () => {
        const event = { edition: 2026, typeId: 'flash-mob', title: { en: newTitle() } };
        jsonOf(await client.send('POST', '/api/events', event, { 'idempotency-key': randomUUID() }), 201);
      },
      sql: () => createInSql(db, newTitle()),
    },
  ];
  const rows: string[][] = [];
  for (const { name, http, sql } of kinds) {
    for (const writers of WRITERS) {
      const [over, raw] = await sideBySide(http, sql, writers);
      rows.push([
        `${name}, ${writers} ${writers === 1 ? 'writer' : 'writers'}`,
        `${shown(over.perSecond)}/s`,
        `${shown(raw.perSecond)}/s`,
        ratio(raw.perSecond, over.perSecond),
        milliseconds(median(over.waits)),
        milliseconds(percentile(over.waits, 0.99)),
        milliseconds(median(raw.waits)),
      ]);
    }
  }
  return table(
    'Writes: each writer in a space of her own',
    ['', 'over HTTP', 'raw SQL', 'raw SQL is', 'HTTP p50', 'HTTP p99', 'SQL p50'],
    rows,
  );
}

async function cardsOnSpaces(db: pg.Pool, places: Place[], hour: number): Promise<Card[]> {
  const cards = await layCards(db, places.length);
  await Promise.all(cards.map((card, n) => dropInSql(db, card, places[n]!, slotOn(1, hour))));
  return cards;
}

const dayOf = (turn: number) => 2 + (turn % 27);

/** Letters only: an address that ends in a number would share its stem, and its lock, with all others. */
const newTitle = () =>
  `Bench ${randomBytes(16)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;

/** Turn by turn, so that a busy moment of the machine meets both. */
async function sideBySide(http: Write, sql: Write, writers: number): Promise<[Pace, Pace]> {
  const turns = { http: 0, sql: 0 };
  const seconds = extent.writeSeconds / 3;
  const paces: Record<'http' | 'sql', Pace[]> = { http: [], sql: [] };
  for (let part = -1; part < 3; part += 1) {
    for (const [side, write] of [
      ['http', http],
      ['sql', sql],
    ] as const) {
      const pace = await paceOf((writer) => write(writer, (turns[side] += 1)), writers, part < 0 ? 0.2 : seconds);
      // The first part warms up.
      if (part >= 0) paces[side].push(pace);
    }
  }
  return [together(paces.http), together(paces.sql)];
}

async function paceOf(write: (writer: number) => Promise<unknown>, writers: number, seconds: number): Promise<Pace> {
  const waits: number[] = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let asked = performance.now(); asked < until; asked = performance.now()) {
        await write(writer);
        waits.push(performance.now() - asked);
      }
    }),
  );
  return { perSecond: (waits.length * 1000) / (performance.now() - begun), waits };
}

const together = (paces: Pace[]): Pace => ({
  perSecond: paces.reduce((sum, { perSecond }) => sum + perSecond, 0) / paces.length,
  waits: paces.flatMap(({ waits }) => waits),
});
