import type pg from 'pg';
import { Client } from './client.js';
import { extent } from './extent.js';
import { firstColumns, firstRenderings, firstWith } from './first-renderings.js';
import { keptColumns, keptPages } from './kept-pages.js';
import { publishEvents, publishWord, SHOWN_EVENTS, SHOWN_YEAR } from './published.sql.js';
import { table } from './table.js';
import { views } from './views.js';

/** The month page and the feed, kept and new, at each number of published events. */
export async function measurePublic(db: pg.Pool, url: string): Promise<string> {
  const kept: string[][] = [];
  const first: string[][] = [];
  const client = new Client(url);
  for (const events of extent.events) {
    await publishEvents(db, events);
    await publishWord(db, `${events} events`);
    await firstWith(client, views[0]!.path(SHOWN_YEAR), `${events} events`);
    kept.push(...(await keptPages(client, url, events)));
    first.push(...(await firstRenderings(db, client, events)));
  }
  client.close();
  return [
    table(
      `Public pages that are kept: ${extent.loadConnections} connections, ${SHOWN_EVENTS} events in the year shown, gzip`,
      keptColumns,
      kept,
    ),
    table('Public pages after a publication, one reader at a time', firstColumns, first),
  ].join('\n');
}
