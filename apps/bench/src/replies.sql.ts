import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

export interface Invited {
  event: string;
  /** Of its contact's reply address. */
  tag: string;
  address: string;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const newTag = () => [...randomBytes(26)].map((byte) => ALPHABET[byte & 31]).join('');

/** So many invitations, fifty to an event, each to an organization of its own; their deadline is far. */
export async function layInvitations(db: pg.Pool, count: number): Promise<Invited[]> {
  const tags = Array.from({ length: count }, newTag);
  const hashes = tags.map((tag) => createHash('sha256').update(tag).digest());
  const { rows } = await db.query<Invited & { place: number }>(
    `WITH numbered AS (SELECT hash, place::int FROM unnest($1::bytea[]) WITH ORDINALITY AS one (hash, place)),
     happening AS (
       INSERT INTO event (edition_id, edition_year, type_id, slug, title, state)
       SELECT edition.id, 2026, 'flash-mob', 'replies-' || gen_random_uuid(), '{"en":"Answered by mail"}', 'planned'
         FROM edition, generate_series(0, ($2 - 1) / 50) WHERE edition.year = 2026 RETURNING event.id),
     events AS (SELECT happening.id, row_number() OVER () - 1 AS number FROM happening),
     timed AS (
       INSERT INTO occurrence (event_id, holds, edition_year, tray_reason)
       SELECT events.id, true, 2026, 'no-time' FROM events),
     organizations AS (
       INSERT INTO organization (slug, name, kind)
       SELECT 'replies-' || numbered.place || '-' || gen_random_uuid(), '{"en":"A partner"}', 'ngo' FROM numbered RETURNING organization.id, organization.slug),
     contacts AS (
       INSERT INTO contact (organization_id, name, email)
       SELECT organizations.id, 'Zhanar', 'p' || split_part(organizations.slug, '-', 2) || '@partner.example' FROM organizations
       RETURNING contact.id, contact.organization_id, contact.email),
     participations AS (
       INSERT INTO participation (event_id, organization_id, role)
       SELECT events.id, organizations.id, 'partner' FROM organizations
         JOIN events ON events.number = (split_part(organizations.slug, '-', 2)::int - 1) / 50
       RETURNING participation.id, participation.organization_id, participation.event_id)
     INSERT INTO invitation (participation_id, contact_id, token_hash, language, deadline, expires_at, reply_hash)
     SELECT participations.id, contacts.id, sha256(numbered.hash), 'ru', now() + interval '1 year', now() + interval '2 years', numbered.hash
       FROM participations
       JOIN contacts ON contacts.organization_id = participations.organization_id
       JOIN numbered ON numbered.place = substring(contacts.email FROM 2 FOR position('@' IN contacts.email) - 2)::int
     RETURNING (SELECT participations.event_id FROM participations WHERE participations.id = invitation.participation_id) AS event,
       (SELECT contacts.email FROM contacts WHERE contacts.id = invitation.contact_id) AS address,
       (SELECT numbered.place FROM numbered WHERE numbered.hash = invitation.reply_hash) AS place, '' AS tag`,
    [hashes, count],
  );
  return rows.map(({ event, address, place }) => ({ event, address, tag: tags[place - 1]! }));
}

export async function repliesTaken(db: pg.Pool): Promise<{ letters: number; answers: number }> {
  const { rows } = await db.query<{ letters: number; answers: number }>(
    `SELECT (SELECT count(*)::int FROM inbound_mail) AS letters,
            (SELECT count(*)::int FROM answer WHERE answer.inbound_mail_id IS NOT NULL) AS answers`,
  );
  return rows[0]!;
}
