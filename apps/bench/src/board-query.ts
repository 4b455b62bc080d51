import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { layOtherEditions } from './board.sql.js';
import { jsonOf, type Client } from './client.js';
import { extent } from './extent.js';
import { kilobytes, median, milliseconds, percentile, ratio, shown } from './figures.js';
import { table } from './table.js';

const WINDOW = '/api/board?edition=2026&from=2026-07-30&to=2026-08-11';
/** PostgreSQL tells the others what a connection has read when that has been idle so long. */
const UNTIL_TOLD_MS = 11_000;

interface Cost {
  others: number;
  waits: number[];
  blocks: number;
  bytes: number;
}

/** The one statement of the board beside what other editions there are: it must not feel them. */
export async function measureWindow(db: pg.Pool, client: Client): Promise<string> {
  const costs: Cost[] = [];
  for (const others of [0, extent.otherEvents]) {
    if (others > 0) await layOtherEditions(db, others);
    costs.push({ others, ...(await costOf(db, client)) });
  }
  return table(
    'The window of a board with 1,000 events, beside events of other editions',
    ['Events of others', 'p50', 'p95', 'blocks read', 'answer', 'time / without'],
    costs.map(({ others, waits, blocks, bytes }) => [
      shown(others),
      milliseconds(median(waits)),
      milliseconds(percentile(waits, 0.95)),
      shown(blocks),
      kilobytes(bytes),
      ratio(median(waits), median(costs[0]!.waits)),
    ]),
  );
}

async function costOf(db: pg.Pool, client: Client): Promise<Omit<Cost, 'others'>> {
  const ask = async () => {
    const answer = await client.get(WINDOW);
    jsonOf(answer, 200);
    return answer;
  };
  for (let warm = 0; warm < 5; warm += 1) await ask();
  const before = await blocksRead(db);
  const answers = [];
  for (let turn = 0; turn < extent.windows; turn += 1) answers.push(await ask());
  const blocks = ((await blocksRead(db)) - before) / answers.length;
  return { waits: answers.map((one) => one.milliseconds), blocks, bytes: answers[0]!.body.length };
}

async function blocksRead(db: pg.Pool): Promise<number> {
  await sleep(UNTIL_TOLD_MS);
  const { rows } = await db.query<{ blocks: string }>(
    `SELECT sum(coalesce(heap_blks_hit, 0) + coalesce(heap_blks_read, 0) + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0)) AS blocks
       FROM pg_statio_user_tables
      WHERE relname IN ('event', 'occurrence', 'occurrence_space', 'assignment', 'participation', 'answer', 'requirement')`,
  );
  return Number(rows[0]!.blocks);
}
