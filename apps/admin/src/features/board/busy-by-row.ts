import { countryZone, wallTimeFromOffsets } from '@birge/domain';
import type { BoardIndex } from './board-index.js';
import { rowKeysOf, type By } from './board-rows.js';

/** A space or a person that somebody outside the reader's scope holds, in wall time at the place: when, and nothing else. */
export interface BusyTime {
  start: string;
  end: string;
}

type Busy = BoardIndex['window']['busy'][number];
type Ground = Pick<BoardIndex, 'spaces' | 'venues' | 'offsets'>;

/** The row that is held and the zone in which it is read; a person's in that of most of the country. */
function heldRow({ spaceId, personId }: Busy, by: By, index: Ground): { key: string; zone: string } | null {
  if (by === 'person') return personId ? { key: `person:${personId}`, zone: countryZone } : null;
  const space = by === 'place' && spaceId ? index.spaces.get(spaceId) : undefined;
  const venue = space && index.venues.get(space.venueId);
  if (!venue) return null;
  const [key = ''] = rowKeysOf({ venueId: venue.id, spaceIds: [space.id], divisions: [] });
  return { key, zone: venue.timeZone };
}

export function busyByRow(busy: readonly Busy[], index: Ground, by: By): Map<string, BusyTime[]> {
  const rows = new Map<string, BusyTime[]>();
  for (const held of busy) {
    const row = heldRow(held, by, index);
    const offsets = row && index.offsets.get(row.zone);
    if (!row || !offsets) continue;
    const time = { start: wallTimeFromOffsets(held.from, offsets), end: wallTimeFromOffsets(held.to, offsets) };
    rows.set(row.key, [...(rows.get(row.key) ?? []), time]);
  }
  return rows;
}
