import { slotChanges } from '@birge/domain';
import type { AskedSlot, ToldSlot } from '../asked-slots.queries.js';

export interface ChangedSlot {
  told: ToldSlot | null;
  /** Null: it was taken out. */
  slot: AskedSlot | null;
}

/** The difference between what a contact was told and what is so now, in the order of what is now. */
export const changedSlots = (told: readonly ToldSlot[], slots: readonly AskedSlot[]): ChangedSlot[] =>
  slotChanges(
    told,
    slots.map((slot) => ({ ...slot, occurrence: slot.id })),
  ).map(({ was, now }) => ({ told: was, slot: now }));
