import type { ReactNode } from 'react';
import { countryZone, dateOf, textIn, wallTimeAt, type Language } from '@birge/domain';
import { longDate, publicPage, publicPaper } from '@birge/i18n';
import { divisionOn } from '../calendar/division-names.js';
import { paperStylesheet } from '../document/assets.js';
import { Document } from '../document/Document.js';
import { LanguageSwitch } from '../document/LanguageSwitch.js';
import { Leave } from '../document/Leave.js';
import { plainText } from '../document/plain-text.js';
import { publicPath } from '../paths.js';
import type { Filter, Frame } from '../props.js';

interface PaperShellProps {
  frame: Frame;
  filter: Filter;
  title: string;
  hint: string;
  href: (language: Language) => string;
  children: ReactNode;
}

/** «Абай облысы», where the paper is of one oblast. */
export const oblastName = ({ divisions, edition, language }: Frame, { oblast }: Filter): string | null => {
  const division = oblast ? divisionOn(divisions, oblast, edition.startsOn) : null;
  return division && plainText(textIn(division.name, language));
};

/** The day of the last publication, where most of the country is. */
export const asOfText = ({ language }: Frame, asOf: number | null): string | null =>
  asOf === null ? null : publicPaper[language].asOf(longDate(language, dateOf(wallTimeAt(asOf, countryZone))));

/** Invented events say so on paper too. */
export function PaperLabel({ frame: { language, edition } }: { frame: Frame }) {
  if (!edition.sample) return null;
  return (
    <p className="label">
      <b>{publicPage[language].sample}</b> {publicPage[language].sampleText}
    </p>
  );
}

/** A page that is made to be printed: what stands around the paper is not printed. */
export function PaperShell({ frame, filter, title, hint, href, children }: PaperShellProps) {
  const { language, edition } = frame;
  const motto = plainText(textIn(edition.motto, language) || textIn(edition.name, language));
  return (
    <Document
      language={language}
      title={[title, oblastName(frame, filter), `${motto} ${edition.year}`].filter(Boolean).join(' · ')}
      styles={[paperStylesheet]}
      scripted
    >
      <header className="around">
        <p>
          <a href={publicPath.list(language, edition.year, filter)}>{publicPaper[language].back}</a>
          <span>{hint}</span>
        </p>
        <div className="side">
          <LanguageSwitch language={language} href={href} />
          <Leave language={language} />
        </div>
      </header>
      {children}
    </Document>
  );
}
