import type { ReactNode } from 'react';
import { languages, textIn, type Language } from '@birge/domain';
import { dateRange, publicChanges, publicEdition, publicPage, publicSafety } from '@birge/i18n';
import { Document } from '../document/Document.js';
import { LanguageSwitch } from '../document/LanguageSwitch.js';
import { Leave } from '../document/Leave.js';
import type { SharedPage } from '../document/ShareTags.js';
import { plainText } from '../document/plain-text.js';
import { publicPath, remembering } from '../paths.js';
import type { Frame } from '../props.js';
import { HelpLines } from './HelpLines.js';
import { Masthead } from './Masthead.js';
import { SavedCopy } from './SavedCopy.js';

interface PublicShellProps {
  frame: Frame;
  /** Before the edition's name in the window's title. */
  title?: string;
  description?: string;
  /** The page's own address per language, filters included. */
  href: (language: Language) => string;
  /** The address that search engines keep. */
  canonical: (language: Language) => string;
  /** Of the masthead: the whole page's headline, or a way back to it. */
  headline?: ReactNode;
  /** The feeds of what the page shows. */
  feeds?: readonly { type: string; title: string; href: string }[];
  /** What a link to the page is shown with elsewhere. */
  image?: SharedPage['image'];
  data?: unknown;
  /** Styles of this kind of page, after those of all. */
  styles?: readonly string[];
  children: ReactNode;
}

/** A public page of an edition: who speaks, how to leave, where help is, and what the page is about. */
export function PublicShell({
  frame,
  title,
  description,
  href,
  canonical,
  headline,
  feeds,
  image,
  data,
  styles,
  children,
}: PublicShellProps) {
  const { language, edition, publicUrl, editions } = frame;
  const words = publicPage[language];
  const name = plainText(textIn(edition.motto, language) || textIn(edition.name, language));
  const range = dateRange(language, edition.startsOn, edition.endsOn);
  const whole = [title, `${name} ${edition.year}`].filter(Boolean).join(' · ');
  const absolute = (path: string) => publicUrl + path;
  return (
    <Document
      language={language}
      title={whole}
      description={description ?? words.description(name, range)}
      canonical={absolute(canonical(language))}
      alternates={languages.map((other) => ({ language: other, href: absolute(canonical(other)) }))}
      scripted
      feeds={feeds}
      shared={{
        // What has a picture has the campaign on it.
        title: (image && title) ?? whole,
        description: description ?? words.description(name, range),
        url: absolute(canonical(language)),
        locales: languages,
        image,
      }}
      data={data}
      styles={styles}
    >
      <a className="skip" href="#programme">
        {words.skip}
      </a>
      <div className="page">
        <SavedCopy language={language} />
        <header className="masthead">
          <Masthead frame={frame} headline={headline} />
          <div className="side">
            <LanguageSwitch language={language} href={(other) => remembering(href(other))} />
            <Leave language={language} />
          </div>
          {edition.sample && (
            <p className="label">
              <b>{words.sample}</b> {words.sampleText}
            </p>
          )}
          {edition.archived && (
            <p className="label">
              <b>{words.archive}</b> {words.archiveText(edition.year)}{' '}
              {editions.some((other) => !other.archived) && <a href={publicPath.home(language)}>{words.toCurrent}</a>}
            </p>
          )}
        </header>
        <HelpLines frame={frame} />
        <main id="programme">{children}</main>
        <footer className="foot">
          {editions.length > 1 && (
            <nav aria-label={words.editions}>
              {words.editions}:{' '}
              {editions.map(({ year }) => (
                <a
                  key={year}
                  href={publicPath.edition(language, year)}
                  aria-current={year === edition.year ? 'true' : undefined}
                >
                  {year}
                </a>
              ))}
            </nav>
          )}
          <p>
            <a href={publicPath.archive(language)}>{publicEdition[language].archiveTitle}</a>
          </p>
          <p>
            <a href={publicPath.changes(language, edition.year)}>{publicChanges[language].title}</a>
          </p>
          <p>
            <a href={publicPath.safety(language)}>{publicSafety[language].link}</a>
          </p>
          <p>{words.footer}</p>
        </footer>
      </div>
    </Document>
  );
}
