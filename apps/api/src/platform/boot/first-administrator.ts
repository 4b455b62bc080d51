import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

/**
 * A link for one use within a day, while nobody can administer. Only its hash is kept, so each start makes a new one;
 * earlier ones stay good until they expire or an administrator exists.
 */
export async function makeFirstAdministratorLink(
  dataSource: DataSource,
  publicUrl: string,
): Promise<string | undefined> {
  const [row] = await dataSource.query<{ found: boolean }[]>(`
    SELECT EXISTS (
      SELECT FROM person
      WHERE person.role = 'administrator' AND person.password_hash IS NOT NULL AND person.archived_at IS NULL
    ) AS found`);
  if (row?.found) return undefined;
  const token = randomBytes(32).toString('base64url');
  await dataSource.query('DELETE FROM first_administrator_link WHERE expires_at < now()');
  await dataSource.query(
    "INSERT INTO first_administrator_link (token_hash, expires_at) VALUES ($1, now() + interval '1 day')",
    [createHash('sha256').update(token).digest()],
  );
  return `${publicUrl}/admin/first/${token}`;
}
