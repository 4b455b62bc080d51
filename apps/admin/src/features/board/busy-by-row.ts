import { wallTimeFromOffsets } from '@birge/domain';
import type { BoardIndex } from './board-index.js';
import { rowKeysOf } from './board-rows.js';

/** A space that somebody outside the reader's scope holds, in wall time at the place: when, and nothing else. */
export interface BusyTime {
  start: string;
  end: string;
}

export function busyByRow(index: BoardIndex): Map<string, BusyTime[]> {
  const rows = new Map<string, BusyTime[]>();
  for (const { spaceId, from, to } of index.window.busy) {
    const space = spaceId ? index.spaces.get(spaceId) : undefined;
    const offsets = index.offsets.get((space && index.venues.get(space.venueId)?.timeZone) ?? '');
    if (!space || !offsets) continue;
    const [key = ''] = rowKeysOf({ venueId: space.venueId, spaceIds: [space.id], divisions: [] });
    const time = { start: wallTimeFromOffsets(from, offsets), end: wallTimeFromOffsets(to, offsets) };
    rows.set(key, [...(rows.get(key) ?? []), time]);
  }
  return rows;
}
