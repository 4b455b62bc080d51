import { languages, type Language } from '@birge/domain';
import { publicPath } from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import { epoch } from '../platform/database/sql.js';
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

const mapped = (pool: PublicPool, year: number): Promise<Mapped[]> =>
  pool.rows<Mapped>(
    `SELECT event.slug, ${epoch('event.changed_at')} AS "changedAt" FROM published.event
      WHERE event.year = $1 AND NOT event.gone ORDER BY event.changed_at DESC, event.id LIMIT ${MOST - 3}`,
    [year],
  );

/** The pages of an edition in one language, each with its other languages; those that changed last come first. */
export async function siteMap(pool: PublicPool, publicUrl: string, language: Language, year: number): Promise<string> {
  const page = (path: (language: Language) => string, changedAt?: number) =>
    element(
      'url',
      {},
      [
        element('loc', {}, xmlText(publicUrl + path(language))),
        ...(changedAt === undefined ? [] : [element('lastmod', {}, new Date(changedAt).toISOString())]),
        ...languages.map((other) =>
          element('xhtml:link', { rel: 'alternate', hreflang: other, href: publicUrl + path(other) }),
        ),
      ].join(''),
    );
  const events = await mapped(pool, year);
  return xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      [
        page((other) => publicPath.list(other, year), events[0]?.changedAt),
        page((other) => publicPath.month(other, year), events[0]?.changedAt),
        page((other) => publicPath.changes(other, year), events[0]?.changedAt),
        ...events.map(({ slug, changedAt }) => page((other) => publicPath.event(other, slug), changedAt)),
      ].join('\n'),
    ),
  );
}
