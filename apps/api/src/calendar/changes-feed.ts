import { publicChanges } from '@birge/i18n';
import { publicPath, type Frame, type PublicChange } from '@birge/site';
import { feedName, wordsIn } from './feed-words.js';
import { element, xmlDocument, xmlText } from './xml.js';

const text = (name: string, words: string) => element(name, {}, xmlText(words));
const iso = (instant: number) => new Date(instant).toISOString();

/** What changed in an edition, for readers of news (RFC 4287); an entry is a publication and never changes again. */
export function changesFeed(frame: Frame, changes: readonly PublicChange[]): string {
  const { language, publicUrl, edition } = frame;
  const words = publicChanges[language];
  const own = publicUrl + publicPath.changesFeed(language, edition.year);
  const page = publicUrl + publicPath.changes(language, edition.year);
  const entry = ({ id, at, kind, event }: PublicChange) =>
    element(
      'entry',
      {},
      [
        text('id', `${page}#${id}`),
        text('title', `${words.kind[kind]}: ${event ? wordsIn(language)(event.title) : words.withdrawnEvent}`),
        text('updated', iso(at)),
        element('link', {
          rel: 'alternate',
          type: 'text/html',
          href: event ? publicUrl + publicPath.event(language, event.slug) : page,
        }),
      ].join(''),
    );
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      [
        text('id', own),
        text('title', `${feedName(frame, {})}: ${words.title}`),
        text('updated', changes[0] ? iso(changes[0].at) : `${edition.startsOn}T00:00:00.000Z`),
        element('link', { rel: 'self', type: 'application/atom+xml', href: own }),
        element('link', { rel: 'alternate', type: 'text/html', href: page }),
        element('author', {}, text('name', wordsIn(language)(edition.name))),
        ...changes.map(entry),
      ].join('\n'),
    ),
  );
}
