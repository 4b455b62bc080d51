import { textIn } from '@birge/domain';
import { common, dateRange, publicEdition } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { PaperLinks } from '../paper/PaperLinks.js';
import { feedsOf, publicPath } from '../paths.js';
import type { Frame } from '../props.js';
import { Days, Later } from './Days.js';
import { divisionOn } from './division-names.js';
import { DivisionIndex } from './DivisionIndex.js';
import type { OblastPageProps } from './edition-props.js';
import { PublicShell } from './PublicShell.js';

/** What happens in one oblast, called as it was in that year, and the way to the others. */
export function OblastPage(props: OblastPageProps) {
  const { frame, divisionId, scheduled, unscheduled, events, byDivision, more } = props;
  const { language, edition, divisions } = frame;
  const words = publicEdition[language];
  const division = divisionOn(divisions, divisionId, edition.startsOn);
  const filter = { oblast: divisionId };
  const path = (other: Frame['language']) => publicPath.oblast(other, edition.year, divisionId);
  return (
    <PublicShell
      frame={frame}
      title={plainText(textIn(division?.name, language))}
      href={path}
      canonical={path}
      feeds={feedsOf(frame, filter)}
    >
      <article className="page-of">
        <h1>
          <Words of={division?.name} language={language} />
        </h1>
        <p className="quiet">
          {dateRange(language, edition.startsOn, edition.endsOn)} · {common[language].events(events)}
        </p>
        {scheduled.length + unscheduled.length === 0 && (
          <p className="notice">{edition.archived ? words.nothingHerePast : words.nothingHere}</p>
        )}
        <Days frame={frame} scheduled={scheduled} />
        {more && (
          <p>
            <a href={publicPath.list(language, edition.year, filter)}>{words.moreInList}</a>
          </p>
        )}
        <Later frame={frame} unscheduled={unscheduled} />
        <p className="actions">
          <a className="action" href={publicPath.subscribe(language, edition.year, filter)}>
            {words.calendarOfOblast}
          </a>
        </p>
        {events > 0 && <PaperLinks frame={frame} filter={filter} />}
        <nav className="others" aria-labelledby="others">
          <h2 id="others">{words.otherOblasts}</h2>
          <DivisionIndex frame={frame} counts={byDivision} but={divisionId} />
        </nav>
      </article>
    </PublicShell>
  );
}
