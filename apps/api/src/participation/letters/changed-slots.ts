import type { AskedSlot, ToldSlot } from '../asked-slots.queries.js';

export interface ChangedSlot {
  told: ToldSlot | null;
  /** Null: it was taken out. */
  slot: AskedSlot | null;
}

/** The difference between what a contact was told and what is so now, in the order of what is now. */
export function changedSlots(told: readonly ToldSlot[], slots: readonly AskedSlot[]): ChangedSlot[] {
  const toldOf = new Map(told.map((one) => [one.occurrence, one]));
  const here = new Set(slots.map(({ id }) => id));
  return [
    ...slots
      .filter((slot) => toldOf.get(slot.id)?.digest !== slot.digest)
      .map((slot) => ({ told: toldOf.get(slot.id) ?? null, slot })),
    ...told.filter(({ occurrence }) => !here.has(occurrence)).map((one) => ({ told: one, slot: null })),
  ];
}
