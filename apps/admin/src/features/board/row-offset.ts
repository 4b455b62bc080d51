import { countryZone, offsetLabel, wallAsUtc, type OffsetFrom } from '@birge/domain';

/** How far clocks there are ahead of UTC on the morning of a day, in minutes. */
export function offsetOn(day: string, offsets: readonly OffsetFrom[] | undefined): number | null {
  if (!offsets?.length) return null;
  const morning = wallAsUtc(`${day}T08:00`);
  const found = offsets.findLast(({ from, offsetMinutes }) => from + offsetMinutes * 60_000 <= morning) ?? offsets[0];
  return found!.offsetMinutes;
}

/** «UTC+5» where a zone's clocks differ from the header's on a day; nothing where they agree or are not known. */
export function differingOffset(
  day: string,
  zone: string | null,
  offsets: ReadonlyMap<string, readonly OffsetFrom[]>,
): string | null {
  const there = zone === null ? null : offsetOn(day, offsets.get(zone));
  const here = offsetOn(day, offsets.get(countryZone));
  return there === null || there === here ? null : offsetLabel(there);
}

/** By card, «UTC+6» where its clocks differ from the header's on the day on which it starts. */
export const differingOffsets = (
  items: readonly { occurrenceId: string; start: string | null; zone: string | null }[],
  offsets: ReadonlyMap<string, readonly OffsetFrom[]>,
): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap(({ occurrenceId, start, zone }) => {
      const offset = start === null ? null : differingOffset(start.slice(0, 10), zone, offsets);
      return offset === null ? [] : [[occurrenceId, offset] as const];
    }),
  );

/** What the header's clocks say. */
export function headerOffset(day: string, offsets: ReadonlyMap<string, readonly OffsetFrom[]>): string {
  const here = offsetOn(day, offsets.get(countryZone));
  return here === null ? '' : offsetLabel(here);
}
