import type pg from 'pg';
import { measureBoardInBrowser } from './board-browser.js';
import { measureBulk } from './board-bulk.js';
import { measureCoordinators } from './board-crowd.js';
import { measureWindow } from './board-query.js';
import { measureSheet } from './board-sheet.js';
import { layCrowd, layPlaces } from './board.sql.js';
import type { Client } from './client.js';

export const boardParts = ['board-browser', 'board-bulk', 'board-crowd', 'board-sheet', 'board-query'] as const;
export type BoardPart = (typeof boardParts)[number];

/** The board at its largest: in a browser, many cards at once, with everyone at it at once, and beside a lot of other editions. */
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
  if (wanted('board-bulk')) print(await measureBulk(client));
  if (wanted('board-crowd')) print(await measureCoordinators(db, client));
  if (wanted('board-sheet')) print(await measureSheet(db, client));
  if (wanted('board-query')) print(await measureWindow(db, client));
}
