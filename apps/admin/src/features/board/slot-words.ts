import { dateOf, textIn, type Language, type Localized } from '@birge/domain';
import { board, boardViews, dayAndMonth, lastDayOf, timeRange } from '@birge/i18n';
import type { BoardIndex } from './board-index.js';
import type { BoardRow } from './board-rows.js';
import type { Placement } from './scheduled.js';
import { whoName } from './who-rows.js';

/** «30 шілде, 12:00–13:30»; days only where it takes all day. */
export function whenWords(language: Language, slot: { start: string; end: string; allDay?: boolean }): string {
  const first = dayAndMonth(language, slot.start);
  const last = dayAndMonth(language, lastDayOf(slot.start, slot.end));
  if (slot.allDay) return first === last ? `${first}, ${board[language].allDay}` : `${first} – ${last}`;
  return `${first}, ${timeRange(language, slot.start, slot.end)}`;
}

/** «Хан Шатыр · атриум», or the oblast and that there is no venue; a person's or a partner's name. */
export function rowWords(language: Language, row: BoardRow, division: Localized | null | undefined): string {
  if (row.by !== 'place') {
    const { nobody, noPartner } = boardViews[language];
    return row.who ? whoName(language, row.who.name) : row.by === 'person' ? nobody : noPartner;
  }
  if (row.venue)
    return [textIn(row.venue.name, language), row.space && textIn(row.space.name, language)]
      .filter(Boolean)
      .join(' · ');
  if (division) return `${textIn(division, language)}, ${board[language].noPlace}`;
  return row.online ? boardViews[language].online : board[language].national;
}

export function placeWords(language: Language, to: Pick<Placement, 'venueId' | 'spaceIds'>, index: BoardIndex): string {
  const venue = to.venueId ? index.venues.get(to.venueId) : undefined;
  // A venue outside the oblasts shown is not called none.
  if (!venue) return to.venueId ? '' : board[language].noPlace;
  const spaces = venue.spaces.filter(({ id }) => to.spaceIds.includes(id));
  const whole = spaces.length > 1 && spaces.length === venue.spaces.length;
  const names = whole ? [board[language].wholeVenue] : spaces.map(({ name }) => textIn(name, language));
  return [textIn(venue.name, language), names.join(', ')].filter(Boolean).join(' · ');
}

export const isOnDay = (slot: { start: string | null; end: string | null }, day: string): boolean =>
  slot.start !== null && slot.end !== null && dateOf(slot.start) <= day && day <= lastDayOf(slot.start, slot.end);
