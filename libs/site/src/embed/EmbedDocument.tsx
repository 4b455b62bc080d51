import type { ReactNode } from 'react';
import type { Language } from '@birge/domain';
import { publicPage } from '@birge/i18n';
import { embedStylesheet } from '../document/assets.js';
import { leaveTo, publicPath } from '../paths.js';

interface EmbedDocumentProps {
  language: Language;
  title: string;
  /** Of the page with everything; the calendar itself where there is none. */
  all?: { path: string; text: string };
  children: ReactNode;
}

/** A page inside somebody else's: no script, its links lead out of the frame, and search engines leave it alone. */
export function EmbedDocument({ language, title, all, children }: EmbedDocumentProps) {
  const words = publicPage[language];
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={embedStylesheet} />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <base target="_top" />
      </head>
      <body className="embed">
        {/* The host has a main part, too. */}
        <main aria-label={title}>{children}</main>
        <footer>
          <a href={all?.path ?? publicPath.home(language)}>{all?.text ?? words.toCalendar}</a>
          <a href={leaveTo} rel="noreferrer">
            {words.leave}
          </a>
        </footer>
      </body>
    </html>
  );
}
