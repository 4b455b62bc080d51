import type pg from 'pg';
import { measureBoardInBrowser } from './board-browser.js';
import { measureCoordinators } from './board-crowd.js';
import { measureWindow } from './board-query.js';
import { layCrowd, layPlaces } from './board.sql.js';
import type { Client } from './client.js';

export const boardParts = ['board-browser', 'board-crowd', 'board-query'] as const;
export type BoardPart = (typeof boardParts)[number];

/** The board at its largest: in a browser, with everyone at it at once, and beside a lot of other editions. */
export async function measureBoard(
  db: pg.Pool,
  client: Client,
  url: string,
  wanted: (part: BoardPart) => boolean,
  print: (text: string) => void,
): Promise<void> {
  await layPlaces(db);
  await layCrowd(db);
  if (wanted('board-browser')) print(await measureBoardInBrowser(url));
  if (wanted('board-crowd')) print(await measureCoordinators(db, client));
  if (wanted('board-query')) print(await measureWindow(db, client));
}
