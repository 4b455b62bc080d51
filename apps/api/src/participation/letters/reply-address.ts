import { hashOf } from '../../platform/http/session.guard.js';

/** RFC 4648 §6 in lower case: a mail server may change an address's case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 26 letters are 130 bits. */
const LETTERS = 26;

/** What this installation signs for the tag: one for a contact in a participation, however often she is invited. */
export const signedForReply = (participationId: string, contactId: string): string =>
  `reply:${participationId}:${contactId}`;

/** The tag of a reply address out of a signature (base64url). */
export function replyTag(signature: string): string {
  let bits = 0;
  let value = 0;
  let tag = '';
  for (const byte of Buffer.from(signature, 'base64url')) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && tag.length < LETTERS) {
      bits -= 5;
      tag += ALPHABET[(value >> bits) & 31];
    }
  }
  return tag;
}

/** As it is stored. */
export const replyHash = (tag: string): Buffer => hashOf(tag.toLowerCase());

/** birge@host with the tag of an invitation: birge+tag@host (RFC 5233). */
export function taggedAddress(address: string, tag: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${tag}${address.slice(at)}`;
}

/** The tag in an address that was written to; null where there is none of ours. */
export const tagIn = (address: string): string | null => /\+([a-z2-7]{26})@/i.exec(address)?.[1]?.toLowerCase() ?? null;
