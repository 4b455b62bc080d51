import type { EventState } from '../event/state.js';
import { daysBetween } from '../time/dates.js';
import type { LocalDate } from '../time/dates.js';
import type { QuorumRisk } from './conflict.js';

/** So many calendar days before the deadline a missing answer is worth a warning. */
export const QUORUM_RISK_DAYS = 5;

export interface QuorumFacts {
  reached: boolean;
  /** Requirements that are not met. */
  missing: number;
  /** The earliest deadline of what was asked and is not answered; null where nothing is asked. */
  deadline: LocalDate | null;
}

/**
 * Whether a planned event's quorum is in danger: answers are missing and the deadline is {@link QUORUM_RISK_DAYS} days
 * away or fewer, or has passed. Where nobody was asked, the day of the event is the deadline. Nothing is said of an event
 * that is over, of a draft (nobody is asked yet), or of a confirmed one: its quorum is met, or lost.
 */
export function quorumRisk(
  quorum: QuorumFacts,
  state: EventState,
  day: LocalDate | null,
  today: LocalDate,
): QuorumRisk | null {
  if (state !== 'planned' || quorum.reached || quorum.missing === 0 || (day !== null && day < today)) return null;
  const deadline = quorum.deadline ?? day;
  if (deadline === null) return null;
  const days = daysBetween(today, deadline);
  return days > QUORUM_RISK_DAYS ? null : { deadline, days, missing: quorum.missing };
}
