import {
  base64Lines,
  cn,
  folded,
  head,
  joined,
  method,
  quotedPrintable,
  recurrence,
  stamp,
  times,
  type ReplyLetter,
} from './reply-letter.js';

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
