import type { Language } from '@birge/domain';
import { filterNames, type Filter, type Frame } from './props.js';

/** A filter as a query, always in the same order, so that one question has one address. */
export function filterQuery(filter: Filter): string {
  const query = new URLSearchParams();
  for (const name of filterNames) if (filter[name]) query.set(name, filter[name]);
  const text = query.toString();
  return text && `?${text}`;
}

/** The same calendar, but nothing in it says what it is about. */
const discreetly = (path: string) => `${path}${path.includes('?') ? '&' : '?'}discreet=1`;

/** The public addresses; they stay. */
export const publicPath = {
  home: (language: Language) => `/${language}`,
  edition: (language: Language, year: number) => `/${language}/${year}`,
  archive: (language: Language) => `/${language}/archive`,
  oblast: (language: Language, year: number, divisionId: string) => `/${language}/${year}/oblasts/${divisionId}`,
  organizer: (language: Language, year: number, slug: string) => `/${language}/${year}/organizers/${slug}`,
  list: (language: Language, year: number, filter: Filter = {}) => `/${language}/${year}/list${filterQuery(filter)}`,
  month: (language: Language, year: number, filter: Filter = {}) => `/${language}/${year}/month${filterQuery(filter)}`,
  map: (language: Language, year: number, filter: Filter = {}) => `/${language}/${year}/map${filterQuery(filter)}`,
  poster: (language: Language, year: number, filter: Filter = {}) =>
    `/${language}/${year}/poster${filterQuery(filter)}`,
  sheet: (language: Language, year: number, filter: Filter = {}) => `/${language}/${year}/sheet${filterQuery(filter)}`,
  subscribe: (language: Language, year: number, filter: Filter = {}) =>
    `/${language}/${year}/subscribe${filterQuery(filter)}`,
  feed: (language: Language, year: number, filter: Filter = {}) =>
    `/${language}/${year}/calendar.ics${filterQuery(filter)}`,
  discreetFeed: (language: Language, year: number, filter: Filter = {}) =>
    discreetly(publicPath.feed(language, year, filter)),
  atom: (language: Language, year: number, filter: Filter = {}) =>
    `/${language}/${year}/calendar.atom${filterQuery(filter)}`,
  json: (language: Language, year: number, filter: Filter = {}) =>
    `/${language}/${year}/calendar.json${filterQuery(filter)}`,
  changes: (language: Language, year: number) => `/${language}/${year}/changes`,
  changesFeed: (language: Language, year: number) => `/${language}/${year}/changes.atom`,
  siteMap: (language: Language, year: number) => `/${language}/${year}/sitemap.xml`,
  /** To be framed by others; without a year it is the current edition's. */
  embed: (language: Language, year: number | null = null, filter: Filter = {}) =>
    `/embed/${language}${year === null ? '' : `/${year}`}${filterQuery(filter)}`,
  embedEvent: (language: Language, slug: string) => `/embed/${language}/events/${slug}`,
  embedData: (language: Language, year: number | null = null, filter: Filter = {}) =>
    `/embed/${language}${year === null ? '' : `/${year}`}/events.json${filterQuery(filter)}`,
  safety: (language: Language) => `/${language}/safety`,
  event: (language: Language, slug: string) => `/${language}/events/${slug}`,
  eventFeed: (language: Language, slug: string) => `/${language}/events/${slug}.ics`,
  eventImage: (language: Language, slug: string) => `/${language}/events/${slug}.png`,
  discreetEventFeed: (language: Language, slug: string) => discreetly(publicPath.eventFeed(language, slug)),
};

/** The parameter by which a reader says that she chose this language; the answer remembers it and leads to the page itself. */
export const REMEMBER = 'remember';
export const remembering = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}${REMEMBER}`;

/** The element for other people's sites; its address stays, since it is written there by hand. */
export const embedScriptPath = '/embed.js';

/** Where "leave quickly" goes: the weather, which anyone may have been reading. */
export const leaveTo = 'https://www.kazhydromet.kz/';

/** What other sites may put in the place of a link to a page (https://oembed.com §4). */
export const oembedLinks = (publicUrl: string, path: string) =>
  (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    title: 'oEmbed',
    href: `${publicUrl}/oembed?${new URLSearchParams({ url: publicUrl + path, format }).toString()}`,
  }));

/** The same programme in the formats of programs, as a page's head names them. */
export const feedsOf = ({ language, edition: { year }, publicUrl }: Frame, filter: Filter) => [
  { type: 'text/calendar', title: 'iCalendar', href: publicUrl + publicPath.feed(language, year, filter) },
  { type: 'application/atom+xml', title: 'Atom', href: publicUrl + publicPath.atom(language, year, filter) },
  { type: 'application/json', title: 'JSON', href: publicUrl + publicPath.json(language, year, filter) },
  ...oembedLinks(publicUrl, publicPath.list(language, year, filter)),
];
