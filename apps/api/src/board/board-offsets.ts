import { zoneOffsets } from '@birge/domain';

/** A zone's clocks through a year, for browsers whose own zone data may be old. The first holds from the beginning. */
export const offsetsOf = (zone: string, year: number) =>
  zoneOffsets(zone, Date.UTC(year, 0, 1) - 86_400_000, Date.UTC(year + 1, 0, 2)).map(
    ({ from, offsetMinutes }, index) => ({
      from: index === 0 ? null : from,
      offsetMinutes,
    }),
  );
