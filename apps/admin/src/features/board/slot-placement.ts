import { dateOf, weekday, type FreeSlot, type Language } from '@birge/domain';
import { weekdayNames } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { rowKeysOf } from './board-rows.js';
import type { Placement } from './scheduled.js';
import { whenWords } from './slot-words.js';

/** A free slot as a card would stand in it. */
export const placementIn = (item: BoardItem, { start, end, venueId, spaceIds }: SlotLike): Placement => ({
  start,
  end,
  venueId,
  spaceIds,
  allDay: item.allDay,
  setupMinutes: item.setupMinutes,
  teardownMinutes: item.teardownMinutes,
});

type SlotLike = Pick<FreeSlot, 'start' | 'end' | 'venueId' | 'spaceIds'>;

/** The board's row in which it would be seen. */
export const rowKeyOf = (item: BoardItem, { venueId, spaceIds }: SlotLike): string =>
  rowKeysOf({ ...item, venueId, spaceIds })[0] ?? '';

/** «бс, 30 шілде, 12:00–13:30»: who plans thinks in weekdays. */
export const slotWhen = (language: Language, item: Pick<BoardItem, 'allDay'>, { start, end }: SlotLike): string =>
  `${weekdayNames[language].short[weekday(dateOf(start)) - 1]}, ${whenWords(language, { start, end, allDay: item.allDay })}`;
