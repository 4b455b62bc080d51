import type { ReactNode } from 'react';
import type { Language } from '@birge/domain';
import { iconPath, scriptPath, stylesheet } from './assets.js';
import { jsonInHtml } from './json-in-html.js';
import { ShareTags, type SharedPage } from './ShareTags.js';

interface DocumentProps {
  language: Language;
  title: string;
  description?: string;
  /** Without it, search engines are told to leave the page out. */
  canonical?: string;
  /** The same page in each language, absolute. */
  alternates?: readonly { language: Language; href: string }[];
  /** The same page in other formats: feeds. */
  feeds?: readonly { type: string; title: string; href: string }[];
  /** How a link to the page is shown elsewhere. */
  shared?: SharedPage;
  /** For machines that read (JSON-LD); a block of data, which no browser runs. */
  data?: unknown;
  /** Styles of this kind of page, after those of all. */
  styles?: readonly string[];
  /** Whether our script may help the reader: on the pages that anyone can open. */
  scripted?: boolean;
  children: ReactNode;
}

/** The whole HTML document: no inline script or style, nothing from elsewhere. */
export function Document({
  language,
  title,
  description,
  canonical,
  alternates = [],
  feeds = [],
  shared,
  data,
  styles = [],
  scripted = false,
  children,
}: DocumentProps) {
  // For readers of any other language.
  const inKazakh = alternates.find((other) => other.language === 'kk');
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* The first text waits for it: it is asked for before anything else is read. */}
        {[stylesheet, ...styles].map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {canonical ? <link rel="canonical" href={canonical} /> : <meta name="robots" content="noindex" />}
        {alternates.map((other) => (
          <link key={other.language} rel="alternate" hrefLang={other.language} href={other.href} />
        ))}
        {inKazakh && <link rel="alternate" hrefLang="x-default" href={inKazakh.href} />}
        {feeds.map(({ type, title: name, href }) => (
          <link key={href} rel="alternate" type={type} title={name} href={href} />
        ))}
        {shared && <ShareTags language={language} page={shared} />}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={iconPath} />
        {scripted && <script defer src={scriptPath} />}
        {data !== undefined && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInHtml(data) }} />
        )}
      </head>
      <body>{children}</body>
    </html>
  );
}
