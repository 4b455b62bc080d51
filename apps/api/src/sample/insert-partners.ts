import { randomBytes } from 'node:crypto';
import { addDays } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { askedOf, toldOf } from '../participation/asked-slots.queries.js';
import { signedForLink } from '../participation/invitation-links.js';
import { signedForContact } from '../participation/links/signed-for-contact.js';
import { hashOf } from '../platform/http/session.guard.js';
import { asked, invited, whatIsAsked } from './asked.js';
import type { Asked } from './asked.js';
import { insertMessages } from './insert-messages.js';
import { organizationId } from './insert-organizations.js';
import { personId } from './insert-people.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';
import { eventId } from './slots.js';

/** Signs a text with this installation's secret. */
export type Sign = (text: string) => string;

/** Nobody knows what was signed, so nobody has the link. */
const signForNobody: Sign = () => randomBytes(32).toString('base64url');

export async function insertPartners(tx: EntityManager, sign: Sign = signForNobody): Promise<void> {
  await insertRows(
    tx,
    'participation',
    asked.map(({ id, event, organization, role, asked: wanted, position }) => ({
      id,
      event_id: eventId(event.id),
      organization_id: organizationId(organization),
      role,
      asked: wanted ?? whatIsAsked[role] ?? {},
      position,
      version: 1,
    })),
  );
  const about = new Map<string, Awaited<ReturnType<typeof askedOf>>>();
  for (const { id } of invited) about.set(id, await askedOf(tx, id));
  await insertRows(
    tx,
    'invitation',
    invited.map(({ invitation, id, event, contact, deadline, expiresAt, askedAt }) => ({
      id: invitation,
      participation_id: id,
      contact_id: contact.id,
      token_hash: `\\x${hashOf(sign(signedForLink(invitation, 1))).toString('hex')}`,
      generation: 1,
      language: contact.language,
      told: toldOf(about.get(id)!),
      told_sequence: 0,
      deadline,
      expires_at: expiresAt,
      created_at: askedAt,
      created_by: personId(event.coordinator),
    })),
  );
  await insertRows(tx, 'contact_link', invited.flatMap(linkRows(sign)).filter(longestOfItsContact));
  await insertRows(tx, 'answer', invited.flatMap(answerRows));
  await insertMessages(tx, sign);
}

/** Whoever is invited has a page and a calendar of all that she is asked. */
const linkRows =
  (sign: Sign) =>
  ({ contact, askedAt, expiresAt }: Asked) =>
    (['page', 'feed'] as const).map((kind) => ({
      contact_id: contact.id,
      kind,
      token_hash: `\\x${hashOf(sign(signedForContact(kind, contact.id, 1))).toString('hex')}`,
      generation: 1,
      created_at: askedAt,
      expires_at: addDays(expiresAt.slice(0, 10), 365),
    }));

/** One of each kind a contact: that which is valid for longest. */
const longestOfItsContact = (
  row: { contact_id: string; kind: string; expires_at: string },
  index: number,
  rows: readonly (typeof row)[],
): boolean =>
  !rows.some(
    (other, place) =>
      other.contact_id === row.contact_id &&
      other.kind === row.kind &&
      (other.expires_at > row.expires_at || (other.expires_at === row.expires_at && place < index)),
  );

const given = { accepted: 'accepted', 'by-phone': 'accepted', maybe: 'maybe', declined: 'declined' } as const;

function answerRows({ id, invitation, contact, answer, note, event, answeredAt, changedItsMind }: Asked) {
  if (answer === 'asked' || answer === 'not-asked') return [];
  const byPhone = answer === 'by-phone';
  const row = (name: string, said: string, when: string, words: string | null) => ({
    id: sampleId(`answer/${id}/${name}`),
    participation_id: id,
    invitation_id: byPhone ? null : invitation,
    contact_id: contact.id,
    via: byPhone ? 'phone' : 'page',
    answer: said,
    note: words,
    answered_by: contact.name,
    sequence: 0,
    at: when,
    recorded_by: byPhone ? personId(event.coordinator) : null,
  });
  const dayLater = new Date(Date.parse(answeredAt) + 86_400_000).toISOString();
  return changedItsMind
    ? [row('first', 'accepted', answeredAt, null), row('last', given[answer], dayLater, note ?? null)]
    : [row('last', given[answer], answeredAt, note ?? null)];
}
