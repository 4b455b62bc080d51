import type { ReactNode } from 'react';
import { textIn, type Localized } from '@birge/domain';
import { common, languageList, publicEvent, publicPage, themeNames } from '@birge/i18n';
import { Words } from '../document/Words.js';
import { publicPath } from '../paths.js';
import type { EventPageProps } from '../props.js';

/** For whom it is, who can come in, in which languages, about what. */
export function EventFacts({ frame, event }: EventPageProps) {
  const { language, edition } = frame;
  const page = publicPage[language];
  const words = publicEvent[language];
  const said = (text: Localized) => textIn(text, language) && <Words of={text} language={language} noted />;
  const goneBy = edition.archived || event.status === 'CANCELLED' || event.attendance === 'online';
  const facts: [string, ReactNode][] = [
    [page.audience, said(event.audience)],
    // Who depends on it has to hear that it is not known, not to guess.
    [page.access, said(event.access) || (!goneBy && <span className="quiet">{words.accessUnknown}</span>)],
    [page.languagesOfEvent, event.languages.length > 0 && languageList(language, event.languages)],
    [page.attendance, event.attendance !== 'in-person' && common[language].attendance[event.attendance]],
    [
      words.themes,
      event.themes.length > 0 &&
        event.themes.map((theme, index) => (
          <span key={theme}>
            {index > 0 && ', '}
            <a href={publicPath.list(language, edition.year, { theme })}>{themeNames[language][theme]}</a>
          </span>
        )),
    ],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
