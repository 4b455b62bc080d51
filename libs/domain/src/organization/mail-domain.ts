import { isPublicMailDomain } from '../calendar-mail/public-mail.js';

/** More than any organization has. */
export const MOST_MAIL_DOMAINS = 10;

const WELL_FORMED = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** What was typed, or pasted as an address, as a domain in lower case (RFC 1035 §2.3.1; others as they go on the wire). */
export const mailDomainTyped = (typed: string): string =>
  typed.trim().toLowerCase().replace(/^.*@/, '').replace(/\.$/, '');

/** Why a domain cannot be an organization's own: it is none, or anybody can have an address there. */
export function mailDomainProblem(domain: string): 'not-a-domain' | 'public' | null {
  if (domain.length > 253 || !WELL_FORMED.test(domain)) return 'not-a-domain';
  return isPublicMailDomain(domain) ? 'public' : null;
}
