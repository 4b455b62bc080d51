import { addDays, addMinutes, isWallTime, type Language, type Localized } from '@birge/domain';
import { lastDayOf } from '@birge/i18n';
import type { EventOccurrenceView } from '@birge/api-client';

export interface SlotValues {
  venueId: string | null;
  spaceIds: string[];
  place: Localized;
  /** Wall times; of an all-day slot only their dates count, and the end's is its last day. */
  start: string;
  end: string;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  offsetChoice: 'earlier' | 'later' | null;
}

export const slotValues = (occurrence: EventOccurrenceView | null): SlotValues => ({
  venueId: occurrence?.venueId ?? null,
  spaceIds: occurrence?.spaceIds ?? [],
  place: occurrence?.place ?? {},
  start: occurrence?.start ?? '',
  end:
    occurrence?.start && occurrence.end && occurrence.allDay
      ? `${lastDayOf(occurrence.start, occurrence.end)}T`
      : (occurrence?.end ?? ''),
  allDay: occurrence?.allDay ?? false,
  setupMinutes: occurrence?.setupMinutes ?? 0,
  teardownMinutes: occurrence?.teardownMinutes ?? 0,
  offsetChoice: null,
});

/** What is sent: an all-day slot runs from midnight to the midnight after its last day; what is not whole is not sent. */
export function slotRequest(values: SlotValues) {
  const { allDay, venueId, spaceIds, setupMinutes, teardownMinutes, offsetChoice } = values;
  const day = (wall: string) => wall.slice(0, 10);
  const start = allDay && day(values.start) ? `${day(values.start)}T00:00` : values.start;
  const lastDay = day(values.end) || day(values.start);
  const end = allDay && lastDay.length === 10 ? `${addDays(lastDay, 1)}T00:00` : values.end;
  return {
    venueId,
    spaceIds: venueId ? spaceIds : [],
    start: start || undefined,
    end: end || undefined,
    allDay,
    setupMinutes,
    teardownMinutes,
    ...(offsetChoice && { offsetChoice }),
  };
}

/** The start moves and the end follows by the length that it had, or that the event usually has. */
export function withStart(values: SlotValues, start: string, usualMinutes: number): Pick<SlotValues, 'start' | 'end'> {
  if (values.allDay || !isWallTime(start)) return { start, end: values.end };
  const length =
    isWallTime(values.start) && isWallTime(values.end) ? minutesOf(values.start, values.end) : usualMinutes;
  return { start, end: addMinutes(start, length > 0 ? length : usualMinutes) };
}

const minutesOf = (start: string, end: string): number => (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;

/** A text with another wording in one language; nothing typed takes the language out. */
export function withText(text: Localized, language: Language, typed: string): Localized {
  const { [language]: _, ...others } = text;
  return typed ? { ...others, [language]: typed } : others;
}
