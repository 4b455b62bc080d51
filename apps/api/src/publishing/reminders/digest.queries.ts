import { countryZone, type Language, type Localized } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { epoch } from '../../platform/database/sql.js';

type Sql = Pick<EntityManager, 'query'>;

/** The coordinator of an event who is written to, as SQL: its own, else whoever invited last, while she may see it. */
export const coordinatorOf = (event: string) => `(
  SELECT person.id FROM person
   WHERE person.id = coalesce(${event}.coordinator_id, (
           SELECT invitation.created_by FROM invitation JOIN participation ON participation.id = invitation.participation_id
            WHERE participation.event_id = ${event}.id AND invitation.created_by IS NOT NULL
            ORDER BY invitation.created_at DESC LIMIT 1))
     AND person.role IN ('national', 'oblast') AND person.email IS NOT NULL AND person.archived_at IS NULL AND person.answer_mail
     AND (person.role = 'national' OR EXISTS (
           SELECT FROM event_scope JOIN person_division ON person_division.division_id = event_scope.division_id
            WHERE event_scope.event_id = ${event}.id AND person_division.person_id = person.id)))`;

/** Whoever asked an organization last for a whole edition, which is a national coordinator's or an administrator's doing. */
const inviterOf = (participation: string) => `(
  SELECT person.id FROM invitation JOIN person ON person.id = invitation.created_by
   WHERE invitation.participation_id = ${participation}.id AND person.role IN ('national', 'administrator')
     AND person.email IS NOT NULL AND person.archived_at IS NULL AND person.answer_mail
   ORDER BY invitation.created_at DESC LIMIT 1)`;

/** The clocks of a coordinator's oblasts; where these differ, or she leads the country, those of the country. */
export const zoneOfPerson = (person: string) => `coalesce(
  (SELECT min(division_version.time_zone) FROM person_division
     JOIN division_version ON division_version.division_id = person_division.division_id AND division_version.valid @> $1::timestamptz::date
    WHERE person_division.person_id = ${person}.id HAVING count(DISTINCT division_version.time_zone) = 1),
  '${countryZone}')`;

export interface DigestAnswer {
  /** Null: the whole edition, whose campaign the title names. */
  eventId: string | null;
  editionId: string;
  title: Localized;
  organization: Localized;
  answer: 'accepted' | 'maybe' | 'declined';
  note: string | null;
}
export interface DigestRow {
  personId: string;
  name: string;
  language: Language;
  zone: string;
  answers: DigestAnswer[];
}

/** Of an answer that was never in a digest, so long ago at most. */
const FIRST = '2 days';

/** What partners answered since each coordinator's last digest, the latest of each organization; whoever has nothing new is not here. */
export function newAnswers(db: Sql, now: number): Promise<DigestRow[]> {
  return db.query(
    `WITH said AS (
       SELECT DISTINCT ON (participation.id) participation.id, participation.event_id, participation.edition_id, participation.organization_id,
              answer.answer, answer.note, coalesce(answer.recorded_at, answer.at) AS heard_at
         FROM answer JOIN participation ON participation.id = answer.participation_id
        WHERE answer.via <> 'phone' AND coalesce(answer.recorded_at, answer.at) <= $1
          AND answer.at > $1::timestamptz - interval '30 days'
        ORDER BY participation.id, answer.at DESC, answer.id DESC),
     addressed AS (
       SELECT said.*, subject.title, subject.edition_id AS in_edition,
              CASE WHEN event.id IS NULL THEN ${inviterOf('said')} ELSE ${coordinatorOf('event')} END AS person_id
         FROM said
         JOIN participation_subject subject ON subject.participation_id = said.id
         JOIN edition ON edition.id = subject.edition_id AND NOT edition.archived
         LEFT JOIN event ON event.id = said.event_id)
     SELECT person.id AS "personId", person.name, person.language, ${zoneOfPerson('person')} AS zone,
            jsonb_agg(jsonb_build_object('eventId', addressed.event_id, 'editionId', addressed.in_edition, 'title', addressed.title, 'organization', organization.name,
                        'answer', addressed.answer, 'note', addressed.note, 'at', ${epoch('addressed.heard_at')})
                      ORDER BY addressed.event_id, addressed.heard_at) AS answers
       FROM addressed
       JOIN person ON person.id = addressed.person_id
       JOIN organization ON organization.id = addressed.organization_id
      WHERE addressed.heard_at > coalesce((SELECT max(digest.until) FROM digest WHERE digest.person_id = person.id),
                                          $1::timestamptz - interval '${FIRST}')
      GROUP BY person.id ORDER BY person.id`,
    [new Date(now)],
  );
}

/** Whether this day's digest is ours to write. */
export async function takeDigest(tx: Sql, personId: string, day: string, now: number): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO digest (person_id, day, until) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT digest_once_a_day DO NOTHING RETURNING 1`,
    [personId, day, new Date(now)],
  );
  return rows.length > 0;
}

export const digestLeftAs = (tx: Sql, personId: string, day: string, messageId: string) =>
  tx.query(`UPDATE digest SET message_id = $3 WHERE digest.person_id = $1 AND digest.day = $2`, [
    personId,
    day,
    messageId,
  ]);
