import type { MailMoment, ReadReply } from '@birge/domain';
import { instantOf } from '../calendar-mail/moment.js';
import { utcValue } from '../letters/calendar-memory.js';
import type { RepliedTo } from './inbox.queries.js';

/** What a reply is about: one occurrence, or (null) all that there are. */
export interface Instance {
  occurrence: string | null;
  /** The SEQUENCE that the contact's calendar was last told for it; null where it was told none. */
  sequence: number | null;
}

/**
 * Which occurrence a RECURRENCE-ID (RFC 5545 §3.8.4.4) names: by the value that the contact's calendar was told, whatever
 * zone it writes it in. None means the whole event; so does one in a reply to an event's only occurrence.
 */
export function instanceOf(
  recurrenceId: MailMoment | null,
  { memory, zone }: Pick<RepliedTo, 'memory' | 'zone'>,
): Instance | null {
  const known = Object.entries(memory);
  // What was taken out has a higher SEQUENCE than the letters that could be answered.
  const live = known.filter(([, { cancelled }]) => !cancelled);
  const sequences = (live.length > 0 ? live : known).map(([, { sequence }]) => sequence);
  const whole = { occurrence: null, sequence: sequences.length ? Math.max(...sequences) : null };
  if (!recurrenceId) return whole;
  const named = valuesOf(recurrenceId, zone);
  const found = known.find(([, { recurrence, start }]) => named.includes(recurrence ?? start));
  if (!found) return null;
  return known.length === 1 ? whole : { occurrence: found[0], sequence: found[1].sequence };
}

/** As `CalendarMemory` writes it: an instant in UTC, or a day. */
function valuesOf(moment: MailMoment, zone: string): string[] {
  const day = moment.wall.slice(0, 10).replaceAll('-', '');
  return moment.allDay ? [day] : [utcValue(instantOf(moment, zone) + moment.second * 1000), day];
}

/** Whether it answers what was told before the newest: a lower SEQUENCE (RFC 5546 §2.1.4). */
export const isFormer = ({ sequence }: Pick<ReadReply, 'sequence'>, instance: Instance): boolean =>
  sequence !== null && instance.sequence !== null && sequence < instance.sequence;
