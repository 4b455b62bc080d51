import { fromAppleMail } from '../../../test/mail/apple-mail.js';
import { bounceOf } from '../../../test/mail/bounces.js';
import { fromGmail } from '../../../test/mail/gmail.js';
import { fromOutlook365, fromOutlookDesktop } from '../../../test/mail/outlook.js';
import { plainLetter } from '../../../test/mail/plain-letter.js';
import { replyOf } from './calendar-replies.js';
import { mailBounds } from './mime.js';
import { readMail, type ReadMail } from './read-mail.js';

const LETTERS = 20_000;
/** Longer than any letter may take, in milliseconds of this process: what others do with the machine does not count. */
const SLOW = 1_500;
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const SEED = 20_261_127;

/** mulberry32: the same letters in every run. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const letter = {
  from: 'zhanar@korgau.example',
  name: 'Жанар',
  to: 'birge+abcdefghijklmnopqrstuvwxyz@mail.example',
  uid: '0b1f8a5e-2d60-4e43-9a57-6f1c7f0f3a11@birge',
  comment: 'Келеміз; «бірге», 100%',
};
const counter = {
  start: ';TZID=Qyzylorda Standard Time:20260731T150000',
  end: ':20260731T110000Z',
  location: 'Вокзал',
};
const seeds = [
  fromGmail(letter),
  fromGmail({ ...letter, counter }),
  fromOutlook365(letter),
  fromOutlook365({ ...letter, counter, recurrenceId: ':20260730T070000Z' }),
  fromOutlookDesktop({ ...letter, counter }),
  fromAppleMail(letter),
  bounceOf('<1@birge.example>'),
  plainLetter(letter.from, letter.to, 'Келеміз!'),
];
/** What breaks readers: ends of lines and blocks, encodings, quotes, numbers, marks of every syntax in play. */
const hostile = [
  ...[
    '\n',
    '\r',
    '\r\n\r\n',
    '\n ',
    '\0',
    '"',
    '\\',
    ':',
    ';',
    ',',
    '=',
    '=\r\n',
    '==',
    '=?',
    '?=',
    '=?utf-8?B?',
    '<',
    '>',
    '(',
  ],
  ...[
    '--',
    '--000000000000a1',
    'BEGIN:VEVENT\r\n',
    'END:VCALENDAR\r\n',
    'BEGIN:X\n',
    'Content-Type: multipart/mixed; boundary=""\n',
  ],
  ...[
    'Content-Type: multipart/mixed; boundary=a\n\n--a\n',
    'charset=utf-16le',
    'charset=utf-7',
    'DTSTART:99999999T999999',
    '\ud800',
    '٣',
  ],
  ...[
    'P999999999999D',
    'SEQUENCE:99999999999999999999',
    ';TZID=../../etc/passwd',
    'ATTENDEE:mailto:@',
    '\x80',
    '\xd0',
    '\xff\xfe',
    '^n',
  ],
];

function mutated(next: (below: number) => number): Buffer {
  let raw = seeds[next(seeds.length)]!;
  for (let changes = 1 + next(6); changes > 0; changes -= 1) {
    const at = next(raw.length + 1);
    const length = next(2) ? next(8) : next(400);
    const before = raw.subarray(0, at);
    const after = raw.subarray(at + length);
    const piece = raw.subarray(at, at + length);
    const other = seeds[next(seeds.length)]!;
    const kinds: (() => Buffer[])[] = [
      () => [before, after],
      () => [before, Buffer.from(hostile[next(hostile.length)]!), raw.subarray(at)],
      () => [before, Buffer.from(hostile[next(hostile.length)]!, 'latin1'), after],
      () => [before, ...Array.from({ length: 1 + next(60) }, () => piece), raw.subarray(at)],
      () => [before, Buffer.from(Array.from({ length }, () => next(256))), after],
      () => [before, other.subarray(next(other.length))],
      () => [before],
      () => [before, Buffer.from(hostile[next(hostile.length)]!.repeat(next(500))), after],
    ];
    raw = Buffer.concat(kinds[next(kinds.length)]!());
  }
  return raw;
}

/** Bounds that whatever was read must keep: the database has the same. */
function faults(mail: ReadMail): string[] {
  const { replies, messageId, sender, senderName, subject, text, recipients, bounce } = mail;
  const long = (name: string, value: string | null | undefined, most: number) =>
    [...(value ?? '')].length > most || /\0/.test(value ?? '') || (value ?? '').isWellFormed() === false ? [name] : [];
  return [
    ...long('messageId', messageId, 998),
    ...long('sender', sender, 320),
    ...long('senderName', senderName, 200),
    ...long('subject', subject, 300),
    ...long('text', text, 2000),
    ...long('bounce', bounce?.failure, 500),
    ...(replies.length > 480 || recipients.length > 50 ? ['count'] : []),
    ...replies.flatMap((event) => {
      const reply = replyOf(event, letter.from, sender);
      return [
        ...long('comment', reply.comment, 2000),
        ...long('location', reply.location, 500),
        ...long('attendee', reply.attendee, 320),
        ...long('attendeeName', reply.attendeeName, 120),
        ...long('uid', reply.uid, 255),
      ];
    }),
  ];
}

test(`${LETTERS} broken letters are read without a throw, each in its time and its bounds`, () => {
  const next = random(SEED);
  const found: string[] = [];
  let understood = 0;
  let slowest = 0;
  for (let count = 0; count < LETTERS; count += 1) {
    const raw = mutated(next);
    const start = worked();
    try {
      const mail = readMail(raw);
      found.push(...faults(mail).map((fault) => `${count}: ${fault}`));
      if (mail.replies.length > 0) understood += 1;
    } catch (error) {
      found.push(`${count}: ${(error as Error).stack?.slice(0, 300)}`);
    }
    slowest = Math.max(slowest, worked() - start);
  }
  expect(found.slice(0, 10)).toEqual([]);
  // Lenient: most of what is a little broken is still an answer.
  expect(understood).toBeGreaterThan(LETTERS / 4);
  expect(slowest).toBeLessThan(SLOW);
}, 120_000);

const full = (unit: string) => Buffer.alloc(mailBounds.bytes - 2_000, unit);
const wrapped = (body: Buffer, type = 'text/calendar') =>
  Buffer.concat([Buffer.from(`From: a@b.example\nContent-Type: ${type}\n\n`), body]);

test.each<[string, Buffer]>([
  ['nothing but folds', wrapped(full('\n '))],
  ['nothing but parameters', wrapped(Buffer.concat([Buffer.from('BEGIN:VCALENDAR\nATTENDEE'), full(';A="b"')]))],
  ['a parameter of commas', wrapped(Buffer.concat([Buffer.from('ATTENDEE;A='), full(',"')]))],
  ['components without an end', wrapped(full('BEGIN:A\n'))],
  ['lines without a colon', wrapped(full('a\n'))],
  ['boundaries', wrapped(full('--a\n'), 'multipart/mixed; boundary=a')],
  ['encoded words', Buffer.concat([Buffer.from('Subject: '), full('=?utf-8?B?=?')])],
  ['addresses', Buffer.concat([Buffer.from('From: '), full('<a@b>,"(')])],
  ['comments that never end', Buffer.concat([Buffer.from('To: '), full('(((((')])],
  ['soft ends of lines', wrapped(full('= \t'), 'text/plain')],
  ['parameters of a type', wrapped(Buffer.from('x'), `a/b${';a="'.repeat(2000)}`)],
])('a megabyte of %s takes no long time', (_, raw) => {
  const start = worked();
  readMail(raw);
  expect(worked() - start).toBeLessThan(SLOW);
});

test('what is read leaves nothing behind', () => {
  const next = random(SEED + 1);
  const read = () => {
    for (let count = 0; count < 1_500; count += 1) readMail(mutated(next));
    return process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
  };
  read();
  const before = read();
  const after = Math.min(read(), read(), read());
  expect(after - before).toBeLessThan(120 * 1_048_576);
}, 120_000);
