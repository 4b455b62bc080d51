import { languages, type Language } from '@birge/domain';

/** How a link to a page is shown elsewhere: in a messenger, in a social network. */
export interface SharedPage {
  title: string;
  description?: string;
  /** Absolute, without a query. */
  url: string;
  /** The languages that the page also has. */
  locales: readonly Language[];
  image?: { url: string; alt: string; width: number; height: number };
}

/** As networks write them (ogp.me): a language and a country where it is spoken. */
const locales: Record<Language, string> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_US' };

/** The Open Graph of a page; whoever reads it asks our server, and the reader's browser nobody. */
export function ShareTags({ language, page }: { language: Language; page: SharedPage }) {
  const { title, description, url, image } = page;
  const tags: [string, string | number | undefined][] = [
    ['type', 'website'],
    ['title', title],
    ['description', description],
    ['url', url],
    ['locale', locales[language]],
    ...languages
      .filter((other) => other !== language && page.locales.includes(other))
      .map((other): [string, string] => ['locale:alternate', locales[other]]),
    ['image', image?.url],
    ['image:type', image && 'image/png'],
    ['image:width', image?.width],
    ['image:height', image?.height],
    ['image:alt', image?.alt],
  ];
  return tags.map(
    ([name, content]) =>
      content !== undefined && <meta key={name + content} property={`og:${name}`} content={String(content)} />,
  );
}
