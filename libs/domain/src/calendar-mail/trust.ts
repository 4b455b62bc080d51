import { domainOf, isPublicMailDomain } from './public-mail.js';

/** Why a letter is left to a coordinator. */
export const unverifiedReasons = [
  'no-answer-in-it',
  'no-tag',
  'unknown-tag',
  'other-event',
  'sender-unclear',
  'attendee-differs',
  'not-authenticated',
  'public-provider',
  'foreign-domain',
  'unknown-occurrence',
] as const;
export type UnverifiedReason = (typeof unverifiedReasons)[number];

/** What a calendar reply claims, beside what is known. Addresses in lower case. */
export interface Claim {
  /** The UID's event; null where it is none of ours. */
  event: string | null;
  /** Who is said to answer. */
  attendee: string | null;
  /** The letter's only author; null where there are several or none. */
  sender: string | null;
  /** DKIM, or our own mail server, says that it comes from the author's domain. */
  authenticated: boolean;
  /** Whose reply address it was sent to; null where that is nobody's. `tagged` is false where it has no tag at all. */
  tagged: boolean;
  invitation: { event: string | null; contact: string | null } | null;
  /** The invited organization's own mail domains. */
  ownDomains: readonly string[];
}

export type Trust = { trusted: true; delegate: string | null } | { trusted: false; reason: UnverifiedReason };
const not = (reason: UnverifiedReason): Trust => ({ trusted: false, reason });

/**
 * Whether a calendar reply counts by itself. The address that it was sent to, the event and the attendee have to agree, and
 * the letter has to come from its author's domain. The author is the contact who was invited, or a colleague at a domain
 * that is the organization's own; anybody can have an address at a public provider, so nobody there is a colleague.
 */
export function judgeReply({ event, attendee, sender, authenticated, tagged, invitation, ownDomains }: Claim): Trust {
  if (!invitation) return not(tagged ? 'unknown-tag' : 'no-tag');
  if (event === null || invitation.event !== event) return not('other-event');
  if (sender === null) return not('sender-unclear');
  const contact = invitation.contact?.toLowerCase() ?? null;
  if (attendee === null || (attendee !== contact && attendee !== sender)) return not('attendee-differs');
  if (!authenticated) return not('not-authenticated');
  if (sender === contact) return attendee === contact ? { trusted: true, delegate: null } : not('attendee-differs');
  const domain = domainOf(sender);
  if (domain === null || isPublicMailDomain(domain)) return not('public-provider');
  return ownDomains.includes(domain) ? { trusted: true, delegate: sender } : not('foreign-domain');
}
