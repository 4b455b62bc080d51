/** The list with this one a place higher or lower; as it is where there is none. */
export function moved<One>(list: readonly One[], place: number, by: -1 | 1): One[] {
  const to = place + by;
  const next = [...list];
  if (to < 0 || to >= list.length) return next;
  const [one] = next.splice(place, 1);
  next.splice(to, 0, one!);
  return next;
}

export const without = <One>(list: readonly One[], place: number): One[] => list.filter((_, at) => at !== place);

/** With this one at its place; at the end where the list has no such place. */
export const replaced = <One>(list: readonly One[], place: number, one: One): One[] =>
  place < list.length ? list.map((other, at) => (at === place ? one : other)) : [...list, one];
