/** Letters as calendars write them, made from RFC 5322, 5545, 5546, 6047 and what each program is documented to do. */

export interface ReplyLetter {
  from: string;
  name?: string;
  /** The reply address that the invitation came from, tag and all. */
  to: string;
  uid: string;
  partstat?: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';
  sequence?: number;
  comment?: string;
  /** Who is said to answer, where that is not who writes. */
  attendee?: string;
  /** As the property is written after its name. */
  recurrenceId?: string;
  messageId?: string;
  /** For COUNTER: DTSTART and DTEND after their names. */
  counter?: { start: string; end: string; location?: string };
  /** DTSTAMP: when it was written. */
  stamp?: string;
  /** Header lines above all others. */
  above?: string[];
}

let letters = 0;
export const nextId = () => `<letter-${process.pid}-${(letters += 1)}@partner.example>`;

export const encodedWord = (text: string) =>
  /[^\x20-\x7e]/.test(text) ? `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=` : text;
export const base64Lines = (text: string | Buffer) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
/** Octet by octet: a fold may have cut a letter. */
export const quotedPrintable = (text: string | Buffer) =>
  Buffer.from(text)
    .toString('latin1')
    .split('\r\n')
    .map((line) =>
      line
        .replace(/[^ -<>-~]/g, (octet) => `=${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
        .replace(/(?:=[0-9A-F]{2}|[^=]){60}/g, '$&=\r\n'),
    )
    .join('\r\n');

/** Folds after so many octets, whatever letter stands there (RFC 5545 §3.1 allows it). */
export function folded(lines: string[], every = 73): Buffer {
  const octets = lines.map((line) => {
    const whole = Buffer.from(line);
    const pieces: Buffer[] = [];
    for (let at = 0; at < whole.length; at += every) pieces.push(whole.subarray(at, at + every));
    return Buffer.concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [Buffer.from('\r\n '), piece])));
  });
  return Buffer.concat(octets.flatMap((line) => [line, Buffer.from('\r\n')]));
}

export const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
export const joined = (lines: string[]) => lines.join('\r\n');
export const head = (letter: ReplyLetter, subject: string, more: string[]) => [
  ...(letter.above ?? []),
  `From: ${letter.name ? `${encodedWord(letter.name)} ` : ''}<${letter.from}>`,
  `To: <${letter.to}>`,
  `Subject: ${encodedWord(subject)}`,
  `Message-ID: ${letter.messageId ?? nextId()}`,
  'Date: Thu, 02 Jul 2026 09:15:00 +0500',
  'MIME-Version: 1.0',
  ...more,
];
export const method = ({ counter }: ReplyLetter) => (counter ? 'COUNTER' : 'REPLY');
export const times = ({ counter }: ReplyLetter, start = ':20260730T070000Z', end = ':20260730T080000Z') => [
  `DTSTART${counter?.start ?? start}`,
  `DTEND${counter?.end ?? end}`,
  ...(counter?.location ? [`LOCATION:${escaped(counter.location)}`] : []),
];
export const stamp = ({ stamp: at = '20260702T041500Z' }: ReplyLetter) => `DTSTAMP:${at}`;
export const recurrence = ({ recurrenceId }: ReplyLetter) => (recurrenceId ? [`RECURRENCE-ID${recurrenceId}`] : []);
export const cn = (text: string) => (/[;:,]/.test(text) ? `"${text}"` : text);
