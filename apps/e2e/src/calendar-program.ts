import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { now } from './clock.js';
import type { MailServer } from './mail-server.js';

/** What a calendar reads in a letter: the one event of the sample’s invitations and updates. */
export interface Invitation {
  method: string;
  uid: string;
  sequence: number;
  start: string;
  organizer: string;
  calendar: ICAL.Component;
}

export function invitationIn({ attachments }: ParsedMail): Invitation {
  const part = attachments.find(({ contentType }) => contentType === 'text/calendar');
  if (!part) throw new Error('There is no calendar in this letter.');
  const calendar = new ICAL.Component(ICAL.parse(part.content.toString('utf8')) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent')!;
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    start: String(event.getFirstPropertyValue('dtstart')),
    organizer: String(event.getFirstPropertyValue('organizer')),
    calendar,
  };
}

type Said = { answer: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' } | { hoursLater: number; comment: string };

/** A partner's calendar answers the invitation, or proposes another time, as RFC 5546 §3.2.3 and §3.2.7 have it. */
export async function answerByCalendar(mail: MailServer, from: string, to: ParsedMail, said: Said): Promise<void> {
  const { calendar, organizer } = invitationIn(to);
  const event = calendar.getFirstSubcomponent('vevent')!;
  const method = 'answer' in said ? 'REPLY' : 'COUNTER';
  calendar.updatePropertyWithValue('method', method);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now()), true));
  const attendee = event.getAllProperties('attendee').find((one) => one.getFirstValue() === `mailto:${from}`);
  if (!attendee) throw new Error(`${from} is not asked in this calendar.`);
  if ('answer' in said) attendee.setParameter('partstat', said.answer);
  else {
    event.updatePropertyWithValue('comment', said.comment);
    for (const name of ['dtstart', 'dtend']) {
      const time = event.getFirstPropertyValue(name) as ICAL.Time;
      time.adjust(0, said.hoursLater, 0, 0);
      event.updatePropertyWithValue(name, time);
    }
  }
  await mail.send({
    from,
    to: organizer.replace('mailto:', ''),
    subject: method,
    text: method,
    icalEvent: { method, content: calendar.toString() },
  });
}
