import { textIn } from '@birge/domain';
import { dateRange, publicEdition } from '@birge/i18n';
import { Words } from '../document/Words.js';
import { publicPath } from '../paths.js';
import type { Frame } from '../props.js';
import { divisionsOn } from './division-names.js';
import type { ArchivePageProps } from './edition-props.js';
import { PublicShell } from './PublicShell.js';

/** Every edition, the newest first, with the oblasts of its time. */
export function ArchivePage({ frame, editions, known }: ArchivePageProps) {
  const { language, divisions } = frame;
  const words = publicEdition[language];
  const path = (other: Frame['language']) => publicPath.archive(other);
  return (
    <PublicShell frame={frame} title={words.archiveTitle} description={words.archiveLead} href={path} canonical={path}>
      <article className="page-of">
        <h1>{words.archiveTitle}</h1>
        <p className="quiet">{words.archiveLead}</p>
        {editions.map((counted) => {
          const edition = known.find(({ year }) => year === counted.year);
          if (!edition) return null;
          const then = divisionsOn(divisions, edition.startsOn);
          const cities = then.filter(({ type }) => type === 'city').length;
          return (
            <section key={counted.year} className="past" aria-labelledby={`year-${counted.year}`}>
              <h2 id={`year-${counted.year}`}>
                <a href={publicPath.edition(language, counted.year)}>{counted.year}</a>
              </h2>
              <p className="motto">
                <Words of={textIn(edition.motto, language) ? edition.motto : edition.name} language={language} />
              </p>
              <p>
                {dateRange(language, edition.startsOn, edition.endsOn)} ·{' '}
                {words.eventsIn(counted.events, counted.divisions)}
                {counted.unscheduled > 0 && ` · ${words.withoutTime(counted.unscheduled)}`}
              </p>
              <p className="quiet">{words.divisionsThen(then.length - cities, cities)}</p>
            </section>
          );
        })}
      </article>
    </PublicShell>
  );
}
