/** How many people a duty needs at each occurrence of an event of some type. */
export interface Needed {
  dutyId: string;
  needed: number;
}

export interface Staffed extends Needed {
  /** How many are assigned; may be more than are needed, and of duties that are not. */
  have: number;
}

/** The duties of an occurrence: those needed in their order, then what somebody does beside. One person counts once a duty. */
export function staffing(
  needed: readonly Needed[],
  people: readonly { personId: string; dutyId: string }[],
): Staffed[] {
  const have = (dutyId: string) =>
    new Set(people.filter((one) => one.dutyId === dutyId).map((one) => one.personId)).size;
  const beside = [...new Set(people.map(({ dutyId }) => dutyId))].filter(
    (id) => !needed.some(({ dutyId }) => dutyId === id),
  );
  return [...needed, ...beside.map((dutyId) => ({ dutyId, needed: 0 }))].map((one) => ({
    ...one,
    have: have(one.dutyId),
  }));
}

/** The duties that still lack somebody. */
export const gapsIn = (staffed: readonly Staffed[]): Staffed[] => staffed.filter(({ have, needed }) => have < needed);

/** How many people are still to be found, over all duties. */
export const missingIn = (staffed: readonly Staffed[]): number =>
  gapsIn(staffed).reduce((sum, { have, needed }) => sum + needed - have, 0);
