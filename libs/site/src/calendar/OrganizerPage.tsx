import { textIn } from '@birge/domain';
import { common, publicEdition } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { publicPath } from '../paths.js';
import type { Frame } from '../props.js';
import { Days, Later } from './Days.js';
import type { OrganizerPageProps } from './edition-props.js';
import { PublicShell } from './PublicShell.js';

/** What one organization makes, of what the public is told. */
export function OrganizerPage(props: OrganizerPageProps) {
  const { frame, organizer, ofEdition, scheduled, unscheduled, events, more, years } = props;
  const { language, edition } = frame;
  const words = publicEdition[language];
  const path = (other: Frame['language']) => publicPath.organizer(other, edition.year, organizer.slug);
  const others = years.filter((year) => year !== edition.year);
  return (
    <PublicShell
      frame={frame}
      title={plainText(textIn(organizer.shortName ?? organizer.name, language))}
      href={path}
      canonical={path}
    >
      <article className="page-of">
        <h1>
          <Words of={organizer.name} language={language} noted />
        </h1>
        <p className="quiet">
          {ofEdition && `${common[language].participationRole[ofEdition]} · `}
          {common[language].events(events)}
        </p>
        <Days frame={frame} scheduled={scheduled} />
        {more && (
          <p>
            <a href={publicPath.list(language, edition.year)}>{words.moreInList}</a>
          </p>
        )}
        <Later frame={frame} unscheduled={unscheduled} />
        {others.length > 0 && (
          <nav className="others" aria-labelledby="others">
            <h2 id="others">{words.otherYears}</h2>
            <ul className="index">
              {others.map((year) => (
                <li key={year}>
                  <a href={publicPath.organizer(language, year, organizer.slug)}>{year}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </article>
    </PublicShell>
  );
}
