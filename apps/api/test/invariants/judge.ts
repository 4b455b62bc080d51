/** What every spec of the database's own refusals stands on: one database, one connection, each test rolled back. */
import pg from 'pg';
import { addEvent, addOccurrence, layGround, refusalOf, type Ground } from '../ground.js';
import { cloneDatabase, type TestDatabase } from '../server/database.js';

export let database: TestDatabase;
export let client: pg.Client;
export let ground: Ground;
export let atrium: string;
export let gallery: string;
export let aigul: string;

/** Said once at the top of a spec file. */
export function askTheDatabase(): void {
  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    ground = await layGround(client);
    [atrium, gallery] = ground.spaces as [string, string];
    [aigul] = ground.people as [string];
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  beforeEach(() => client.query('BEGIN'));
  afterEach(() => client.query('ROLLBACK'));
}

export const day = (time: string) => `2026-07-30T${time}`;
export const at = (from: string, to: string, holds: object = { spaces: [atrium] }) => ({
  start: day(from),
  end: day(to),
  ...holds,
});
export const planned = async (from: string, to: string, holds?: object, state = 'planned') => {
  const event = await addEvent(client, ground, state);
  return { event, occurrence: await addOccurrence(client, ground, event, at(from, to, holds)) };
};
export const refused = (work: () => Promise<unknown>) => refusalOf(client, work);
export const sql = (text: string, values?: unknown[]) => refused(() => client.query(text, values));
export const rows = async (text: string, values: unknown[] = []) =>
  (await client.query(text, values)).rows as unknown[];
