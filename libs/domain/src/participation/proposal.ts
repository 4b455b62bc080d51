import { countryZone, resolveSlot } from '../event/slot.js';
import { accepted, refused, type Decision } from '../problem.js';
import type { Instant, WallTime } from '../time/dates.js';

export const proposalWays = ['page', 'calendar'] as const;
export type ProposalWay = (typeof proposalWays)[number];

export const proposalStates = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Another time or place, as a partner would have it; what is null stays as it is. */
export interface Proposed {
  /** Wall time at the place of the occurrence; both or neither. */
  wallStart: WallTime | null;
  wallEnd: WallTime | null;
  spaceId: string | null;
  placeWords: string | null;
  note: string | null;
}

/** What the proposal is about, as it is now. */
export interface ProposedAbout {
  start: WallTime | null;
  end: WallTime | null;
  zone: string | null;
  spaceIds: readonly string[];
  /** The edition's calendar year. */
  year: number;
}

/**
 * What a proposal proposes (RFC 5546 §3.2.7, COUNTER): the time or the space that it already has is left out. Refused
 * where nothing at all is left, and where the time is half, reversed, over 14 days, of another year or past. `now` in
 * epoch ms.
 */
export function proposalOf(proposed: Proposed, about: ProposedAbout, now: Instant): Decision<Proposed> {
  const { wallStart: start, wallEnd: end, spaceId, placeWords, note } = proposed;
  if ((start === null) !== (end === null))
    return refused('slot-incomplete', { field: start === null ? 'start' : 'end' });
  const sameTime = start === about.start && end === about.end;
  if (start !== null && end !== null && !sameTime) {
    // An hour that happened twice is near enough: a coordinator looks at it before anything moves.
    const slot = resolveSlot({ start, end, zone: about.zone ?? countryZone, choice: 'earlier' }, about.year);
    if (!slot.ok) return slot;
    if (slot.value.startsAt <= now) return refused('slot-is-past', { field: 'start' });
  }
  const left: Proposed = {
    wallStart: sameTime ? null : start,
    wallEnd: sameTime ? null : end,
    spaceId: spaceId !== null && about.spaceIds.includes(spaceId) ? null : spaceId,
    placeWords: placeWords?.trim() || null,
    note: note?.trim() || null,
  };
  return Object.values(left).every((part) => part === null)
    ? refused('proposal-says-nothing', { field: 'start' })
    : accepted(left);
}

/** Whether two proposals are the same words: sent twice, it is one. */
export const sameProposal = (one: Proposed, other: Proposed): boolean =>
  one.wallStart === other.wallStart &&
  one.wallEnd === other.wallEnd &&
  one.spaceId === other.spaceId &&
  one.placeWords === other.placeWords &&
  one.note === other.note;
