import { findDivision, isLocalDate, searchFold, spokenLanguages, themes } from '@birge/domain';
import { filterNames, plainText, type Filter, type FilterName, type PublicEdition } from '@birge/site';
import { divisionReference } from '../platform/reference/division-reference.js';
import type { Ground } from './calendar.queries.js';

const divisions = divisionReference();
/** Longer than any name. */
const LONGEST_NAME = 60;

const LONGEST_SEARCH = 100;

export interface ReadFilter {
  filter: Filter;
  /** Given, but not understood: named to the reader and left out. */
  rejected: FilterName[];
}

/** The filters of an address. Whatever else stands in the query is somebody else's and ignored. */
export function readFilter(query: unknown, ground: Ground, edition: PublicEdition): ReadFilter {
  const given = (query ?? {}) as Record<string, unknown>;
  const inYear = (date: string) => isLocalDate(date) && Number(date.slice(0, 4)) === edition.year;
  const accepts: Record<FilterName, (value: string) => boolean> = {
    oblast: (id) =>
      ground.divisions.some(
        ({ id: known, validFrom, validTo }) =>
          known === id && (validFrom ?? '') <= edition.startsOn && edition.startsOn < (validTo ?? '9999'),
      ),
    type: (id) => ground.types.some((type) => type.id === id),
    theme: (name) => themes.some((theme) => theme === name),
    lang: (code) => spokenLanguages.some((language) => language === code),
    day: inYear,
    from: inYear,
    to: inYear,
    // What has neither a letter nor a digit finds nothing and everything.
    q: (text) => text.length <= LONGEST_SEARCH && searchFold(text) !== '',
  };
  const filter: Record<string, string> = {};
  const rejected: FilterName[] = [];
  for (const name of filterNames) {
    const value = given[name];
    if (value === undefined) continue;
    const text = typeof value === 'string' ? plainText(value).normalize('NFC').trim() : null;
    if (text === '') continue;
    const meant = text !== null && name === 'oblast' ? divisionMeant(text, edition) : text;
    if (meant !== null && accepts[name](meant)) filter[name] = meant;
    else rejected.push(name);
  }
  if (filter.from && filter.to && filter.to < filter.from) {
    delete filter.to;
    rejected.push('to');
  }
  if (filter.day) {
    delete filter.from;
    delete filter.to;
  }
  return { filter: filter as Filter, rejected };
}

/** A division by its id, or as other sites write it (ISO 3166-2 old and new, OCHA's code, a name), on the edition's first day. */
const divisionMeant = (said: string, { startsOn }: PublicEdition): string =>
  (said.length <= LONGEST_NAME && findDivision(divisions, said, startsOn)?.id) || said;
