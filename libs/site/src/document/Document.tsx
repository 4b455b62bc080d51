import type { ReactNode } from 'react';
import type { Language } from '@birge/domain';
import { iconPath, stylesheet } from './assets.js';

interface DocumentProps {
  language: Language;
  title: string;
  description?: string;
  /** Without it, search engines are told to leave the page out. */
  canonical?: string;
  /** The same page in each language, absolute. */
  alternates?: readonly { language: Language; href: string }[];
  children: ReactNode;
}

/** The whole HTML document: no script, no inline style, nothing from elsewhere. */
export function Document({ language, title, description, canonical, alternates = [], children }: DocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {canonical ? <link rel="canonical" href={canonical} /> : <meta name="robots" content="noindex" />}
        {alternates.map((other) => (
          <link key={other.language} rel="alternate" hrefLang={other.language} href={other.href} />
        ))}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={iconPath} />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>{children}</body>
    </html>
  );
}
