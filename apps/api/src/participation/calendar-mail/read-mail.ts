import { createHash } from 'node:crypto';
import addressparser from 'nodemailer/lib/addressparser';
import { bounceIn, fromNobody, type Bounce } from './bounce.js';
import { repliesIn, type ReplyEvent } from './calendar-replies.js';
import { readCalendar } from './content-line.js';
import { headerText, linesOf, oneLineOf } from './mail-text.js';
import { headerOf, partText, readMime, TooMuch, type Header, type Mime, type Part, type Unreadable } from './mime.js';

/** A letter as far as it concerns us; nothing in it is believed yet. */
export interface ReadMail {
  /** The same letter has the same, whichever way and however often it comes: its writer's address and its octets. */
  contentHash: Buffer;
  messageId: string | null;
  /** In lower case; null unless there is exactly one author (RFC 5322 §3.6.2). */
  sender: string | null;
  senderName: string | null;
  subject: string | null;
  /** Everywhere that it was sent to, in lower case. */
  recipients: string[];
  headers: Header[];
  replies: ReplyEvent[];
  bounce: Bounce | null;
  /** A program wrote it (RFC 3834) and it answers nothing. */
  automatic: boolean;
  /** The beginning of what a person wrote, for letters without a calendar. */
  text: string | null;
  broken: Unreadable | 'not-a-letter' | null;
}

/** Reads any octets at all; never throws, and takes a time that only grows with their number. */
export function readMail(raw: Uint8Array): ReadMail {
  try {
    const mime = readMime(raw);
    return mime.headers.length === 0 ? unreadable(raw, 'not-a-letter') : understood(mime, raw);
  } catch (error) {
    if (error instanceof TooMuch) return unreadable(raw, error.reason);
    throw error;
  }
}

function understood(mime: Mime, raw: Uint8Array): ReadMail {
  const { headers, parts } = mime;
  const replies = repliesOf(parts);
  const author = authorOf(headers);
  return {
    contentHash: hashOf(author?.address ?? '', bodyOf(raw)),
    messageId: /<[!-;=?-~]{3,900}>/.exec(headerOf(headers, 'message-id') ?? '')?.[0] ?? null,
    sender: author?.address ?? null,
    senderName: author && oneLineOf(author.name, 200),
    subject: oneLineOf(headerText(headerOf(headers, 'subject') ?? ''), 300),
    recipients: recipientsOf(headers),
    headers,
    replies,
    bounce: replies.length > 0 ? null : bounceIn(mime),
    automatic: replies.length === 0 && isAutomatic(mime),
    text: replies.length > 0 ? null : writtenText(parts),
    broken: null,
  };
}

function unreadable(raw: Uint8Array, broken: NonNullable<ReadMail['broken']>): ReadMail {
  const nothing = { messageId: null, sender: null, senderName: null, subject: null, text: null, bounce: null };
  const contentHash = hashOf('', raw.subarray(0, 4 * 1_048_576));
  return { ...nothing, contentHash, recipients: [], headers: [], replies: [], automatic: false, broken };
}

const hashOf = (...parts: (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest();
};

/** What follows the headers, the same whatever the line ends and however many stand at its end. */
function bodyOf(raw: Uint8Array): string {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1').replace(/\r\n?/g, '\n');
  return text.slice(text.indexOf('\n\n') + 1).trim();
}

/** Calendars by their type, and as attachments that are called one; the same calendar twice (Google) is one. */
function repliesOf(parts: readonly Part[]): ReplyEvent[] {
  const seen = new Set<string>();
  return parts
    .filter(
      ({ type, fileName }) => type === 'text/calendar' || type === 'application/ics' || /\.ics$/i.test(fileName ?? ''),
    )
    .slice(0, 8)
    .flatMap(({ octets, params }) => repliesIn(readCalendar(octets, params.charset ?? null), params.method ?? null))
    .filter((event) => {
      const key = JSON.stringify([event.method, event.uid, event.recurrenceId, event.sequence, event.attendees]);
      return !seen.has(key) && seen.add(key);
    });
}

function authorOf(headers: readonly Header[]): { address: string; name: string } | null {
  const fields = headers.filter(({ name }) => name === 'from');
  const [author, more] = fields.flatMap(({ value }) => addressesIn(value));
  return fields.length === 1 && author && !more ? { ...author, name: headerText(author.name) } : null;
}

function recipientsOf(headers: readonly Header[]): string[] {
  const named = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to'];
  const fields = headers.filter(({ name }) => named.includes(name)).slice(0, 20);
  return [...new Set(fields.flatMap(({ value }) => addressesIn(value).map(({ address }) => address)))].slice(0, 50);
}

function addressesIn(value: string): { address: string; name: string }[] {
  return addressparser(value.slice(0, 4_000), { flatten: true }).flatMap(({ address, name }) =>
    address && address.length <= 320 && /^[!-~]+@[!-~]+$/.test(address)
      ? [{ address: address.toLowerCase(), name }]
      : [],
  );
}

function isAutomatic(mime: Mime): boolean {
  const { headers, type } = mime;
  const submitted = headerOf(headers, 'auto-submitted')?.split(';')[0]!.trim().toLowerCase();
  return (
    (submitted !== undefined && submitted !== 'no') ||
    type === 'multipart/report' ||
    fromNobody(headers) ||
    /^\s*(?:auto_reply|bulk|list|junk)\b/i.test(headerOf(headers, 'precedence') ?? '') ||
    headers.some(({ name }) => /^x-auto(?:reply|respond|-response-suppress-reply)/.test(name))
  );
}

/** What was written above the quoted letter. */
function writtenText(parts: readonly Part[]): string | null {
  const plain = parts.find(({ type, fileName }) => type === 'text/plain' && !fileName);
  if (!plain) return null;
  const lines = partText(plain).slice(0, 20_000).replace(/\r\n?/g, '\n').split('\n');
  const quoted = lines.findIndex((line) => /^\s*>/.test(line) || /^-{2,}\s*\S.*-{2,}\s*$/.test(line));
  return linesOf((quoted > 0 ? lines.slice(0, quoted) : lines).join('\n'), 2000);
}
