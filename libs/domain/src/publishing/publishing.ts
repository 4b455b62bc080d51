import type { EventState } from '../event/state.js';
import { accepted, refused, type Decision } from '../problem.js';
import { differences, hasMoved } from './differences.js';
import type { PublicFacts } from './public-facts.js';

export const publicationKinds = ['published', 'changed', 'moved', 'cancelled', 'withdrawn'] as const;
export type PublicationKind = (typeof publicationKinds)[number];

/**
 * What publishing would say, or null where the public already knows. `told` is null while nothing is public (never
 * published, or withdrawn); `now` is null where there is nothing to tell (a draft, an event that is not public).
 */
export function publicationKind(told: PublicFacts | null, now: PublicFacts | null): PublicationKind | null {
  // A cancelled event that nobody knew of is nobody's news.
  if (!told) return now && now.status !== 'CANCELLED' ? 'published' : null;
  if (!now) return 'withdrawn';
  if (now.status === 'CANCELLED' && told.status !== 'CANCELLED') return 'cancelled';
  if (differences(told, now).length === 0) return null;
  return movedOccurrences(told, now).length > 0 ? 'moved' : 'changed';
}

/** The occurrences that are at another time or place than was told, and those that are new or gone. */
function movedOccurrences(told: PublicFacts, now: PublicFacts): string[] {
  const before = new Map(told.occurrences.map((one) => [one.id, one]));
  const after = new Set(now.occurrences.map(({ id }) => id));
  const moved = now.occurrences.filter((one) => {
    const was = before.get(one.id);
    return !was || hasMoved(was, one);
  });
  return [...moved.map(({ id }) => id), ...[...before.keys()].filter((id) => !after.has(id))];
}

/** iCalendar's SEQUENCE (RFC 5545 §3.8.7.4) of an event and of each of its occurrences. */
export interface Sequences {
  event: number;
  occurrences: ReadonlyMap<string, number>;
}

/**
 * The next sequences: one more where the time, the place or whether it happens at all differs from what was told, the
 * same otherwise, so that a corrected word asks no calendar to warn its owner. `last` is what was told with, withdrawn
 * ones included; an event that was never told starts at 0.
 */
export function nextSequences(told: PublicFacts | null, now: PublicFacts, last: Sequences | null): Sequences {
  const all = (next: (id: string) => number) => new Map(now.occurrences.map(({ id }) => [id, next(id)]));
  if (!last) return { event: 0, occurrences: all(() => 0) };
  const known = (id: string) => last.occurrences.get(id);
  const status =
    !told ||
    (told.status === 'CANCELLED') !== (now.status === 'CANCELLED') ||
    told.attendance !== now.attendance ||
    told.onlineUrl !== now.onlineUrl;
  if (status) return { event: last.event + 1, occurrences: all((id) => (known(id) ?? last.event) + 1) };
  const moved = new Set(movedOccurrences(told, now));
  const where =
    moved.size > 0 ||
    told.windowFrom !== now.windowFrom ||
    told.windowTo !== now.windowTo ||
    told.divisions.join() !== now.divisions.join();
  return {
    event: last.event + (where ? 1 : 0),
    occurrences: all((id) => (known(id) ?? 0) + (moved.has(id) && known(id) !== undefined ? 1 : 0)),
  };
}

/** What decides whether an event may become public. */
export interface PublishingFacts {
  state: EventState;
  archived: boolean;
  quorumReached: boolean;
  /** The public knows of it: published, and not withdrawn since. */
  told: boolean;
  kind: PublicationKind | null;
  /** New words that could harm somebody ({@link newSuspicions}). */
  suspected: boolean;
}

/** What a coordinator writes with a publication; both are kept in the audit and never public. */
export interface PublishingReasons {
  /** Why it is told without its quorum. */
  reason: string | null;
  /** Why what was suspected is no harm. */
  noHarm: string | null;
}

/**
 * Whether publishing asks for a written reason: a promise to the public (a first publication, another time or place)
 * of something planned whose quorum is not reached. What is archived, cancelled or only corrected in its words asks none.
 */
export const needsReason = ({
  state,
  archived,
  quorumReached,
  kind,
}: Omit<PublishingFacts, 'told' | 'suspected'>): boolean =>
  (state === 'planned' || state === 'confirmed') &&
  !archived &&
  !quorumReached &&
  (kind === 'published' || kind === 'moved');

/**
 * What publishing would say, null where the public already knows, or why it cannot be published: drafts, what is not
 * for the public, and what was cancelled before anybody heard of it. Words that could harm somebody need a reason of their
 * own; taking an event back from the public never does.
 */
export function publishable(
  facts: PublishingFacts,
  { reason, noHarm }: PublishingReasons,
): Decision<PublicationKind | null> {
  if (facts.kind === null && !facts.told) return refused('not-publishable');
  if (needsReason(facts) && !reason?.trim()) return refused('reason-required', { field: 'reason' });
  if (facts.suspected && facts.kind !== 'withdrawn' && !noHarm?.trim())
    return refused('harm-suspected', { field: 'noHarm' });
  return accepted(facts.kind);
}
