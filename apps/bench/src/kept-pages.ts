import { startBare } from './bare.js';
import type { Answer, Client } from './client.js';
import { extent } from './extent.js';
import { kilobytes, ratio, shown } from './figures.js';
import { load } from './load.js';
import { SHOWN_YEAR } from './published.sql.js';
import { views } from './views.js';

const GZIP = { 'accept-encoding': 'gzip' };

export const keptColumns = [
  'Published events',
  'page',
  'sent',
  '200',
  'bare Fastify',
  'bare is',
  '304',
  'bare Fastify',
  'bare is',
];

/** What a page that lies in memory costs under load: whole, and when the reader has it already. */
export async function keptPages(client: Client, url: string, events: number): Promise<string[][]> {
  const answers: { name: string; path: string; answer: Answer }[] = [];
  for (const { name, path } of views) {
    answers.push({ name, path: path(SHOWN_YEAR), answer: await client.get(path(SHOWN_YEAR), GZIP) });
  }
  const bare = await startBare(answers);
  try {
    const rows: string[][] = [];
    for (const { name, path, answer } of answers) {
      const row = [shown(events), name, kilobytes(answer.body.length)];
      for (const status of [200, 304]) {
        const headers = status === 304 ? { ...GZIP, 'if-none-match': answer.headers.etag ?? '' } : GZIP;
        const [ours, theirs] = await sideBySide(
          () => load(url + path, status, headers),
          () => load(bare.url + path, status, headers),
        );
        row.push(`${shown(ours)}/s`, `${shown(theirs)}/s`, ratio(theirs, ours));
      }
      rows.push(row);
    }
    return rows;
  } finally {
    bare.stop();
  }
}

/** Turn by turn; of each side the best of what a shared machine let it do. */
async function sideBySide(one: () => Promise<number>, other: () => Promise<number>): Promise<[number, number]> {
  const ones: number[] = [];
  const others: number[] = [];
  for (let turn = 0; turn < extent.loads; turn += 1) {
    ones.push(await one());
    others.push(await other());
  }
  return [Math.max(...ones), Math.max(...others)];
}
