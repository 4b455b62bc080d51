/** What a race needs: many connections, the one order of locks, and an audit of what is left. */
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { lockEvents, lockHolds, type Transaction, type Wanted } from '../src/platform/database/locks.js';
import { cluster } from './server/database.js';

/** Work on a connection of its own. */
export async function alone<T>(pool: pg.Pool, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client as unknown as pg.Client);
  } finally {
    client.release();
  }
}

/** One transaction in the one order of locks; answers with 'done' or the name of the constraint that refused. */
export const inOrderOfLocks = (
  pool: pg.Pool,
  events: string[],
  wanted: Wanted,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<string> =>
  alone(pool, async (client) => {
    const tx: Transaction = {
      query: async <T>(sql: string, values?: unknown) => (await client.query(sql, values as unknown[])).rows as T,
    };
    await client.query('BEGIN');
    try {
      await lockEvents(tx, events);
      await lockHolds(tx, events, wanted);
      await work(client);
      await client.query('COMMIT');
      return 'done';
    } catch (error) {
      await client.query('ROLLBACK');
      const { constraint, message } = error as pg.DatabaseError;
      return constraint ?? message;
    }
  });

const holds = [
  { table: 'occurrence_space', thing: 'space_id', only: '' },
  { table: 'assignment', thing: 'person_id', only: '' },
  { table: 'occurrence_item', thing: 'item_id', only: 'AND one.is_unique' },
];

/** Two holds of one thing at one time, or a hold that is not its occurrence's slot: there must be none. */
export async function clashes(pool: pg.Pool): Promise<unknown[]> {
  const found = holds.map(
    ({ table, thing, only }) => `
      SELECT '${table}' AS held, one.${thing} FROM ${table} AS one
        JOIN ${table} AS other ON other.${thing} = one.${thing}
       WHERE other.occurrence_id > one.occurrence_id AND other.occupied && one.occupied ${only}
      UNION ALL
      SELECT '${table}', ${table}.${thing} FROM ${table} JOIN occurrence ON occurrence.id = ${table}.occurrence_id
        JOIN event ON event.id = occurrence.event_id
       WHERE ${table}.occupied <> occurrence.occupied
          OR isempty(occurrence.occupied) = (event.holds AND occurrence.starts_at IS NOT NULL)`,
  );
  return (await pool.query(found.join(' UNION ALL '))).rows;
}

/** The deadlocks in the server's log, of this run as a whole: nobody may cause one. */
export const deadlocks = (): string[] =>
  readFileSync(cluster().logFile, 'utf8')
    .split('\n')
    .filter((line) => line.includes('deadlock detected'));

/** How often each answer was given. */
export const counted = (answers: string[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(answers, (answer) => answer)).map(([answer, all]) => [answer, all?.length ?? 0]),
  );

export const many = <T>(length: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length }, (_, index) => make(index)));
