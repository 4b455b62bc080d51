import pg from 'pg';

/** "birge" as a number: one key for everything that a start does before it listens. */
const KEY = 0x6269726765;

/**
 * Runs `work` while no other replica on this database does the same. Needs a direct connection: a pooler that lends
 * its connections per transaction would lose the lock.
 */
export async function withStartLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // The lock falls with its connection; the work then meets the same trouble and reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [KEY]);
    return await work();
  } finally {
    await client.end();
  }
}
