import type { EntityManager } from 'typeorm';

/** Columns by their names in the database; what is undefined stays as it is. */
export type Columns = Record<string, unknown>;

/** The value of a jsonb column. */
export const json = (value: object | null | undefined): string | null | undefined =>
  value === undefined || value === null ? value : JSON.stringify(value);

/**
 * Waits for whoever writes this row now. What it is has to be read after this, in a statement of its own: one that waits
 * itself would see the other tables as they were before. Keys are not locked, so that rows which refer to it go on.
 */
export const lockRow = (tx: Pick<EntityManager, 'query'>, table: string, id: string): Promise<unknown> =>
  tx.query(`SELECT 1 FROM ${table} WHERE ${table}.id = $1 FOR NO KEY UPDATE`, [id]);

/**
 * Writes columns of the row that its writer saw at `version`, and counts the version up; false where it is at another
 * one by now. `table` and the columns' names are our own words, never a request's.
 */
export async function updateAt(
  tx: Pick<EntityManager, 'query'>,
  table: string,
  { id, version }: { id: string; version: number },
  columns: Columns,
): Promise<boolean> {
  const entries = Object.entries(columns).filter(([, value]) => value !== undefined);
  const set = entries.map(([name], index) => `${name} = $${index + 3}, `).join('');
  const [rows] = await tx.query<[unknown[], number]>(
    `UPDATE ${table} SET ${set}version = ${table}.version + 1 WHERE ${table}.id = $1 AND ${table}.version = $2 RETURNING 1`,
    [id, version, ...entries.map(([, value]) => value)],
  );
  return rows.length === 1;
}

/** Inserts one row and answers with its id. */
export async function insertInto(tx: Pick<EntityManager, 'query'>, table: string, columns: Columns): Promise<string> {
  const entries = Object.entries(columns).filter(([, value]) => value !== undefined);
  const [row] = await tx.query<[{ id: string }]>(
    `INSERT INTO ${table} (${entries.map(([name]) => name).join(', ')})
     VALUES (${entries.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`,
    entries.map(([, value]) => value),
  );
  return row.id;
}
