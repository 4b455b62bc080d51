import { escaped, folded, head, method, recurrence, stamp, times, type ReplyLetter } from './reply-letter.js';

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
