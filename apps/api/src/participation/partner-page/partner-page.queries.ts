import type { EntityManager } from 'typeorm';

/** Of which participations this contact would rather have another time or place. */
export async function proposingOfContact(
  db: Pick<EntityManager, 'query'>,
  contactId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT DISTINCT proposal.participation_id AS id FROM proposal WHERE proposal.contact_id = $1 AND proposal.state = 'open'`,
    [contactId],
  );
  return new Set(rows.map(({ id }) => id));
}
