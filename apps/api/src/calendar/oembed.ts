import { languages, textIn, type Language } from '@birge/domain';
import { publicSubscribe } from '@birge/i18n';
import { FRAME_HEIGHT, FRAME_WIDTH, iframe, plainText, publicPath, type Filter, type PublicEdition } from '@birge/site';
import { currentEdition } from './asked.js';
import type { Ground } from './calendar.queries.js';
import { readFilter } from './public-filter.js';
import { element, xmlDocument, xmlText } from './xml.js';

/** Longer than any address of ours with every filter. */
const LONGEST_URL = 2_000;
/** Seconds. */
const CACHE_AGE = 3_600;

/** What an address of ours shows, and where the same stands for a frame. */
export type Embeddable =
  | { kind: 'edition'; language: Language; edition: PublicEdition; filter: Filter }
  | { kind: 'event'; language: Language; slug: string };

/**
 * The page of ours that an address names; null for anybody else's, for pages that cannot be framed, and for whatever only
 * looks like an address. Only the scheme, host and port of this site count: no login, no other host before or behind it.
 */
export function embeddable(url: unknown, publicUrl: string, ground: Ground): Embeddable | null {
  if (typeof url !== 'string' || url.length > LONGEST_URL || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.origin !== new URL(publicUrl).origin || address.username || address.password) return null;
  const [, lang, rest = ''] = /^\/([a-z]{2})(\/.*)?$/.exec(address.pathname) ?? [];
  const language = languages.find((one) => one === lang);
  if (!language) return null;
  const [, slug] = /^\/events\/([a-z0-9-]{1,120})$/.exec(rest) ?? [];
  if (slug) return { kind: 'event', language, slug };
  const [whole, year] = /^(?:\/(\d{4})(?:\/(?:list|month|map))?)?\/?$/.exec(rest) ?? [];
  if (whole === undefined) return null;
  const edition = year ? ground.editions.find((one) => String(one.year) === year) : currentEdition(ground);
  if (!edition) return null;
  const { filter } = readFilter(Object.fromEntries(address.searchParams), ground, edition);
  return { kind: 'edition', language, edition, filter };
}

export interface FrameSize {
  maxWidth: number | null;
  maxHeight: number | null;
}

/** A limit in CSS pixels; undefined where it is none. */
export function pixels(value: unknown): number | null | undefined {
  if (value === undefined || value === '') return null;
  return typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}

/** An answer of the type `rich` (oEmbed 1.0 §2.3.4.4): a frame that is no larger than the asker can show. */
export function oembedOf(
  { what, title, publicUrl }: { what: Embeddable; title: string; publicUrl: string },
  { maxWidth, maxHeight }: FrameSize,
) {
  const width = Math.min(FRAME_WIDTH, maxWidth ?? FRAME_WIDTH);
  const height = Math.min(FRAME_HEIGHT, maxHeight ?? FRAME_HEIGHT);
  const path =
    what.kind === 'event'
      ? publicPath.embedEvent(what.language, what.slug)
      : publicPath.embed(what.language, what.edition.year, what.filter);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Birge',
    provider_url: publicUrl,
    cache_age: CACHE_AGE,
    width,
    height,
    html: iframe(publicUrl + path, title, width, height),
  };
}

export const editionTitle = (language: Language, { motto, name, year }: PublicEdition): string =>
  publicSubscribe[language].frameTitle(`${plainText(textIn(motto, language) || textIn(name, language))} ${year}`);

export const oembedXml = (answer: Record<string, string | number>): string =>
  xmlDocument(
    element(
      'oembed',
      {},
      Object.entries(answer)
        .map(([name, value]) => element(name, {}, xmlText(String(value))))
        .join(''),
    ),
  );
