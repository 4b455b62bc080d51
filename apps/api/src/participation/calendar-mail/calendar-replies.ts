import { hasControlCharacters, type MailMoment, type ReadReply } from '@birge/domain';
import { lineOf, textValue, type Component, type ContentLine } from './content-line.js';
import { linesOf, oneLineOf } from './mail-text.js';
import { later, minutesOf, momentOf } from './moment.js';

/** More events than one letter answers for. */
const MOST_EVENTS = 60;
const MOST_ATTENDEES = 100;

export interface Attendee {
  /** In lower case. */
  address: string;
  name: string | null;
  /** Null for a PARTSTAT that answers nothing. */
  answer: ReadReply['answer'];
  comment: string | null;
}

/** A VEVENT with everybody in it; `replyOf` takes the one out who was invited. */
export interface ReplyEvent {
  method: ReadReply['method'];
  uid: string;
  recurrenceId: MailMoment | null;
  sequence: number | null;
  /** The address that the calendar was told to answer to. */
  organizer: string | null;
  attendees: Attendee[];
  comment: string | null;
  start: MailMoment | null;
  end: MailMoment | null;
  location: string | null;
}

const answers: Record<string, ReadReply['answer']> = { ACCEPTED: 'accepted', TENTATIVE: 'maybe', DECLINED: 'declined' };

/** The replies and counter-proposals in a calendar (RFC 5546 §3.2.3, §3.2.7); of other methods nothing. */
export function repliesIn(root: Component, methodOfPart: string | null): ReplyEvent[] {
  return root.components
    .filter(({ name }) => name === 'VCALENDAR')
    .flatMap((calendar) => {
      const method = (lineOf(calendar, 'METHOD')?.value ?? methodOfPart ?? '').trim().toUpperCase();
      if (method !== 'REPLY' && method !== 'COUNTER') return [];
      return calendar.components
        .filter(({ name }) => name === 'VEVENT')
        .flatMap((event) => replyEvent(event, calendar, method) ?? []);
    })
    .slice(0, MOST_EVENTS);
}

function replyEvent(event: Component, calendar: Component, method: ReadReply['method']): ReplyEvent | null {
  const uid = lineOf(event, 'UID')?.value.trim();
  if (!uid || uid.length > 255 || hasControlCharacters(uid, false)) return null;
  const start = momentOf(lineOf(event, 'DTSTART'), calendar);
  const length = minutesOf(lineOf(event, 'DURATION')?.value ?? null);
  const sequence = /^\s*(\d{1,9})\s*$/.exec(lineOf(event, 'SEQUENCE')?.value ?? '')?.[1];
  const organizer = lineOf(event, 'ORGANIZER');
  return {
    method,
    uid,
    recurrenceId: momentOf(lineOf(event, 'RECURRENCE-ID'), calendar),
    sequence: sequence === undefined ? null : Number(sequence),
    organizer: organizer && calendarAddress(organizer),
    attendees: event.lines
      .filter(({ name }) => name === 'ATTENDEE')
      .slice(0, MOST_ATTENDEES)
      .flatMap((line) => attendeeOf(line) ?? []),
    comment: commentOf(event),
    start,
    end: momentOf(lineOf(event, 'DTEND'), calendar) ?? (start && length ? later(start, length) : null),
    location: oneLineOf(textValue(lineOf(event, 'LOCATION')?.value ?? ''), 500),
  };
}

function attendeeOf(line: ContentLine): Attendee | null {
  const address = calendarAddress(line);
  if (!address) return null;
  return {
    address,
    name: oneLineOf(line.params.CN ?? '', 120),
    answer: answers[(line.params.PARTSTAT ?? '').trim().toUpperCase()] ?? null,
    // What Google's and Apple's calendars write instead of a COMMENT.
    comment: linesOf(line.params['X-RESPONSE-COMMENT'] ?? '', 2000),
  };
}

const addressLike = /^[^\s<>@",;:]+@[^\s<>@",;:]+$/;

/** CAL-ADDRESS (RFC 5545 §3.3.3), or where that is none the EMAIL beside it (RFC 7986 §6.2). */
function calendarAddress({ value, params }: ContentLine): string | null {
  const said = /mailto:\s*([^\s<>,;]+)\s*$/i.exec(value)?.[1] ?? params.EMAIL ?? value;
  const address = said.trim().toLowerCase();
  return address.length <= 320 && addressLike.test(address) && !hasControlCharacters(address, false) ? address : null;
}

function commentOf(event: Component): string | null {
  const texts = event.lines
    .filter(({ name }) => name === 'COMMENT' || name === 'X-CALENDARSERVER-ATTENDEE-COMMENT')
    .slice(0, 10)
    .map(({ value }) => textValue(value).trim());
  return linesOf([...new Set(texts)].filter(Boolean).join('\n'), 2000);
}

/** What one attendee says: the invited one, else who wrote the letter, else the only one there is. */
export function replyOf(event: ReplyEvent, invited: string | null, writer: string | null): ReadReply {
  const { attendees, organizer: _, comment, ...rest } = event;
  const by = (address: string | null) => attendees.find((one) => one.address === address);
  const one = by(invited) ?? by(writer) ?? (attendees.length === 1 ? attendees[0] : undefined);
  return {
    ...rest,
    attendee: one?.address ?? null,
    attendeeName: one?.name ?? null,
    answer: one?.answer ?? null,
    comment: comment ?? one?.comment ?? null,
  };
}
