import type { ReactNode } from 'react';
import type { Language } from '@birge/domain';
import { letterStylesheet } from '../document/assets.js';
import { Document } from '../document/Document.js';
import { LanguageSwitch } from '../document/LanguageSwitch.js';
import type { LanguageLink } from './answer-props.js';

interface AnswerShellProps {
  language: Language;
  languageLinks: readonly LanguageLink[];
  title: string;
  /** Who is addressed, in a quiet line above. */
  to?: ReactNode;
  children: ReactNode;
}

/** A personal page: never in a search engine, no way on to anywhere but what it is for. */
export function AnswerShell({ language, languageLinks, title, to, children }: AnswerShellProps) {
  const href = (other: Language) => languageLinks.find((link) => link.language === other)?.href ?? '';
  return (
    <Document language={language} title={title} styles={[letterStylesheet]}>
      <div className="letter">
        <header className="letter-top">
          <p>{to}</p>
          {languageLinks.length > 0 && <LanguageSwitch language={language} href={href} />}
        </header>
        <main>{children}</main>
      </div>
    </Document>
  );
}
