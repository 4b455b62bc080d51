import type { Instant } from '@birge/domain';
import type { KnownInstance } from './calendar-memory.js';
import { utcValue } from './calendar-memory.js';
import { parameterValue, textValue } from '../../platform/icalendar/content-lines.js';
import type { CalendarMethod } from './letter.js';

export interface CalendarInstance extends Pick<KnownInstance, 'recurrence' | 'sequence' | 'start'> {
  /** Missing in a CANCEL of what is not there any more. */
  end?: string;
  location?: string;
  description?: string;
}

export interface LetterCalendar {
  method: CalendarMethod;
  eventId: string;
  /** When the letter was written. */
  stamp: Instant;
  organizer: { name: string; address: string };
  attendee: { name: string; address: string };
  summary: string;
  /** Missing where one attendee is uninvited and the event goes on (RFC 5546 §3.2.5). */
  status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** What a refusal of a proposal says. */
  comment?: string;
  instances: readonly CalendarInstance[];
}

/** Every occurrence of an event has the event's UID; the public feed's are others. */
export const uidOf = (eventId: string): string => `${eventId}@birge`;

/** A day has eight digits; whatever else is an instant. */
const timed = (name: string, value: string): string =>
  /^\d{8}$/.test(value) ? `${name};VALUE=DATE:${value}` : `${name}:${value}`;

function instanceLines(calendar: LetterCalendar, instance: CalendarInstance): string[] {
  const { method, organizer, attendee, status, comment } = calendar;
  const { recurrence, sequence, start, end, location, description } = instance;
  const refusal = method === 'DECLINECOUNTER';
  const person = `CN=${parameterValue(attendee.name)}:mailto:${attendee.address}`;
  const lines = [
    `UID:${uidOf(calendar.eventId)}`,
    recurrence !== null && timed('RECURRENCE-ID', recurrence),
    `DTSTAMP:${utcValue(calendar.stamp)}`,
    `SEQUENCE:${sequence}`,
    `ORGANIZER;CN=${parameterValue(organizer.name)}:mailto:${organizer.address}`,
    // RFC 5546 §3.2.8: a refusal has neither time nor attendee.
    ...(refusal
      ? []
      : [
          method === 'REQUEST'
            ? `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;${person}`
            : `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;${person}`,
          timed('DTSTART', start),
          end !== undefined && timed('DTEND', end),
          `SUMMARY:${textValue(calendar.summary)}`,
          location && `LOCATION:${textValue(location)}`,
          description && `DESCRIPTION:${textValue(description)}`,
          status && `STATUS:${status}`,
          method === 'REQUEST' && 'TRANSP:OPAQUE',
        ]),
    comment && `COMMENT:${textValue(comment)}`,
  ];
  return ['BEGIN:VEVENT', ...lines.filter((line) => typeof line === 'string' && line !== ''), 'END:VEVENT'] as string[];
}

/**
 * The iCalendar part of a letter (iTIP, RFC 5546) in lines that are not folded yet: marks for what is never stored stand
 * in it. Instants are UTC.
 */
export const letterCalendar = (calendar: LetterCalendar): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Birge//Letters//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${calendar.method}`,
    ...calendar.instances.flatMap((instance) => instanceLines(calendar, instance)),
    'END:VCALENDAR',
  ].join('\n');
