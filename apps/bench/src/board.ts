import type pg from 'pg';
import { measureBoardInBrowser } from './board-browser.js';
import { measureCoordinators } from './board-crowd.js';
import { measureWindow } from './board-query.js';
import { layCrowd, layPlaces } from './board.sql.js';
import type { Client } from './client.js';

/** The board at its largest: in a browser, with everyone at it at once, and beside a lot of other editions. */
export async function measureBoard(
  db: pg.Pool,
  client: Client,
  url: string,
  print: (text: string) => void,
): Promise<void> {
  await layPlaces(db);
  await layCrowd(db);
  print(await measureBoardInBrowser(url));
  print(await measureCoordinators(db, client));
  print(await measureWindow(db, client));
}
