import type { EntityManager } from 'typeorm';
import type { LetterTemplateView } from './letter-template.dto.js';

type Sql = Pick<EntityManager, 'query'>;

const columns = `letter_template.id, letter_template.event_type_id AS "eventTypeId", letter_template.kind,
  letter_template.language, letter_template.subject, letter_template.body, letter_template.version`;

/** At most one of each type, kind and language. */
export const letterTemplates = (db: Sql): Promise<LetterTemplateView[]> =>
  db.query(
    `SELECT ${columns} FROM letter_template LEFT JOIN event_type ON event_type.id = letter_template.event_type_id
      ORDER BY event_type.position NULLS FIRST, letter_template.kind, letter_template.language`,
  );

export async function templateById(db: Sql, id: string): Promise<LetterTemplateView | null> {
  const [row] = await db.query<LetterTemplateView[]>(
    `SELECT ${columns} FROM letter_template WHERE letter_template.id = $1`,
    [id],
  );
  return row ?? null;
}

/** The newest invitation of a participation that a preview can stand on. */
export async function newestInvitation(db: Sql, participationId: string): Promise<string | null> {
  const [row] = await db.query<{ id: string }[]>(
    `SELECT invitation.id FROM invitation WHERE invitation.participation_id = $1
      ORDER BY (invitation.revoked_at IS NULL) DESC, invitation.created_at DESC, invitation.id LIMIT 1`,
    [participationId],
  );
  return row?.id ?? null;
}
