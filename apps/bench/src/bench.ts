/**
 * `npm run bench`: figures of Birge beside a reference measured in the same run, as markdown. Nothing is asserted of a
 * time: machines differ, ratios do less; of letters it is that memory stays flat. `BENCH_QUICK=1` runs everything
 * briefly; `npm run bench -- board writes` runs those parts only, of: weight, race, writes, public, reading, board (board-browser,
 * board-bulk, board-crowd, board-sheet, board-query), mail-in, mail-out, startup.
 */
import pg from 'pg';
import { boardParts, measureBoard, type BoardPart } from './board.js';
import { Client } from './client.js';
import { extent } from './extent.js';
import { clearEdition } from './ground.js';
import { machineLine } from './machine.js';
import { measureMailOut } from './mail-out.js';
import { makeDataFolder, removeDataFolder, startProduct, stopAll } from './product.js';
import { measureMailIn } from './mail-in.js';
import { memoryStaysFlat } from './memory.js';
import { measurePublic } from './public.js';
import { measureRace } from './race.js';
import { measureReading } from './reading.js';
import { measureStartup } from './startup.js';
import { measureWeight } from './weight.js';
import { measureWrites } from './writes.js';

/** As many as the application's own pool has by default. */
const CONNECTIONS = 20;

const parts = ['weight', 'race', 'writes', 'public', 'reading', 'mail-in', 'mail-out', 'startup'] as const;
const named = process.argv.slice(2);
const known: readonly string[] = [...parts, 'board', ...boardParts];
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(', ')}; there are ${known.join(', ')}.`);
const wanted = (part: (typeof parts)[number]): boolean => named.length === 0 || named.includes(part);
const ofBoard = (part: BoardPart): boolean => named.length === 0 || named.includes('board') || named.includes(part);

const begun = performance.now();
/** What is under way goes to the terminal only, so that the tables can be sent to a file. */
const say = (line: string) =>
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

// Without Birge the measure under way fails, and what was made is removed as after any failure.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll());

/** Each table when it is ready: what comes after it may fail. */
const print = (text: string) => process.stdout.write(`${text}\n`);

const folder = makeDataFolder();
say('building what changed, starting Birge');
try {
  const product = await startProduct(folder, 'apps/api/start.mjs');
  const db = new pg.Pool({ connectionString: product.databaseUrl, max: CONNECTIONS, statement_timeout: 300_000 });
  // Birge stops its PostgreSQL under us when it is interrupted.
  db.on('error', () => undefined);
  const client = new Client(product.url, extent.rivals);
  try {
    print(`${await machineLine(db)}${extent.quick ? ' (a quick run: rough figures)' : ''}\n`);
    if (wanted('weight')) {
      say('page weight');
      print(await measureWeight(product.url));
    }
    await client.signIn();
    await clearEdition(db);
    if (wanted('race')) {
      say('the race');
      print(await measureRace(db, client));
    }
    if (wanted('writes')) {
      say('moves and creations');
      print(await measureWrites(db, client));
    }
    if (wanted('public')) {
      say(`public pages at ${extent.events.join(', ')} events`);
      print(await measurePublic(db, product.url));
    }
    if (wanted('reading')) {
      say('public pages over a slow line');
      print(await measureReading(db, product.url));
    }
    // Last: it puts the sample's places away and lays its own.
    if (boardParts.some(ofBoard)) {
      say('the board: in a browser, with everyone at it, beside other editions');
      await clearEdition(db);
      await measureBoard(db, client, product.url, ofBoard, print);
    }
  } finally {
    client.close();
    await db.end();
    await product.stop();
  }
  if (wanted('mail-in')) {
    say(`${extent.replies} calendar replies`);
    const figures = await measureMailIn();
    print(figures.text);
    print(memoryStaysFlat(figures));
  }
  if (wanted('mail-out')) {
    say('letters to a mail server');
    const figures = await measureMailOut();
    print(figures.text);
    print(memoryStaysFlat(figures));
  }
  if (wanted('startup')) {
    say('starts and stops');
    print(await measureStartup());
  }
} finally {
  await removeDataFolder(folder);
}
say('done');
// The IMAP server from npm keeps its timers.
process.exit();
