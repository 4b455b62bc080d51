import type { ReactNode } from 'react';
import { inLanguage } from '@birge/domain';
import { dateRange, languageName } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { publicPath } from '../paths.js';
import type { Frame } from '../props.js';

/** The campaign's motto and days: large above the programme, a quiet way back above an event. */
export function Masthead({ frame: { language, edition }, headline }: { frame: Frame; headline?: ReactNode }) {
  const name = inLanguage(edition.motto, language) ?? inLanguage(edition.name, language);
  const other = name && name.language !== language ? name.language : undefined;
  const motto = (
    <>
      <span lang={other}>{name && plainText(name.text)}</span>
      {other && <small className="untranslated">{languageName(language, other)}</small>}
    </>
  );
  if (headline === undefined)
    return (
      <div className="back">
        <a href={publicPath.edition(language, edition.year)}>{motto}</a>
        <p>{dateRange(language, edition.startsOn, edition.endsOn)}</p>
      </div>
    );
  return (
    <div>
      <h1>{motto}</h1>
      <p className="when">{headline}</p>
    </div>
  );
}
