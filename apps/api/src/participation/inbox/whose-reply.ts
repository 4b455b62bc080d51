import type { EntityManager } from 'typeorm';
import { replyOf } from '../calendar-mail/calendar-replies.js';
import type { ReadMail } from '../calendar-mail/read-mail.js';
import type { ReadReply } from '@birge/domain';
import { invitationByReplyTag } from '../letters/invitation-by-reply.queries.js';
import { replyHash, tagIn } from '../letters/reply-address.js';
import { eventExists, repliedTo, type RepliedTo } from './inbox.queries.js';

/** A letter goes to one reply address; a few more may stand in its headers. */
const MOST_TAGS = 5;

const uidPattern = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@birge$/i;

/** The event whose UID this is, if it is one of ours by its form. */
export const eventOfUid = (uid: string): string | null => uidPattern.exec(uid)?.[1]?.toLowerCase() ?? null;

export interface Whose {
  /** The letter was sent to an address with a tag, known or not. */
  tagged: boolean;
  to: RepliedTo | null;
  /** The event that it is about, by the invitation, else by the UID. */
  eventId: string | null;
}

/** Whose reply address a letter was sent to; of several that of the event which it answers. Nothing is believed yet. */
export async function whoseReply(db: Pick<EntityManager, 'query'>, { recipients, replies }: ReadMail): Promise<Whose> {
  const written = [...recipients, ...replies.map(({ organizer }) => organizer ?? '')];
  const tags = [...new Set(written.flatMap((address) => tagIn(address) ?? []))].slice(0, MOST_TAGS);
  const named = replies.map(({ uid }) => eventOfUid(uid)).find((id) => id !== null) ?? null;
  let to: RepliedTo | null = null;
  for (const tag of tags) {
    const invitation = await invitationByReplyTag(db, replyHash(tag));
    const found = invitation && (await repliedTo(db, invitation.invitationId));
    if (found && (!to || found.eventId === named)) to = found;
  }
  const eventId = to?.eventId ?? (named && (await eventExists(db, named)) ? named : null);
  return { tagged: tags.length > 0, to, eventId };
}

/** What the letter says: of each event in it what the one says who was invited, else who wrote; else its words. */
export function contentOf({ replies, sender, senderName, text }: ReadMail, to: RepliedTo | null): ReadReply[] {
  if (replies.length > 0)
    return replies.map((event) => {
      const reply = replyOf(event, to?.contactEmail ?? null, sender);
      return { ...reply, attendeeName: reply.attendeeName ?? senderName?.slice(0, 120) ?? null };
    });
  if (!to || !text) return [];
  const nothing = { recurrenceId: null, sequence: null, answer: null, start: null, end: null, location: null };
  return [{ ...nothing, method: 'REPLY', uid: '', attendee: sender, attendeeName: senderName, comment: text }];
}
