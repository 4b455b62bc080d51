import { dateRange, dayAndMonth, publicMap, publicPage } from '@birge/i18n';
import { OblastMap } from '../map/OblastMap.js';
import { PaperLinks } from '../paper/PaperLinks.js';
import { feedsOf, publicPath } from '../paths.js';
import type { Frame, ListPageProps } from '../props.js';
import { Days, Later } from './Days.js';
import { FilterForm } from './FilterForm.js';
import { PublicShell } from './PublicShell.js';

/** The programme by days; what has no time yet stands last. */
export function ListPage(props: ListPageProps) {
  const { frame, filter, rejected, scheduled, unscheduled, events, divisions, byDivision, next, cut } = props;
  const { language, edition } = frame;
  const words = publicPage[language];
  const filtered = Object.keys(filter).length > 0;
  // Of one oblast, a map would have one number.
  const mapped = events > 0 && !filter.oblast;
  const path = (other: Frame['language']) => publicPath.list(other, edition.year, filter);
  return (
    <PublicShell
      frame={frame}
      href={path}
      canonical={(other) => publicPath.list(other, edition.year)}
      feeds={feedsOf(frame, filter)}
      headline={`${dateRange(language, edition.startsOn, edition.endsOn)} · ${words.summary(events, divisions)}`}
    >
      <FilterForm frame={frame} filter={filter} rejected={rejected} view="list" />
      <div className={mapped ? 'beside' : undefined}>
        <div>
          <Days frame={frame} scheduled={scheduled} />
          {cut && <p className="notice warn">{words.cut}</p>}
          {next && (
            <p>
              <a className="action" href={publicPath.list(language, edition.year, { ...filter, from: next })}>
                {words.goesOn(dayAndMonth(language, next))}
              </a>
            </p>
          )}
          <Later frame={frame} unscheduled={unscheduled} />
          {scheduled.length + unscheduled.length === 0 && (
            <section className="empty">
              <h2>{filtered ? words.nothingFound : words.nothingYet}</h2>
              {filtered && (
                <p>
                  {words.nothingFoundHint} <a href={publicPath.list(language, edition.year)}>{words.clear}</a>
                </p>
              )}
            </section>
          )}
          {events > 0 && <PaperLinks frame={frame} filter={filter} />}
        </div>
        {mapped && (
          <aside aria-labelledby="where">
            <h2 id="where">
              <a href={publicPath.map(language, edition.year, filter)}>{publicMap[language].caption}</a>
            </h2>
            <OblastMap frame={frame} filter={filter} counts={byDivision} small />
          </aside>
        )}
      </div>
    </PublicShell>
  );
}
