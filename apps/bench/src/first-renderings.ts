import type pg from 'pg';
import { startBare } from './bare.js';
import { Client, type Answer } from './client.js';
import { extent } from './extent.js';
import { kilobytes, median, milliseconds, percentile, ratio, shown } from './figures.js';
import { FULL_YEAR, publishWord, SHOWN_EVENTS, SHOWN_YEAR } from './published.sql.js';
import { views } from './views.js';

/** Notices of a publication come over a connection of their own; a request that is faster than they meets the old page. */
const TOLD_WITHIN = 5_000;

export const firstColumns = [
  'Published events',
  'page',
  'of them in its year',
  'plain',
  'first p50',
  'first p95',
  'next p50',
  'bare Fastify p50',
  'first / bare',
];

/** What the first reader waits after a publication, the one after her, and a reader of the same bytes on a bare server. */
export async function firstRenderings(db: pg.Pool, client: Client, events: number): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { name, path } of views) {
    for (const year of [SHOWN_YEAR, FULL_YEAR]) {
      const shownYear = Math.min(events, SHOWN_EVENTS);
      const inYear = year === SHOWN_YEAR ? shownYear : events - shownYear;
      if (inYear === 0) continue;
      const waits = await waitsOf(db, client, path(year), year === SHOWN_YEAR ? 1 : 1 / 3);
      rows.push([
        shown(events),
        name,
        shown(inYear),
        kilobytes(waits.bytes),
        milliseconds(median(waits.first)),
        milliseconds(percentile(waits.first, 0.95)),
        milliseconds(median(waits.next)),
        milliseconds(median(waits.bare)),
        ratio(median(waits.first), median(waits.bare)),
      ]);
    }
  }
  return rows;
}

async function waitsOf(db: pg.Pool, client: Client, path: string, share: number) {
  const server = await startBare([{ path, answer: await client.get(path) }]);
  const bareClient = new Client(server.url);
  try {
    await bareClient.get(path);
    const [first, next, bare]: [number[], number[], number[]] = [[], [], []];
    let bytes = 0;
    for (let turn = 0; turn < Math.ceil(extent.renderings * share); turn += 1) {
      const word = `Publication ${turn} of ${path}`;
      await publishWord(db, word);
      const answer = await firstWith(client, path, word);
      first.push(answer.milliseconds);
      bytes = answer.body.length;
      next.push((await client.get(path)).milliseconds);
      bare.push((await bareClient.get(path)).milliseconds);
    }
    return { first, next, bare, bytes };
  } finally {
    bareClient.close();
    server.stop();
  }
}

/** The first answer that says the word: whatever came before it was the page of an earlier publication. */
export async function firstWith(client: Client, path: string, word: string): Promise<Answer> {
  for (const begun = performance.now(); performance.now() - begun < TOLD_WITHIN;) {
    const answer = await client.get(path);
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
    if (answer.body.includes(word)) return answer;
  }
  throw new Error(`${path} does not show what was published: ${word}`);
}
