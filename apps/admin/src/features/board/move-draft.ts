import { addDays, dateOf, minutesBetween, resolveWallTimeFromOffsets, timeOf, type OffsetFrom } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';
import { lengthOf, onDay, usualStart } from './placing.js';
import { placementOf, type Placement } from './scheduled.js';

/** The form's fields as they are typed; what they mean is a placement, or nothing yet. */
export interface MoveDraft {
  venueId: string | null;
  spaceIds: string[];
  date: string;
  start: string;
  endDate: string;
  end: string;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  offsetChoice?: 'earlier' | 'later';
}

/** Starts from where the card is; from the tray, at its usual time with the date still to be said. */
export function draftOf(item: BoardItem, index: BoardIndex, asked?: Placement | null): MoveDraft {
  const { venueId, spaceIds, setupMinutes, teardownMinutes, allDay } = item;
  const to = asked ?? placementOf(item);
  if (to) {
    // An all-day end is midnight after the last day; people say the last day.
    const endDate = to.allDay ? addDays(dateOf(to.end), -1) : dateOf(to.end);
    return { ...to, date: dateOf(to.start), start: timeOf(to.start), endDate, end: timeOf(to.end) };
  }
  const date = item.windowFrom ?? '';
  const start = usualStart(item);
  const length = Math.min(lengthOf(item, index.types.get(item.typeId)), 1439);
  const minutes = Math.min(1439, minutesBetween('2000-01-01T00:00', onDay('2000-01-01', start)) + length);
  const end = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { venueId, spaceIds, date, start, endDate: date, end, allDay, setupMinutes, teardownMinutes };
}

export const isWhole = (draft: MoveDraft): boolean =>
  Boolean(draft.date && draft.endDate && (draft.allDay || (draft.start && draft.end)));

export function placementIn(draft: MoveDraft): Placement | null {
  if (!isWhole(draft)) return null;
  const { venueId, spaceIds, allDay, setupMinutes, teardownMinutes, offsetChoice } = draft;
  const start = onDay(draft.date, allDay ? '00:00' : draft.start);
  const end = allDay ? onDay(addDays(draft.endDate, 1), '00:00') : onDay(draft.endDate, draft.end);
  return {
    start,
    end,
    venueId,
    spaceIds,
    allDay,
    setupMinutes,
    teardownMinutes,
    ...(offsetChoice && { offsetChoice }),
  };
}

/** Whether one of its ends lies in an hour that happens twice there. */
export function isAmbiguous({ start, end }: Placement, offsets: readonly OffsetFrom[] | undefined): boolean {
  if (!offsets?.length) return false;
  return [start, end].some((wall) => resolveWallTimeFromOffsets(wall, offsets).kind === 'ambiguous');
}
