import { dateOf, type LocalDate } from '@birge/domain';
import { common, dateRange, dayAndMonth, dayHeadline, publicPage, relativeDay, shortRange } from '@birge/i18n';
import { feedsOf, publicPath } from '../paths.js';
import type { Frame, ListedOccurrence, ListedUnscheduled, ListPageProps } from '../props.js';
import { EventRow } from './EventRow.js';
import { FilterForm } from './FilterForm.js';
import { PublicShell } from './PublicShell.js';

function Day({ frame, date, listed }: { frame: Frame; date: LocalDate; listed: readonly ListedOccurrence[] }) {
  const { language, today } = frame;
  const { day, rest } = dayHeadline(language, date);
  const said = [relativeDay(language, date, today), common[language].events(listed.length)].filter(Boolean);
  return (
    <section className={date === today ? 'day today' : 'day'} aria-labelledby={`day-${date}`}>
      <h2 id={`day-${date}`}>
        <b>{day}</b> {rest} <small>{said.join(' · ')}</small>
      </h2>
      <ol className="rows">
        {listed.map((one) => (
          <EventRow key={one.occurrence.id} frame={frame} listed={one} />
        ))}
      </ol>
    </section>
  );
}

const windowText = ({ language, edition }: Frame, { windowFrom, windowTo }: ListedUnscheduled): string => {
  const [from, to] = [windowFrom ?? edition.startsOn, windowTo ?? edition.endsOn];
  return shortRange(language, from, to);
};

/** The programme by days; what has no time yet stands last. */
export function ListPage(props: ListPageProps) {
  const { frame, filter, rejected, scheduled, unscheduled, events, divisions, next, cut } = props;
  const { language, edition } = frame;
  const words = publicPage[language];
  const days = Map.groupBy(scheduled, ({ occurrence }) => dateOf(occurrence.start ?? ''));
  const filtered = Object.keys(filter).length > 0;
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
      {[...days].map(([date, listed]) => (
        <Day key={date} frame={frame} date={date} listed={listed} />
      ))}
      {cut && <p className="notice warn">{words.cut}</p>}
      {next && (
        <p>
          <a className="action" href={publicPath.list(language, edition.year, { ...filter, from: next })}>
            {words.goesOn(dayAndMonth(language, next))}
          </a>
        </p>
      )}
      {unscheduled.length > 0 && (
        <section className="day later" aria-labelledby="later">
          <h2 id="later">
            {words.timeToBeAnnounced} <small>{common[language].events(unscheduled.length)}</small>
          </h2>
          <ol className="rows">
            {unscheduled.map((one) => (
              <EventRow key={one.occurrence.id} frame={frame} listed={one} when={windowText(frame, one)} />
            ))}
          </ol>
        </section>
      )}
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
    </PublicShell>
  );
}
