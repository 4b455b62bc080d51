import type { ReactNode } from 'react';
import { dateRange } from '@birge/i18n';
import { textIn } from '@birge/domain';
import { Words } from '../document/Words.js';
import { publicPath } from '../paths.js';
import type { Frame } from '../props.js';

/** The campaign's motto and days: large above the programme, a quiet way back above an event. */
export function Masthead({ frame: { language, edition }, headline }: { frame: Frame; headline?: ReactNode }) {
  const motto = <Words of={textIn(edition.motto, language) ? edition.motto : edition.name} language={language} />;
  if (headline === undefined)
    return (
      <div className="back">
        <a href={publicPath.list(language, edition.year)}>{motto}</a>
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
