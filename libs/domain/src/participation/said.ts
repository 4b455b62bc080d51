import type { Instant } from '../time/dates.js';

/** What was said longer ago than this is not of this edition: a slip of the pen. */
export const SAID_WITHIN_DAYS = 366;

const DAY = 86_400_000;

/**
 * What is wrong with when somebody said something by telephone: it lies in the future, or too long ago. It may be before
 * any invitation: people call each other first. Epoch ms.
 */
export function saidProblem(said: Instant, now: Instant): 'too-large' | 'too-small' | null {
  if (said > now) return 'too-large';
  return said < now - SAID_WITHIN_DAYS * DAY ? 'too-small' : null;
}
