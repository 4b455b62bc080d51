import type { Language } from '@birge/domain';
import type { EntityManager } from 'typeorm';

type Sql = Pick<EntityManager, 'query'>;

export async function contactReminders(
  db: Sql,
  contactId: string,
): Promise<{ language: Language; stopped: boolean } | null> {
  const [row] = await db.query<{ language: Language; stopped: boolean }[]>(
    `SELECT contact.language, contact.reminders_stopped_at IS NOT NULL AS stopped FROM contact
      WHERE contact.id = $1 AND contact.erased_at IS NULL`,
    [contactId],
  );
  return row ?? null;
}

/** Twice is once. Reminders that wait already do not leave any more. */
export async function setReminders(db: Sql, contactId: string, stop: boolean): Promise<void> {
  await db.query(
    `UPDATE contact SET reminders_stopped_at = CASE WHEN $2 THEN now() END, version = version + 1
      WHERE contact.id = $1 AND (contact.reminders_stopped_at IS NULL) = $2`,
    [contactId, stop],
  );
  if (stop)
    await db.query(
      `UPDATE message SET state = 'failed', failure = 'the contact wants no reminders', next_try_at = NULL
        WHERE message.contact_id = $1 AND message.kind = 'reminder' AND message.state = 'queued'`,
      [contactId],
    );
}
