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
const nextId = () => `<letter-${process.pid}-${(letters += 1)}@partner.example>`;

const encodedWord = (text: string) =>
  /[^\x20-\x7e]/.test(text) ? `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=` : text;
const base64Lines = (text: string | Buffer) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
/** Octet by octet: a fold may have cut a letter. */
const quotedPrintable = (text: string | Buffer) =>
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

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const joined = (lines: string[]) => lines.join('\r\n');
const head = (letter: ReplyLetter, subject: string, more: string[]) => [
  ...(letter.above ?? []),
  `From: ${letter.name ? `${encodedWord(letter.name)} ` : ''}<${letter.from}>`,
  `To: <${letter.to}>`,
  `Subject: ${encodedWord(subject)}`,
  `Message-ID: ${letter.messageId ?? nextId()}`,
  'Date: Thu, 02 Jul 2026 09:15:00 +0500',
  'MIME-Version: 1.0',
  ...more,
];
const method = ({ counter }: ReplyLetter) => (counter ? 'COUNTER' : 'REPLY');
const times = ({ counter }: ReplyLetter, start = ':20260730T070000Z', end = ':20260730T080000Z') => [
  `DTSTART${counter?.start ?? start}`,
  `DTEND${counter?.end ?? end}`,
  ...(counter?.location ? [`LOCATION:${escaped(counter.location)}`] : []),
];
const stamp = ({ stamp: at = '20260702T041500Z' }: ReplyLetter) => `DTSTAMP:${at}`;
const recurrence = ({ recurrenceId }: ReplyLetter) => (recurrenceId ? [`RECURRENCE-ID${recurrenceId}`] : []);
const cn = (text: string) => (/[;:,]/.test(text) ? `"${text}"` : text);

/** Gmail and Google Calendar: the calendar twice, as an alternative and as invite.ics in base64; the comment is a parameter. */
export function fromGmail(letter: ReplyLetter): Buffer {
  const { partstat = 'ACCEPTED', attendee = letter.from, name = attendee, comment } = letter;
  const calendar = folded([
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method(letter)}`,
    'BEGIN:VEVENT',
    ...times(letter),
    stamp(letter),
    `ORGANIZER;CN=Birge:mailto:${letter.to}`,
    `UID:${letter.uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partstat};CN=${cn(name)};X-NUM-GUESTS=0${
      comment ? `;X-RESPONSE-COMMENT="${comment.replaceAll('"', "^'").replaceAll('\n', '^n')}"` : ''
    }:mailto:${attendee}`,
    ...recurrence(letter),
    'CREATED:20260701T041500Z',
    'LAST-MODIFIED:20260702T041500Z',
    `SEQUENCE:${letter.sequence ?? 0}`,
    'STATUS:CONFIRMED',
    'SUMMARY:Флешмоб «Бірге тоқтатайық!»',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  const text = `${name} has answered this invitation.`;
  return Buffer.from(
    joined([
      ...head(letter, `Accepted: Флешмоб @ Thu Jul 30, 2026 (${letter.from})`, [
        `Reply-To: ${letter.from}`,
        'Sender: Google Calendar <calendar-notification@google.com>',
        'Auto-Submitted: auto-generated',
        'Content-Type: multipart/mixed; boundary="000000000000a1"',
      ]),
      '',
      '--000000000000a1',
      'Content-Type: multipart/alternative; boundary="000000000000a2"',
      '',
      '--000000000000a2',
      'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
      'Content-Transfer-Encoding: base64',
      '',
      base64Lines(text),
      '--000000000000a2',
      'Content-Type: text/html; charset="UTF-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(`<p>${text}</p>`),
      '--000000000000a2',
      `Content-Type: text/calendar; charset="UTF-8"; method=${method(letter)}`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(calendar),
      '--000000000000a2--',
      '--000000000000a1',
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      'Content-Transfer-Encoding: base64',
      '',
      base64Lines(calendar),
      '--000000000000a1--',
      '',
    ]),
  );
}

const windowsZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Qyzylorda Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0500',
  'TZOFFSETTO:+0500',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function exchangeCalendar(letter: ReplyLetter, organizer: boolean): Buffer {
  const { partstat = 'ACCEPTED', attendee = letter.from, name, comment } = letter;
  return folded([
    'BEGIN:VCALENDAR',
    `METHOD:${method(letter)}`,
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    ...windowsZone,
    'BEGIN:VEVENT',
    ...(organizer ? [`ORGANIZER;CN=Birge:mailto:${letter.to}`] : []),
    `ATTENDEE;PARTSTAT=${partstat}${name ? `;CN=${cn(name)}` : ''}:MAILTO:${attendee}`,
    `COMMENT;LANGUAGE=ru-RU:${escaped(comment ?? '')}\\n`,
    `UID:${letter.uid}`,
    'SUMMARY;LANGUAGE=ru-RU:Принято: Флешмоб «Остановим вместе»',
    ...times(letter, ';TZID=Qyzylorda Standard Time:20260730T120000', ';TZID=Qyzylorda Standard Time:20260730T130000'),
    ...recurrence(letter),
    'CLASS:PUBLIC',
    'PRIORITY:5',
    stamp(letter),
    'TRANSP:OPAQUE',
    'STATUS:CONFIRMED',
    `SEQUENCE:${letter.sequence ?? 0}`,
    'LOCATION;LANGUAGE=ru-RU:Хан Шатыр\\, атриум',
    'X-MICROSOFT-CDO-APPT-SEQUENCE:0',
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    'X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY',
    'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
    'X-MICROSOFT-CDO-INSTTYPE:0',
    'X-MICROSOFT-DISALLOW-COUNTER:FALSE',
    ...(letter.counter ? ['X-MS-OLK-ORIGINALSTART;TZID="Qyzylorda Standard Time":20260730T120000'] : []),
    'BEGIN:VALARM',
    'DESCRIPTION:REMINDER',
    'TRIGGER;RELATED=START:-PT15M',
    'ACTION:DISPLAY',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

/** Exchange Online and Outlook.com: an alternative in base64, Windows' zone, and no ORGANIZER at all. */
export function fromOutlook365(letter: ReplyLetter): Buffer {
  return Buffer.from(
    joined([
      ...head(letter, 'Принято: Флешмоб', [
        'Thread-Topic: =?koi8-r?B?5szF287Pwg==?=',
        'Content-Language: ru-RU',
        'X-MS-Has-Attach:',
        'Content-Type: multipart/alternative;',
        '\tboundary="_000_AM0PR08MB1_"',
      ]),
      '',
      '--_000_AM0PR08MB1_',
      'Content-Type: text/plain; charset="koi8-r"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=F0=D2=C9=CE=D1=D4=CF',
      '',
      '--_000_AM0PR08MB1_',
      `Content-Type: text/calendar; charset="utf-8"; method=${method(letter)}`,
      'Content-Transfer-Encoding: base64',
      '',
      base64Lines(exchangeCalendar(letter, false)),
      '--_000_AM0PR08MB1_--',
      '',
    ]),
  );
}

/** Outlook at a desk over SMTP: nothing but the calendar, in eight bits, folded wherever 75 octets are full. */
export function fromOutlookDesktop(letter: ReplyLetter): Buffer {
  return Buffer.concat([
    Buffer.from(
      joined([
        ...head(letter, 'Принято: Флешмоб', [
          'X-Mailer: Microsoft Outlook 16.0',
          `Content-Type: text/calendar; method=${method(letter)};`,
          '\tcharset="utf-8"; name="meeting.ics"',
          'Content-Transfer-Encoding: 8bit',
        ]),
        '',
        '',
      ]),
    ),
    exchangeCalendar(letter, true),
  ]);
}

/** Apple's Calendar on a Mac or a phone: an attachment with an EMAIL parameter and LF line ends. */
export function fromAppleMail(letter: ReplyLetter): Buffer {
  const { partstat = 'ACCEPTED', attendee = letter.from, name = 'Жанар', comment } = letter;
  const calendar = folded([
    'BEGIN:VCALENDAR',
    'CALSCALE:GREGORIAN',
    `METHOD:${method(letter)}`,
    'PRODID:-//Apple Inc.//macOS 15.1//EN',
    'VERSION:2.0',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Almaty',
    'BEGIN:STANDARD',
    'DTSTART:20240301T000000',
    'TZNAME:GMT+5',
    'TZOFFSETFROM:+0600',
    'TZOFFSETTO:+0500',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `ATTENDEE;CN="${name}";CUTYPE=INDIVIDUAL;EMAIL="${attendee}";PARTSTAT=${partstat}:mailto:${attendee}`,
    ...(comment ? [`COMMENT:${escaped(comment)}`] : []),
    ...times(letter, ';TZID=Asia/Almaty:20260730T120000', ';TZID=Asia/Almaty:20260730T130000'),
    stamp(letter),
    `ORGANIZER;CN="Birge";EMAIL="${letter.to}":mailto:${letter.to}`,
    ...recurrence(letter),
    `SEQUENCE:${letter.sequence ?? 0}`,
    'SUMMARY:Флешмоб «Бірге тоқтатайық!»',
    `UID:${letter.uid}`,
    'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  const lf = calendar.toString('latin1').replaceAll('\r\n', '\n');
  return Buffer.from(
    [
      ...head(letter, `${name} accepted the invitation`, [
        'Content-Type: multipart/mixed; boundary="Apple-Mail=_2B1F"',
        'X-Mailer: iCal 15.1',
      ]),
      '',
      '--Apple-Mail=_2B1F',
      'Content-Transfer-Encoding: 7bit',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'Answered.',
      '',
      '--Apple-Mail=_2B1F',
      'Content-Disposition: attachment; filename=iCal-20260702-091500.ics',
      `Content-Type: text/calendar; x-unix-mode=0644; name="iCal-20260702-091500.ics"; method=${method(letter)}`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(lf, 'latin1').toString('base64'),
      '',
      '--Apple-Mail=_2B1F--',
      '',
    ].join('\n'),
  );
}

/** Postfix says that a letter did not arrive (RFC 3464). */
export function bounceOf(messageId: string, { action = 'failed', status = '5.1.1' } = {}): Buffer {
  return Buffer.from(
    joined([
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.partner.example (Mail Delivery System)',
      'To: birge@mail.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      `Message-ID: ${nextId()}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="B0/mx.partner.example"',
      '',
      '--B0/mx.partner.example',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'This is the mail system at host mx.partner.example.',
      '',
      '--B0/mx.partner.example',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.partner.example',
      '',
      'Final-Recipient: rfc822; zhanar@partner.example',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 <zhanar@partner.example>: User',
      '    unknown',
      '',
      '--B0/mx.partner.example',
      'Content-Type: message/rfc822',
      '',
      'From: Birge <birge@mail.example>',
      'To: zhanar@partner.example',
      `Message-ID: ${messageId}`,
      '',
      'Dear Zhanar',
      '--B0/mx.partner.example--',
      '',
    ]),
  );
}

/** A person's own words, or a machine's that says she is away. */
export function plainLetter(from: string, to: string, text: string, more: string[] = []): Buffer {
  return Buffer.from(
    joined([
      `From: <${from}>`,
      `To: <${to}>`,
      'Subject: Re: invitation',
      `Message-ID: ${nextId()}`,
      ...more,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ]),
  );
}
