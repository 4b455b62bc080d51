import { languages, type Language } from '@birge/domain';
import { divisionsOn, publicPath } from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import { epoch } from '../platform/database/sql.js';
import { currentEdition, type Asked } from './asked.js';
import type { Ground } from './calendar.queries.js';
import { element, xmlDocument, xmlText } from './xml.js';

/** A site map holds so many addresses (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What search engines may read: the public pages, and not the partners', the coordinators' or the API. */
export const robots = (publicUrl: string): string =>
  [
    'User-agent: *',
    ...['/api/', '/admin', '/answer/', '/partner/', '/feeds/'].map((path) => `Disallow: ${path}`),
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');

/** One map for each language and edition. */
export const siteMapIndex = (publicUrl: string, { editions }: Ground): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: namespace },
      languages
        .flatMap((language) =>
          editions.map(({ year }) =>
            element('sitemap', {}, element('loc', {}, xmlText(publicUrl + publicPath.siteMap(language, year)))),
          ),
        )
        .join('\n'),
    ),
  );

interface Mapped {
  slug: string;
  /** Epoch ms. */
  changedAt: number;
}

interface MappedYear {
  events: Mapped[];
  /** Of what they have in the programme. */
  organizers: Mapped[];
  oblasts: Mapped[];
  /** Of the programme, withdrawals included; null while nothing was published. */
  changedAt: number | null;
}

async function mappedYear(pool: PublicPool, year: number): Promise<MappedYear> {
  const changed = epoch('max(event.changed_at)');
  const [row] = await pool.rows<MappedYear>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_object('slug', found.slug, 'changedAt', found.changed)), '[]') FROM (
          SELECT event.slug, ${epoch('event.changed_at')} AS changed FROM published.event
           WHERE event.year = $1 AND NOT event.gone ORDER BY event.changed_at DESC, event.id LIMIT ${MOST}) found) AS events,
       (SELECT coalesce(json_agg(json_build_object('slug', found.slug, 'changedAt', found.changed)), '[]') FROM (
          SELECT organizer.value ->> 'slug' AS slug, ${changed} AS changed
            FROM published.event CROSS JOIN jsonb_array_elements(event.organizers) AS organizer
           WHERE event.year = $1 AND NOT event.gone GROUP BY 1 ORDER BY 1 LIMIT ${MOST}) found) AS organizers,
       (SELECT coalesce(json_agg(json_build_object('slug', found.slug, 'changedAt', found.changed)), '[]') FROM (
          SELECT division.id AS slug, ${changed} AS changed
            FROM published.event LEFT JOIN published.occurrence ON occurrence.event_id = event.id
                 CROSS JOIN unnest(CASE WHEN occurrence.division_id IS NULL THEN event.divisions
                                        ELSE ARRAY[occurrence.division_id] END) AS division (id)
           WHERE event.year = $1 AND NOT event.gone GROUP BY 1 ORDER BY 1) found) AS oblasts,
       (SELECT ${changed} FROM published.event WHERE event.year = $1) AS "changedAt"`,
    [year],
  );
  return row!;
}

type Page = [path: (language: Language) => string, changedAt: number | null];

/** The pages of an edition: those around the programme, each division and organizer that has events in it, each event. */
async function pagesOf(pool: PublicPool, { edition, ground }: Pick<Asked, 'edition' | 'ground'>): Promise<Page[]> {
  const { year, startsOn } = edition;
  const { events, organizers, oblasts, changedAt } = await mappedYear(pool, year);
  const known = new Set(divisionsOn(ground.divisions, startsOn).map(({ id }) => id));
  const ofYear = [publicPath.edition, publicPath.list, publicPath.month, publicPath.map, publicPath.changes];
  const current = currentEdition(ground)?.year === year;
  return [
    ...ofYear.map((path): Page => [(language) => path(language, year), changedAt]),
    [(language) => publicPath.subscribe(language, year), null],
    ...(current ? [publicPath.archive, publicPath.safety].map((path): Page => [path, null]) : []),
    ...oblasts
      .filter(({ slug }) => known.has(slug))
      .map(({ slug, changedAt: at }): Page => [(language) => publicPath.oblast(language, year, slug), at]),
    ...organizers.map(({ slug, changedAt: at }): Page => [
      (language) => publicPath.organizer(language, year, slug),
      at,
    ]),
    ...events.map(({ slug, changedAt: at }): Page => [(language) => publicPath.event(language, slug), at]),
  ];
}

/** The pages of an edition in one language, each with its other languages; those that changed last come first. */
export async function siteMap(
  pool: PublicPool,
  publicUrl: string,
  { language, ...around }: Pick<Asked, 'language' | 'edition' | 'ground'>,
): Promise<string> {
  const url = ([path, changedAt]: Page) =>
    element(
      'url',
      {},
      [
        element('loc', {}, xmlText(publicUrl + path(language))),
        ...(changedAt === null ? [] : [element('lastmod', {}, new Date(changedAt).toISOString())]),
        ...languages.map((other) =>
          element('xhtml:link', { rel: 'alternate', hreflang: other, href: publicUrl + path(other) }),
        ),
      ].join(''),
    );
  const pages = await pagesOf(pool, around);
  return xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      pages.slice(0, MOST).map(url).join('\n'),
    ),
  );
}
