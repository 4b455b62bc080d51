import type { AskedThing, EventState, Language, Localized, ParticipationRole } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { sequenceOfSubject } from '../subject.sql.js';
import { epoch } from '../../platform/database/sql.js';
import { askedOf, type Asked, type ToldSlot } from '../asked-slots.queries.js';
import type { CalendarMemory } from './calendar-memory.js';

type Sql = Pick<EntityManager, 'query'>;

/** All that a letter about an invitation can say. */
export interface LetterFacts {
  invitationId: string;
  participationId: string;
  contactId: string;
  contactName: string;
  email: string | null;
  language: Language;
  /** Null: the whole edition. */
  eventId: string | null;
  typeId: string | null;
  eventState: EventState | null;
  stateReason: string | null;
  coordinator: string | null;
  role: ParticipationRole;
  asked: Localized;
  askedFor: AskedThing[];
  /** Epoch ms: the midnight that ends the last day. */
  deadline: number;
  told: ToldSlot[];
  /** The slot's sequence now. */
  sequence: number;
  memory: CalendarMemory;
  about: Asked;
}

export async function letterFacts(tx: Sql, invitationId: string): Promise<LetterFacts | null> {
  const [row] = await tx.query<Omit<LetterFacts, 'about'>[]>(
    `SELECT invitation.id AS "invitationId", participation.id AS "participationId", contact.id AS "contactId",
            contact.name AS "contactName", contact.email, invitation.language, event.id AS "eventId",
            event.type_id AS "typeId", event.state AS "eventState", event.state_reason AS "stateReason",
            person.name AS coordinator, participation.role, participation.asked, participation.asked_for AS "askedFor",
            ${epoch('invitation.deadline')} AS deadline, invitation.told, invitation.calendar AS memory,
            ${sequenceOfSubject} AS sequence
       FROM invitation
       JOIN participation ON participation.id = invitation.participation_id
       JOIN contact ON contact.id = invitation.contact_id
       LEFT JOIN event ON event.id = participation.event_id
       LEFT JOIN edition ON edition.id = participation.edition_id
       LEFT JOIN person ON person.id = event.coordinator_id
      WHERE invitation.id = $1`,
    [invitationId],
  );
  return row ? { ...row, about: await askedOf(tx, row.participationId) } : null;
}

export interface AnswerFacts {
  answer: 'accepted' | 'maybe' | 'declined';
  note: string | null;
  by: string | null;
}

/** Who answered what, in the words of whoever did. */
export async function answerFacts(tx: Sql, answerId: string): Promise<AnswerFacts | null> {
  const [row] = await tx.query<AnswerFacts[]>(
    `SELECT answer.answer, answer.note, coalesce(answer.answered_by, contact.name) AS by
       FROM answer LEFT JOIN contact ON contact.id = answer.contact_id WHERE answer.id = $1`,
    [answerId],
  );
  return row ?? null;
}

/** The words of an administrator: for the event's type, else for every type; null where nobody wrote any. */
export async function templateFor(
  tx: Sql,
  typeId: string | null,
  kind: string,
  language: Language,
): Promise<{ subject: string; body: string } | null> {
  const [row] = await tx.query<{ subject: string; body: string }[]>(
    `SELECT letter_template.subject, letter_template.body FROM letter_template
      WHERE letter_template.kind = $2 AND letter_template.language = $3
        AND (letter_template.event_type_id IS NULL OR letter_template.event_type_id = $1)
      ORDER BY letter_template.event_type_id NULLS LAST LIMIT 1`,
    [typeId, kind, language],
  );
  return row ?? null;
}
