import type { Language } from '@birge/domain';
import { filterNames, type Filter } from './props.js';

/** A filter as a query, always in the same order, so that one question has one address. */
export function filterQuery(filter: Filter): string {
  const query = new URLSearchParams();
  for (const name of filterNames) if (filter[name]) query.set(name, filter[name]);
  const text = query.toString();
  return text && `?${text}`;
}

/** The public addresses; they stay. */
export const publicPath = {
  home: (language: Language) => `/${language}`,
  list: (language: Language, year: number, filter: Filter = {}) => `/${language}/${year}/list${filterQuery(filter)}`,
  month: (language: Language, year: number, filter: Filter = {}) => `/${language}/${year}/month${filterQuery(filter)}`,
  feed: (language: Language, year: number, filter: Filter = {}) =>
    `/${language}/${year}/calendar.ics${filterQuery(filter)}`,
  event: (language: Language, slug: string) => `/${language}/events/${slug}`,
  eventFeed: (language: Language, slug: string) => `/${language}/events/${slug}.ics`,
};

/** Where "leave quickly" goes: the weather, which anyone may have been reading. */
export const leaveTo = 'https://www.kazhydromet.kz/';
