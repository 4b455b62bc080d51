import { revealing } from '../safety/revealing.js';
import { languages, textIn, type Localized } from '../text.js';
import type { PublicOccurrenceFacts } from './public-facts.js';

/**
 * Where the public was told that something happens, from the narrow to the wide, if it is to happen elsewhere; null
 * where it stays, or where either place is not told. A venue that is only called otherwise has not moved: its spot, or
 * its address and city, are the same. Nor have words that got a translation.
 *
 * Empty where it moved and the place before is better not said again: words that somebody typed may be the very slip
 * that was corrected, and the name of a shelter is one.
 */
export function previousPlace(told: PublicOccurrenceFacts, now: PublicOccurrenceFacts): Localized[] | null {
  const [before, after] = [told.venue ?? told.place, now.venue ?? now.place];
  if (!isTold(before) || !isTold(after) || isSame(before, after) || isSameSpot(told, now)) return null;
  if (told.venue === null || isTelling(before)) return [];
  return [before, ...(told.city && isTold(told.city) && !isSame(told.city, now.city) ? [told.city] : [])];
}

const isTold = (text: Localized | null): boolean => textIn(text, 'kk') !== '';

const tells = revealing([], []);
const isTelling = (text: Localized): boolean => Object.values(text).some(tells);

/** No language says two things, and one says the same. */
function isSame(one: Localized | null, other: Localized | null): boolean {
  const both = languages.filter((language) => one?.[language] && other?.[language]);
  return both.length > 0 && both.every((language) => one![language] === other![language]);
}

function isSameSpot(one: PublicOccurrenceFacts, other: PublicOccurrenceFacts): boolean {
  if (one.venue === null || other.venue === null || one.divisionId !== other.divisionId) return false;
  if (one.latitude !== null && one.longitude !== null && other.latitude !== null)
    return one.latitude === other.latitude && one.longitude === other.longitude;
  return isTold(one.address) && isSame(one.address, other.address) && isSame(one.city, other.city);
}
