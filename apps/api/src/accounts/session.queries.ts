import type { EntityManager } from 'typeorm';
import type { EditionView } from './session.dto.js';

/** Every edition, newest first. */
export function editions(tx: Pick<EntityManager, 'query'>): Promise<EditionView[]> {
  return tx.query<EditionView[]>(
    `SELECT edition.id, edition.year, campaign.name AS campaign, edition.motto,
            edition.starts_on::text AS "startsOn", edition.ends_on::text AS "endsOn",
            edition.archived, edition.sample, edition.version
       FROM edition JOIN campaign ON campaign.id = edition.campaign_id
      ORDER BY edition.year DESC`,
  );
}

export interface AccountRow {
  id: string;
  passwordHash: string;
}

/** Who signs in with this address; archived people do not. */
export async function accountByEmail(tx: Pick<EntityManager, 'query'>, email: string): Promise<AccountRow | null> {
  const [row] = await tx.query<AccountRow[]>(
    `SELECT person.id, person.password_hash AS "passwordHash" FROM person
      WHERE person.email = $1 AND person.password_hash IS NOT NULL AND person.archived_at IS NULL`,
    [email],
  );
  return row ?? null;
}

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  role: 'administrator' | 'national' | 'oblast' | 'observer';
  language: 'kk' | 'ru' | 'en';
  answerMail: boolean;
  divisions: string[];
}

export async function personById(tx: Pick<EntityManager, 'query'>, id: string): Promise<PersonRow> {
  const [row] = await tx.query<PersonRow[]>(
    `SELECT person.id, person.name, person.email, person.role, person.language, person.answer_mail AS "answerMail",
            ARRAY(SELECT person_division.division_id FROM person_division
                   WHERE person_division.person_id = person.id ORDER BY person_division.division_id) AS divisions
       FROM person WHERE person.id = $1`,
    [id],
  );
  return row!;
}
