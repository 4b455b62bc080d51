import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Client } from './client.js';
import { extent } from './extent.js';
import { median, milliseconds, percentile, shown } from './figures.js';
import { layCards } from './ground.js';
import { table } from './table.js';

const EVENTS = 300;
const DAY = '2026-08-25';
const SHEET = `/api/day-sheet.pdf?day=${DAY}&language=kk`;
/** Any question of a coordinator's that costs next to nothing itself. */
const QUESTION = '/api/session';

/** A day sheet of many events is set in a thread of its own: what everybody else waits for meanwhile. */
export async function measureSheet(db: pg.Pool, client: Client): Promise<string> {
  const cards = await layCards(db, EVENTS);
  await db.query(
    `UPDATE occurrence SET wall_start = $2::date + time '10:00', wall_end = $2::date + time '11:00', zone = 'Asia/Almaty',
            offset_start = 300, offset_end = 300, starts_at = ($2 || 'T10:00+05')::timestamptz,
            ends_at = ($2 || 'T11:00+05')::timestamptz, tray_reason = NULL, version = version + 1
      WHERE occurrence.id = ANY ($1)`,
    [cards.map(({ id }) => id), DAY],
  );
  const sheets: number[] = [];
  const beside: number[] = [];
  const alone = await waitsDuring(client, () => sleep(2_000));
  for (let turn = 0; turn < extent.sheets; turn += 1)
    beside.push(
      ...(await waitsDuring(client, async () => {
        const { status, milliseconds: took } = await client.get(SHEET);
        if (status !== 200) throw new Error(`The day sheet was answered ${status}.`);
        sheets.push(took);
      })),
    );
  return table(
    `A day sheet of ${EVENTS} events as PDF, and what others wait for meanwhile`,
    ['', 'median', 'p99', 'most', 'number'],
    [told('a day sheet', sheets), told('a question alone', alone), told('a question meanwhile', beside)],
  );
}

const told = (name: string, waits: readonly number[]): string[] => [
  name,
  milliseconds(median(waits)),
  milliseconds(percentile(waits, 0.99)),
  milliseconds(Math.max(...waits)),
  shown(waits.length),
];

/** One question after another, with a breath between them. */
async function waitsDuring(client: Client, work: () => Promise<void>): Promise<number[]> {
  const waits: number[] = [];
  let done = false;
  const asking = (async () => {
    while (!done) {
      waits.push((await client.get(QUESTION)).milliseconds);
      await sleep(5);
    }
  })();
  await work().finally(() => (done = true));
  await asking;
  return waits;
}
