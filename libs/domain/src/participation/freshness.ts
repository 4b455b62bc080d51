import { addDays, type Instant, type LocalDate } from '../time/dates.js';
import { resolveWallTime } from '../time/zone.js';
import { countryZone } from '../event/slot.js';

/** After so many days without a word from a partner its answer should be asked for again; after so many more it is stale. */
export const RECHECK_DAYS = 14;
export const STALE_DAYS = 30;

export const freshnessLevels = ['fresh', 'recheck', 'stale'] as const;
export type FreshnessLevel = (typeof freshnessLevels)[number];

/** What is known of one partner: epoch ms, null where it never happened. */
export interface LastHeard {
  /** When its latest answer was given, by page, calendar or phone. */
  answeredAt: Instant | null;
  /** When it was last asked. */
  askedAt: Instant | null;
}

export interface Freshness {
  level: FreshnessLevel;
  /** Whole days since. */
  days: number;
  /** Its latest answer, or, where it never answered, the asking. */
  since: Instant;
  reason: 'answered' | 'asked';
}

const DAY = 86_400_000;

/**
 * How long nobody has checked what a partner said: whole days since its latest answer, or since it was last asked where
 * it has not answered since. Asking is no check, so an answer that is older than a new question counts as it is. Null
 * where it was neither asked nor heard. `now` in epoch ms; what lies in the future counts as now.
 */
export function freshness({ answeredAt, askedAt }: LastHeard, now: Instant): Freshness | null {
  const since = answeredAt ?? askedAt;
  if (since === null) return null;
  const days = Math.max(0, Math.floor((now - since) / DAY));
  return {
    level: days >= STALE_DAYS ? 'stale' : days >= RECHECK_DAYS ? 'recheck' : 'fresh',
    days,
    since,
    reason: answeredAt === null ? 'asked' : 'answered',
  };
}

/** An event is as fresh as the partner that was heard least recently; null where none was asked or heard. */
export function freshnessOfAll(partners: readonly LastHeard[], now: Instant): Freshness | null {
  return partners.reduce<Freshness | null>((oldest, partner) => {
    const one = freshness(partner, now);
    return one && (!oldest || one.since < oldest.since) ? one : oldest;
  }, null);
}

/**
 * When an event is over: its last end, and where it has a time to come, the midnight that ends its window, by the
 * country's clocks. Null: it has a time to come and no window, so that nobody knows. `ends`: epoch ms, null without a slot.
 */
export function overAt(ends: readonly (Instant | null)[], windowTo: LocalDate | null): Instant | null {
  const known = ends.filter((end) => end !== null);
  if (known.length === ends.length && known.length > 0) return Math.max(...known);
  if (windowTo === null) return null;
  const midnight = resolveWallTime(`${addDays(windowTo, 1)}T00:00`, countryZone, 'later');
  const end = midnight.kind === 'resolved' ? midnight.instant : midnight.later.instant;
  return Math.max(end, ...known);
}
