import { inLanguage, textIn } from '@birge/domain';
import { publicPage } from '@birge/i18n';
import { plainText, publicPath, type Filter, type Frame } from '@birge/site';
import { categoriesOf, feedName, feedPlace, feedTime, movedFrom, wordsIn } from './feed-words.js';
import type { FeedRow } from './feed.queries.js';
import { element, xmlDocument, xmlText } from './xml.js';

const iso = (instant: number) => new Date(instant).toISOString();
const text = (name: string, words: string, attributes = {}) => element(name, attributes, xmlText(words));

function entry(frame: Frame, row: FeedRow): string {
  const { language, publicUrl } = frame;
  const inWords = wordsIn(language);
  const title = inLanguage(row.title, language);
  const other = title && title.language !== language ? { 'xml:lang': title.language } : {};
  const words = publicPage[language];
  const cancelled = row.status === 'CANCELLED';
  const lines = [
    cancelled && words.cancelledText,
    movedFrom(frame, row),
    feedTime(frame, row),
    feedPlace(frame, row),
    plainText(textIn(row.summary, language)),
    row.organizers.map(({ shortName, name }) => inWords(shortName ?? name)).join(', '),
  ];
  return element(
    'entry',
    {},
    [
      text('id', `urn:uuid:${row.id}`),
      text('title', [cancelled && words.cancelled, inWords(row.title)].filter(Boolean).join(' '), other),
      text('updated', iso(row.changedAt)),
      text('published', iso(row.firstAt)),
      element('link', { rel: 'alternate', type: 'text/html', href: publicUrl + publicPath.event(language, row.slug) }),
      ...categoriesOf(frame, row).map(({ term, label }) => element('category', { term, label })),
      text('summary', lines.filter(Boolean).join('\n'), { type: 'text' }),
    ].join(''),
  );
}

/** A feed for readers of news (RFC 4287), in the order of time; every date in it comes from the data. */
export function atomFeed(frame: Frame, filter: Filter, rows: readonly FeedRow[]): string {
  const { language, publicUrl, edition } = frame;
  const own = publicUrl + publicPath.atom(language, edition.year, filter);
  const changed = rows.reduce((latest, { changedAt }) => Math.max(latest, changedAt), 0);
  const organizers = edition.organizers.length > 0 ? edition.organizers.map(({ name }) => name) : [edition.name];
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      [
        text('id', own),
        text('title', feedName(frame, filter)),
        text('updated', changed ? iso(changed) : `${edition.startsOn}T00:00:00.000Z`),
        element('link', { rel: 'self', type: 'application/atom+xml', href: own }),
        element('link', {
          rel: 'alternate',
          type: 'text/html',
          href: publicUrl + publicPath.list(language, edition.year, filter),
        }),
        ...organizers.map((name) => element('author', {}, text('name', wordsIn(language)(name)))),
        ...rows.map((row) => entry(frame, row)),
      ].join('\n'),
    ),
  );
}
