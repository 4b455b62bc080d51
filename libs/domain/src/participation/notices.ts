import type { EventState } from '../event/state.js';

/** What an invitation's state is once its contact was told that the event does not take place. */
export const OFF = 'off';

/** A slot as it was told or is now. `digest` is everything material of it: time, zone and place, as one text to compare. */
export interface NoticeSlot {
  occurrence: string;
  digest: string;
}

export interface SlotChange<Told extends NoticeSlot, Now extends NoticeSlot> {
  /** Null: it was not told of before. */
  was: Told | null;
  /** Null: it is there no more. */
  now: Now | null;
}

export interface NoticeFacts<Told extends NoticeSlot, Now extends NoticeSlot> {
  eventState: EventState;
  /** The digest of all slots as they are now. */
  slotDigest: string;
  now: readonly Now[];
  /** Epoch ms of the last slot's end; null without one. */
  lastEnd: number | null;
  told: readonly Told[];
  /** The digest of all slots that were told, or OFF. */
  toldState: string;
  /** Epoch ms of the last letter that told anything. */
  toldAt: number;
  /**
   * The organization's latest answer, whoever gave it. `current`: what it answered is what is true. `at`: epoch ms.
   * `another`: it is from another of its contacts, who can be asked herself.
   */
  latest: { answer: 'accepted' | 'maybe' | 'declined'; current: boolean; at: number; another: boolean } | null;
}

export const noticeKinds = ['update', 'cancellation', 'reinstated', 'ask-again'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice<Told extends NoticeSlot, Now extends NoticeSlot> {
  kind: NoticeKind;
  /** What will have been told once this is sent. A notice is held, seen and sent in a state: another state is another notice. */
  state: string;
  /** Old and new of every slot that differs, in the order of what is now; those that went come last. */
  changes: SlotChange<Told, Now>[];
}

/** Whether an event in this state is one that partners are to count on. */
const takesPlace = (state: EventState): boolean =>
  state === 'planned' || state === 'confirmed' || state === 'completed';

/** The state that an invitation is in once everything is told. */
export const presentState = (eventState: EventState, slotDigest: string): string =>
  takesPlace(eventState) ? slotDigest : OFF;

/** Old and new of what differs between two lists of slots. */
export function slotChanges<Told extends NoticeSlot, Now extends NoticeSlot>(
  told: readonly Told[],
  now: readonly Now[],
): SlotChange<Told, Now>[] {
  const before = new Map(told.map((slot) => [slot.occurrence, slot]));
  const here = new Set(now.map(({ occurrence }) => occurrence));
  return [
    ...now
      .filter((slot) => before.get(slot.occurrence)?.digest !== slot.digest)
      .map((slot) => ({ was: before.get(slot.occurrence) ?? null, now: slot })),
    ...told.filter(({ occurrence }) => !here.has(occurrence)).map((slot) => ({ was: slot, now: null })),
  ];
}

/**
 * What a contact has to be told: the difference between what she was told last and what is true now, or null. Whatever
 * happened in between and was taken back is not in it. What is over (`now`: epoch ms), or completed, is told to nobody;
 * whoever declined is not told that it is off.
 *
 * An answer to an older version that came after the newer one had been told is asked for again, of whoever gave it
 * (RFC 5546 §2.1.5).
 */
export function notice<Told extends NoticeSlot, Now extends NoticeSlot>(
  facts: NoticeFacts<Told, Now>,
  now: number,
): Notice<Told, Now> | null {
  const { eventState, slotDigest, toldState, toldAt, latest, lastEnd } = facts;
  if (eventState === 'completed' || (lastEnd !== null && lastEnd <= now)) return null;
  const state = presentState(eventState, slotDigest);
  if (state === OFF) {
    return toldState === OFF || latest?.answer === 'declined' ? null : { kind: 'cancellation', state, changes: [] };
  }
  const changes = slotChanges(facts.told, facts.now);
  if (toldState === OFF) return { kind: 'reinstated', state, changes };
  if (toldState !== state) return { kind: 'update', state, changes };
  return latest && !latest.current && !latest.another && latest.at > toldAt
    ? { kind: 'ask-again', state, changes: [] }
    : null;
}

/** A notice is held back in the state that it had: a further change lifts that, and it waits to be sent again. */
export const isHeld = (notice: Pick<Notice<NoticeSlot, NoticeSlot>, 'state'>, heldState: string | null): boolean =>
  heldState === notice.state;
