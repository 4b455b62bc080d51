import { accepted, refused, type Decision } from '../problem.js';
import type { Instant } from '../time/dates.js';
import type { Reading, Resolved } from '../time/offsets.js';
import type { PublishingReasons } from './publishing.js';
import { suspicionKey, type PublicSuspicion } from './suspicions.js';

const DAY = 86_400_000;
/** Who schedules for later than this has mistyped the year. */
export const LONGEST_AHEAD_DAYS = 400;

/**
 * The instant at which a publication is scheduled for, or why not: it lies behind `now` (epoch ms; this very instant is
 * behind as well), beyond {@link LONGEST_AHEAD_DAYS} days, or on no clock or on two.
 */
export function publicationTime(resolved: Resolved, now: Instant): Decision<Reading> {
  if (resolved.kind === 'ambiguous') return refused('wall-time-ambiguous', { field: 'at' });
  if (resolved.kind === 'skipped') return refused('wall-time-skipped', { field: 'at' });
  const { instant, offsetMinutes } = resolved;
  if (instant <= now) return refused('publication-is-past', { field: 'at' });
  if (instant > now + LONGEST_AHEAD_DAYS * DAY) return refused('publication-is-too-far', { field: 'at' });
  return accepted({ instant, offsetMinutes });
}

/** The reasons that were given when a publication was scheduled. */
export interface ScheduledReasons extends PublishingReasons {
  /** For which suspicions `noHarm` was written, as `keyOf` names them. */
  answered: readonly string[];
}

/**
 * The reasons that still count when its time has come. Why it is told without its quorum holds as it did; why it harms
 * nobody was written about certain words, and says nothing of others that were typed since. `keyOf`: what a suspicion is
 * kept as, where the words themselves are not to be kept.
 */
export const reasonsThen = (
  { reason, noHarm, answered }: ScheduledReasons,
  suspicions: readonly PublicSuspicion[],
  keyOf: (suspicion: PublicSuspicion) => string = suspicionKey,
): PublishingReasons => ({
  reason,
  noHarm: suspicions.every((one) => answered.includes(keyOf(one))) ? noHarm : null,
});
