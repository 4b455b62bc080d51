import type { EntityManager } from 'typeorm';

/** Whatever sends SQL within a transaction. */
export type Transaction = Pick<EntityManager, 'query'>;

/** What a script is going to hold, by id; what its events hold already needs no mention. */
export interface Wanted {
  spaces?: readonly string[];
  people?: readonly string[];
  items?: readonly string[];
}

/**
 * First of all locks: the events, by id. Every script that writes to an event or to anything below it begins with this,
 * also before the first write to a child row, whose foreign key would take a share lock on the event and turn two
 * scripts against each other. FOR UPDATE, not NO KEY: a change of state rewrites a key (`holds`), and would otherwise
 * have to trade its lock for a stronger one while others hold theirs. Answers with the ids that exist; read what the
 * events are only after this.
 */
export async function lockEvents(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    'SELECT event.id FROM event WHERE event.id = ANY ($1) ORDER BY event.id FOR UPDATE',
    [ids],
  );
  return rows.map(({ id }) => id);
}

/**
 * Then spaces, people and items, each by id: those that the locked `events` hold now and those that are wanted. After
 * this nobody else can come between a look at the neighbours and the write, and constraints have nothing to wait for.
 */
export async function lockHolds(tx: Transaction, events: readonly string[], wanted: Wanted = {}): Promise<void> {
  const { spaces = [], people = [], items = [] } = wanted;
  await tx.query('SELECT lock_holds($1, $2, $3, $4)', [events, spaces, people, items]);
}
