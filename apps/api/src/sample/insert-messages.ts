import { addDays } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { composeLetter } from '../participation/letters/compose-letter.js';
import { letterFacts, type LetterFacts } from '../participation/letters/letter-facts.queries.js';
import type { InvitationLetterRequest } from '../participation/letters/letter.js';
import { replyHash, replyTag, signedForReply } from '../participation/letters/reply-address.js';
import { at, invited } from './asked.js';
import type { Asked } from './asked.js';
import { people } from './content/people.js';
import type { Sign } from './insert-partners.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';
import { eventId } from './slots.js';

/** What stands in the outbox: what was sent, what could not be, and what still waits for somebody to send it. */
export async function insertMessages(tx: EntityManager, sign: Sign): Promise<void> {
  const written = [];
  for (const one of invited) written.push(lettersOf(one, (await letterFacts(tx, one.invitation))!));
  await insertRows(
    tx,
    'message',
    written.flatMap(({ rows }) => rows),
  );
  await tx.query(
    `UPDATE invitation SET calendar = told.memory, reply_hash = decode(told.hash, 'hex')
       FROM jsonb_to_recordset($1::jsonb) AS told (id uuid, memory jsonb, hash text) WHERE invitation.id = told.id`,
    [
      JSON.stringify(
        written.map(({ facts, memory }) => ({
          id: facts.invitationId,
          memory,
          hash: replyHash(replyTag(sign(signedForReply(facts.participationId, facts.contactId)))).toString('hex'),
        })),
      ),
    ],
  );
}

function lettersOf(
  { id, invitation, contact, event, answer, askedAt, deadlineDay, organization }: Asked,
  read: LetterFacts,
) {
  let facts = read;
  const from = people.find((person) => person.id === event.coordinator)!.name;
  const row = (request: InvitationLetterRequest, state: string, createdAt: string) => {
    const letter = composeLetter({ facts, request: { ...request, from }, now: Date.parse(createdAt) });
    facts = { ...facts, memory: letter.remembered };
    return {
      id: sampleId(`message/${request.kind}/${id}`),
      kind: request.kind,
      invitation_id: invitation,
      event_id: eventId(event.id),
      contact_id: contact.id,
      recipient: contact.email,
      language: contact.language,
      subject: letter.subject,
      body: letter.text,
      html: letter.html,
      calendar: letter.calendar?.text ?? null,
      method: letter.calendar?.method ?? null,
      message_id: `<${sampleId(`message/${request.kind}/${id}`)}@birge.example>`,
      state,
      attempts: state === 'kept' ? 0 : 1,
      failure: state === 'failed' ? '550 mailbox unavailable' : null,
      created_at: createdAt,
      sent_at: state === 'sent' ? new Date(Date.parse(createdAt) + 40_000).toISOString() : null,
    };
  };
  const invitationState = answer !== 'asked' ? 'sent' : organization === 'dala-radio' ? 'failed' : 'kept';
  const rows = [row({ kind: 'invitation', invitationId: invitation }, invitationState, askedAt)];
  if (answer === 'maybe') {
    const reminded = at(addDays(deadlineDay, -3), '09:00', 'Asia/Almaty');
    rows.push(row({ kind: 'reminder', invitationId: invitation }, 'kept', reminded));
  }
  if (event.state === 'cancelled') {
    facts = { ...facts, stateReason: event.reason ?? null };
    const cancelled = at('2026-07-27', '16:00', 'Asia/Almaty');
    rows.push(row({ kind: 'cancellation', invitationId: invitation, why: 'event' }, 'kept', cancelled));
  }
  return { rows, facts, memory: facts.memory };
}
