import type { EntityManager } from 'typeorm';

/**
 * Rows into a table of ours by one statement, as PostgreSQL reads JSON: ranges, arrays and bytes are written as its own
 * texts. All rows have the same keys, which are column names; table and columns never come from outside.
 */
export async function insertRows(
  tx: EntityManager,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
