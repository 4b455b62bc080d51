import type { GivenAnswer } from '../participation/participation.js';
import type { WallTime } from '../time/dates.js';

export const inboundSources = ['imap', 'endpoint'] as const;
export type InboundSource = (typeof inboundSources)[number];

/** What a letter that came in is. */
export const inboundKinds = ['reply', 'counter', 'bounce', 'automatic', 'other', 'broken'] as const;
export type InboundKind = (typeof inboundKinds)[number];

/**
 * What became of it. applied: it is an answer or a proposal now; kept: who wrote is known, but it came too late, or
 * answers nothing; unverified: a coordinator has to say whether it counts (confirmed or dismissed); noted: nobody has to.
 */
export const inboundStates = ['applied', 'kept', 'unverified', 'confirmed', 'dismissed', 'noted'] as const;
export type InboundState = (typeof inboundStates)[number];

/** A time as a calendar wrote it. */
export interface MailMoment {
  wall: WallTime;
  /** 0 to 59: a RECURRENCE-ID is a name, to the second. */
  second: number;
  /** An IANA zone; null where the calendar named none that is known. */
  zone: string | null;
  /** Minutes east of UTC, where the calendar said so itself; 0 for UTC. */
  offset: number | null;
  /** A date without a time: `wall` is its midnight. */
  allDay: boolean;
}

/** One VEVENT of a calendar that came by mail (RFC 5546), as far as it concerns us. */
export interface ReadReply {
  method: 'REPLY' | 'COUNTER';
  uid: string;
  recurrenceId: MailMoment | null;
  sequence: number | null;
  /** A mail address in lower case. */
  attendee: string | null;
  attendeeName: string | null;
  /** Null for PARTSTATs that answer nothing (NEEDS-ACTION, DELEGATED). */
  answer: GivenAnswer['answer'] | null;
  comment: string | null;
  /** What a COUNTER proposes. */
  start: MailMoment | null;
  end: MailMoment | null;
  location: string | null;
}
