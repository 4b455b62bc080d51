import {
  base64Lines,
  cn,
  escaped,
  folded,
  head,
  joined,
  method,
  recurrence,
  stamp,
  times,
  type ReplyLetter,
} from './reply-letter.js';

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
