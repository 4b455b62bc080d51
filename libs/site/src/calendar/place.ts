import { dateOf, textIn, type Language, type Localized } from '@birge/domain';
import { publicPage } from '@birge/i18n';
import type { Frame, ListedEvent, ListedOccurrence } from '../props.js';
import { divisionOn } from './division-names.js';

const same = (one: Localized | null, other: Localized | null, language: Language) =>
  textIn(one, language).toLowerCase() === textIn(other, language).toLowerCase();

/** All that the names of a place depend on, besides the event. */
export type PlaceGround = Pick<Frame, 'language' | 'divisions'> & { edition: Pick<Frame['edition'], 'startsOn'> };

/** Where it is, from the narrow to the wide, each name once; words of our own as a string. */
export function placeParts(
  { language, divisions, edition }: PlaceGround,
  event: Pick<ListedEvent, 'attendance' | 'divisions'>,
  occurrence: ListedOccurrence['occurrence'],
): (Localized | string)[] {
  const words = publicPage[language];
  const day = occurrence.start ? dateOf(occurrence.start) : edition.startsOn;
  const ids = occurrence.divisionId ? [occurrence.divisionId] : event.divisions;
  const names = ids
    .map((id) => divisionOn(divisions, id, day))
    .filter((division) => division !== null)
    .filter((division) => !(division.type === 'city' && same(division.shortName, occurrence.city, language)))
    .map((division) => (division.type === 'city' ? division.shortName : division.name));
  const narrow = [occurrence.venue ?? occurrence.place, occurrence.city].filter(
    (part) => textIn(part, language) !== '',
  );
  const parts: (Localized | string)[] = [...narrow, ...names].filter((part) => part !== null);
  if (event.attendance === 'online') parts.unshift(words.online);
  // A division comes from a venue: where the venue is not told, it is on purpose.
  else if (occurrence.divisionId && narrow.length === 0) parts.unshift(words.placeNotShown);
  else if (parts.length === 0) parts.push(words.national);
  if (event.attendance === 'mixed') parts.push(words.mixed);
  return parts;
}
