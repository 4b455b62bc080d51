import { addDays, dateOf, timeOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Asked as About } from '../participation/asked-slots.queries.js';
import { invitationLetter } from '../participation/invitation-letter.js';
import { at, invited, whatIsAsked } from './asked.js';
import type { Asked } from './asked.js';
import { people } from './content/people.js';
import { cancellationLetter, reminderLetter } from './letters.js';
import type { Letter } from './letters.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';
import { eventId, isInTray } from './slots.js';

/** What stands in the outbox: what was sent, what could not be, and what still waits for somebody to send it. */
export async function insertMessages(tx: EntityManager, about: ReadonlyMap<string, About>): Promise<void> {
  await insertRows(
    tx,
    'message',
    invited.flatMap((one) => messageRows(one, about.get(one.id)!)),
  );
}

const dotted = (day: string): string => day.split('-').reverse().join('.');

function messageRows(one: Asked, about: About) {
  const { id, invitation, contact, event, answer, askedAt, deadlineDay } = one;
  const row = (kind: string, letter: Letter, state: string, createdAt: string) => ({
    id: sampleId(`message/${kind}/${id}`),
    kind,
    invitation_id: invitation,
    event_id: eventId(event.id),
    contact_id: contact.id,
    recipient: contact.email,
    language: contact.language,
    ...letter,
    message_id: `<${sampleId(`message/${kind}/${id}`)}@birge.example>`,
    state,
    attempts: state === 'kept' ? 0 : 1,
    failure: state === 'failed' ? '550 mailbox unavailable' : null,
    created_at: createdAt,
    sent_at: state === 'sent' ? new Date(Date.parse(createdAt) + 40_000).toISOString() : null,
  });
  const letter = invitationLetter({
    language: contact.language,
    contactName: contact.name,
    role: one.role,
    asked: one.asked ?? whatIsAsked[one.role] ?? {},
    deadline: deadlineDay,
    from: people.find((person) => person.id === event.coordinator)!.name,
    about,
  });
  const invitationState = answer !== 'asked' ? 'sent' : one.organization === 'dala-radio' ? 'failed' : 'kept';
  const rows = [row('invitation', letter, invitationState, askedAt)];
  const slot = event.happens[0];
  const facts = {
    title: event.title,
    contact: contact.name,
    when: slot && !isInTray(slot) ? `${dotted(dateOf(slot.start))}, ${timeOf(slot.start)}–${timeOf(slot.end)}` : '',
    deadline: dotted(deadlineDay),
  };
  if (answer === 'maybe') {
    const reminded = at(addDays(deadlineDay, -3), '09:00', 'Asia/Almaty');
    rows.push(row('reminder', reminderLetter(contact.language, facts), 'kept', reminded));
  }
  if (event.state === 'cancelled') {
    const cancelled = at('2026-07-27', '16:00', 'Asia/Almaty');
    rows.push(row('cancellation', cancellationLetter(contact.language, facts, event.reason ?? ''), 'kept', cancelled));
  }
  return rows;
}
