import { fromAppleMail } from '../../../test/mail/apple-mail.js';
import { bounceOf } from '../../../test/mail/bounces.js';
import { fromGmail } from '../../../test/mail/gmail.js';
import { fromOutlook365, fromOutlookDesktop } from '../../../test/mail/outlook.js';
import { plainLetter } from '../../../test/mail/plain-letter.js';
import type { ReplyLetter } from '../../../test/mail/reply-letter.js';
import { replyOf } from './calendar-replies.js';
import { wallIn } from './moment.js';
import { readMail } from './read-mail.js';

const zhanar = 'zhanar@korgau.example';
const ours = 'birge+abcdefghijklmnopqrstuvwxyz@mail.example';
const uid = '0b1f8a5e-2d60-4e43-9a57-6f1c7f0f3a11@birge';
const comment = 'Келеміз, бірақ жабдықты өзіміз алып келе алмаймыз; көлік керек, 2 адам.\nРахмет!';
const letter: ReplyLetter = { from: zhanar, name: 'Жанар Қасымова', to: ours, uid, sequence: 3, comment };

const programs: [string, (letter: ReplyLetter) => Buffer][] = [
  ['Gmail', fromGmail],
  ['Outlook 365', fromOutlook365],
  ['Outlook at a desk', fromOutlookDesktop],
  ['Apple Mail', fromAppleMail],
];
const lineEnds: [string, (raw: Buffer) => Buffer][] = [
  ['as it came', (raw) => raw],
  ['with LF', (raw) => Buffer.from(raw.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')],
  ['with CR', (raw) => Buffer.from(raw.toString('latin1').replaceAll(/\r?\n/g, '\r'), 'latin1')],
];

describe.each(programs)('a calendar reply as %s writes it', (_, write) => {
  test.each(lineEnds)('is understood %s', (__, change) => {
    const mail = readMail(change(write(letter)));
    expect(mail).toMatchObject({ sender: zhanar, broken: null, bounce: null, automatic: false });
    expect(mail.recipients).toEqual([ours]);
    expect(mail.replies.map((event) => replyOf(event, zhanar, null))).toEqual([
      expect.objectContaining({ method: 'REPLY', uid, sequence: 3, attendee: zhanar, answer: 'accepted', comment }),
    ]);
  });

  test.each([
    ['ACCEPTED', 'accepted'],
    ['TENTATIVE', 'maybe'],
    ['DECLINED', 'declined'],
  ] as const)('%s is %s', (partstat, answer) => {
    const [event] = readMail(write({ ...letter, partstat })).replies;
    expect(replyOf(event!, zhanar, null).answer).toBe(answer);
  });

  test('proposes another time and place by COUNTER, in whatever zone it names', () => {
    const start = { UTC: ':20260731T100000Z', windows: ';TZID=Qyzylorda Standard Time:20260731T150000' };
    const counter = {
      start: write === fromGmail ? start.UTC : start.windows,
      end: ';TZID="Asia/Almaty":20260731T163000',
      location: 'Вокзал, зал ожидания',
    };
    const [event] = readMail(write({ ...letter, counter, partstat: 'TENTATIVE' })).replies;
    const reply = replyOf(event!, zhanar, null);
    expect(reply).toMatchObject({ method: 'COUNTER', answer: 'maybe', location: 'Вокзал, зал ожидания' });
    expect(wallIn(reply.start!, 'Asia/Almaty')).toBe('2026-07-31T15:00');
    expect(wallIn(reply.end!, 'Asia/Aqtobe')).toBe('2026-07-31T16:30');
  });

  test('is the same letter with other trace headers, and another one with another answer', () => {
    const again = (more: Partial<ReplyLetter>) => readMail(write({ ...letter, ...more })).contentHash.toString('hex');
    const first = again({});
    expect(again({ above: ['Received: from mx by other', 'Delivered-To: birge@mail.example'] })).toBe(first);
    expect(again({ partstat: 'DECLINED' })).not.toBe(first);
  });
});

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'METHOD:REPLY', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const asLetter = (body: string, type = 'text/calendar; charset=utf-8') =>
  Buffer.from(`From: ${zhanar}\r\nTo: ${ours}\r\nContent-Type: ${type}\r\n\r\n${body}`);
const readOne = (body: string) => replyOf(readMail(asLetter(body)).replies[0]!, zhanar, null);

describe('what calendars do besides', () => {
  test.each<[string, string[], Record<string, unknown>]>([
    [
      'no ORGANIZER, no SEQUENCE',
      [`ATTENDEE;PARTSTAT=DECLINED:mailto:${zhanar}`],
      { answer: 'declined', sequence: null },
    ],
    [
      'several attendees: the invited one is meant',
      ['ATTENDEE;PARTSTAT=ACCEPTED:mailto:boss@korgau.example', `ATTENDEE;PARTSTAT=DECLINED:mailto:${zhanar}`],
      { attendee: zhanar, answer: 'declined' },
    ],
    ['an address in capitals', ['ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:Zhanar@Korgau.Example'], { attendee: zhanar }],
    ['a colon in a name', [`ATTENDEE;CN=Ж: а;PARTSTAT=ACCEPTED:mailto:${zhanar}`], { attendee: zhanar }],
    [
      'a name in quotes with everything in it',
      [`ATTENDEE;CN="a;b:c,d";PARTSTAT=ACCEPTED:mailto:${zhanar}`],
      { attendeeName: 'a;b:c,d', answer: 'accepted' },
    ],
    ['an address beside an urn', [`ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=${zhanar}:urn:uuid:1`], { attendee: zhanar }],
    ['a PARTSTAT that answers nothing', [`ATTENDEE;PARTSTAT=DELEGATED:mailto:${zhanar}`], { answer: null }],
    ['X- properties', ['X-A;X-B="x:y":z', `ATTENDEE;X-C=1;PARTSTAT=ACCEPTED:mailto:${zhanar}`], { answer: 'accepted' }],
    ['a fold that lost its blank', ['COMMENT:one and', ' two', 'three'], { comment: 'one andtwothree' }],
    ['a number that is none', ['SEQUENCE:-1'], { sequence: null }],
  ])('%s', (_, lines, expected) => expect(readOne(calendar(`UID:${uid}`, ...lines))).toMatchObject(expected));

  test('each occurrence of several is answered by itself', () => {
    const event = (id: string, partstat: string) =>
      `BEGIN:VEVENT\nUID:${uid}\nRECURRENCE-ID:${id}\nATTENDEE;PARTSTAT=${partstat}:mailto:${zhanar}\nEND:VEVENT\n`;
    const { replies } = readMail(
      asLetter(
        `BEGIN:VCALENDAR\nMETHOD:REPLY\n${event('20260730T070000Z', 'ACCEPTED')}${event('20260731', 'DECLINED')}`,
      ),
    );
    expect(replies.map((one) => [one.recurrenceId?.wall, one.recurrenceId?.allDay, one.attendees[0]?.answer])).toEqual([
      ['2026-07-30T07:00', false, 'accepted'],
      ['2026-07-31T00:00', true, 'declined'],
    ]);
  });

  test.each<[string, string, string | null]>([
    ['UTC', ':20260730T070000Z', '2026-07-30T12:00'],
    ['a zone of the tz database', ';TZID=Asia/Aqtau:20260730T120000', '2026-07-30T12:00'],
    ['with a prefix', ';TZID=/mozilla.org/20050126_1/Asia/Bishkek:20260730T130000', '2026-07-30T12:00'],
    ['a zone of Windows', ';TZID=West Asia Standard Time:20260730T120000', '2026-07-30T12:00'],
    ['Windows’ former zone of Kazakhstan', ';TZID=Central Asia Standard Time:20260730T120000', '2026-07-30T12:00'],
    ['no zone: the event’s own', ':20260730T120000', '2026-07-30T12:00'],
    ['a zone that nobody knows', ';TZID=Моё время:20260730T120000', '2026-07-30T12:00'],
    ['no time at all', ':tomorrow', null],
  ])('%s', (_, start, expected) => {
    const { start: moment } = readOne(calendar(`UID:${uid}`, `DTSTART${start}`));
    expect(moment && wallIn(moment, 'Asia/Almaty')).toBe(expected);
  });

  test('a zone that came with the calendar goes before what Windows calls it', () => {
    const zone = (offset: string) =>
      `BEGIN:VTIMEZONE\r\nTZID:Central Asia Standard Time\r\nBEGIN:STANDARD\r\nTZOFFSETTO:${offset}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`;
    const wallWith = (offset: string) => {
      const body = calendar(`UID:${uid}`, 'DTSTART;TZID=Central Asia Standard Time:20260730T120000');
      const { start } = readOne(body.replace('BEGIN:VEVENT', `${zone(offset)}BEGIN:VEVENT`));
      return wallIn(start!, 'Asia/Almaty');
    };
    expect([wallWith('+0500'), wallWith('+0600')]).toEqual(['2026-07-30T12:00', '2026-07-30T11:00']);
  });

  test('a length instead of an end', () => {
    const { end } = readOne(calendar(`UID:${uid}`, 'DTSTART:20260730T070000Z', 'DURATION:PT1H30M'));
    expect(end).toMatchObject({ wall: '2026-07-30T08:30' });
  });

  test('a request or a cancellation is no reply', () => {
    for (const method of ['REQUEST', 'CANCEL', 'PUBLISH', 'REFRESH', 'DECLINECOUNTER'])
      expect(readMail(asLetter(calendar(`UID:${uid}`).replace('REPLY', method))).replies).toEqual([]);
  });

  test('a letter within a letter is not the writer’s own', () => {
    const forwarded = asLetter(fromGmail(letter).toString('latin1'), 'message/rfc822');
    expect(readMail(forwarded).replies).toEqual([]);
  });

  test('two authors are no author', () => {
    const two = readMail(Buffer.from(`From: a@x.example, b@y.example\nTo: ${ours}\n\nhello`));
    const twice = readMail(Buffer.from(`From: a@x.example\nFrom: b@y.example\nTo: ${ours}\n\nhello`));
    const disguised = readMail(Buffer.from(`From: "zhanar@korgau.example" <evil@other.example>\n\nhello`));
    expect([two.sender, twice.sender, disguised.sender]).toEqual([null, null, 'evil@other.example']);
  });
});

describe('letters without a calendar', () => {
  const id = '<6a1c@birge.example>';
  test.each<[string, Buffer, Record<string, unknown>]>([
    [
      'a report of failure',
      bounceOf(id),
      { bounce: { messageId: id, failure: '5.1.1 550 5.1.1 <zhanar@partner.example>: User unknown' } },
    ],
    [
      'a report of delay is none',
      bounceOf(id, { action: 'delayed', status: '4.4.1' }),
      { bounce: null, automatic: true },
    ],
    [
      'a failure told in words',
      plainLetter('MAILER-DAEMON@mail.ru', ours, `Could not deliver.\n\nMessage-Id: ${id}\n`),
      { bounce: { messageId: id, failure: `Could not deliver. Message-Id: ${id}` } },
    ],
    [
      'a person’s words quoting our letter are no failure',
      plainLetter(zhanar, ours, `Message-Id: ${id}\n`),
      { bounce: null },
    ],
    ['somebody is away', plainLetter(zhanar, ours, 'I am away', ['Auto-Submitted: auto-replied']), { automatic: true }],
    [
      'a person answers in words',
      plainLetter(zhanar, ours, 'Келеміз!\n\n> Құрметті Жанар'),
      { automatic: false, text: 'Келеміз!' },
    ],
  ])('%s', (_, raw, expected) => expect(readMail(raw)).toMatchObject({ replies: [], ...expected }));

  test('a blank before a soft break of quoted-printable is between two words', () => {
    const lines = ['From: a@korgau.example', 'Content-Transfer-Encoding: quoted-printable', '', 'We come =', 'at two'];
    expect(readMail(Buffer.from(lines.join('\r\n'))).text).toBe('We come at two');
  });

  test('octets of Windows without a charset are Cyrillic', () => {
    const raw = Buffer.concat([Buffer.from(`From: ${zhanar}\n\n`), Buffer.from([0xcf, 0xf0, 0xe8, 0xe4, 0xb8, 0xec])]);
    expect(readMail(raw).text).toBe('Придём');
  });

  test('an encoded word that is cut in the middle of a letter', () => {
    const octets = Buffer.from('Қабылдаймыз');
    const word = (from: number, to?: number) => `=?utf-8?B?${octets.subarray(from, to).toString('base64')}?=`;
    expect(readMail(Buffer.from(`From: a@b.example\nSubject: ${word(0, 5)}\n ${word(5)} - ok\n\nx`)).subject).toBe(
      'Қабылдаймыз - ok',
    );
  });
});

describe('what is beyond the bounds', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'Content-Type: text/plain\n\nx'
      : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nested(depth - 1)}\n--b${depth}--`;
  const many = (parts: number) => `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(parts)}--b--`;
  test.each<[string, Buffer, string | null]>([
    ['eight within each other', Buffer.from(nested(8)), null],
    ['nine within each other', Buffer.from(nested(9)), 'too-deep'],
    ['sixty parts', Buffer.from(many(60)), null],
    ['sixty-one parts', Buffer.from(many(61)), 'too-many-parts'],
    ['a megabyte and one octet', Buffer.alloc(1_048_577, 'a: b\n'), 'too-large'],
    ['nothing', Buffer.alloc(0), 'not-a-letter'],
    ['noise', Buffer.from([0, 1, 2, 255, 10, 10, 0]), 'not-a-letter'],
  ])('%s', (_, raw, broken) => expect(readMail(raw).broken).toBe(broken));
});
