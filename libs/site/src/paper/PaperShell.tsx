import type { ReactNode } from 'react';
import { countryZone, dateOf, languages, textIn, wallTimeAt, type Language, type Localized } from '@birge/domain';
import { dateRange, longDate, publicPage, publicPaper } from '@birge/i18n';
import { divisionOn } from '../calendar/division-names.js';
import { paperStylesheet } from '../document/assets.js';
import { Document } from '../document/Document.js';
import { LanguageSwitch } from '../document/LanguageSwitch.js';
import { Leave } from '../document/Leave.js';
import { plainText } from '../document/plain-text.js';
import { publicPath, remembering } from '../paths.js';
import type { Filter, Frame } from '../props.js';

interface PaperShellProps {
  frame: Frame;
  filter: Filter;
  title: string;
  hint: string;
  /** The page's own address per language, with a filter. */
  href: (language: Language, filter?: Filter) => string;
  children: ReactNode;
}

/** The words of the campaign; an edition without a motto goes by its name. */
export const mottoOf = ({ edition, language }: Frame): Localized =>
  textIn(edition.motto, language) ? edition.motto : edition.name;

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
  const { language, edition, publicUrl } = frame;
  const motto = plainText(textIn(mottoOf(frame), language));
  const absolute = (other: Language) => publicUrl + href(other);
  return (
    <Document
      language={language}
      description={publicPage[language].description(motto, dateRange(language, edition.startsOn, edition.endsOn))}
      canonical={absolute(language)}
      alternates={languages.map((other) => ({ language: other, href: absolute(other) }))}
      title={[title, oblastName(frame, filter), `${motto} ${edition.year}`].filter(Boolean).join(' · ')}
      styles={[paperStylesheet]}
      scripted
    >
      <a className="skip" href="#programme">
        {publicPage[language].skip}
      </a>
      <header className="around">
        <p>
          <a href={publicPath.list(language, edition.year, filter)}>{publicPaper[language].back}</a>
          <span>{hint}</span>
        </p>
        <div className="side">
          <LanguageSwitch language={language} href={(other) => remembering(href(other, filter))} />
          <Leave language={language} />
        </div>
      </header>
      {children}
    </Document>
  );
}
