import { dateOf } from '@birge/domain';
import { dateRange, lastDayOf, publicMap, publicPage, shortRange, timeRange } from '@birge/i18n';
import { EventRow } from '../calendar/EventRow.js';
import { FilterForm } from '../calendar/FilterForm.js';
import { PublicShell } from '../calendar/PublicShell.js';
import { feedsOf, publicPath } from '../paths.js';
import type { Frame, ListedUnscheduled } from '../props.js';
import type { MapPageProps } from './map-props.js';
import { OblastMap } from './OblastMap.js';
import { OblastTable } from './OblastTable.js';

/** A day and its hours, since no day stands above the rows; the window of what has no time yet. */
function whenOf({ language, edition }: Frame, { occurrence, windowFrom, windowTo }: ListedUnscheduled): string {
  const { start, end, allDay } = occurrence;
  if (!start || !end) return shortRange(language, windowFrom ?? edition.startsOn, windowTo ?? edition.endsOn);
  const last = lastDayOf(start, end);
  const days = shortRange(language, start, last);
  return allDay || last !== dateOf(start) ? days : `${days} ${timeRange(language, start, end)}`;
}

/** Where the campaign happens: a map of the oblasts, the same as a table, and what happens nowhere in particular. */
export function MapPage(props: MapPageProps) {
  const { frame, filter, rejected, counts, events, everywhere, everywhereEvents } = props;
  const { language, edition } = frame;
  const words = publicMap[language];
  const shown = new Set(everywhere.map(({ event }) => event.slug)).size;
  return (
    <PublicShell
      frame={frame}
      title={words.map}
      href={(other) => publicPath.map(other, edition.year, filter)}
      canonical={(other) => publicPath.map(other, edition.year)}
      feeds={feedsOf(frame, filter)}
      headline={`${dateRange(language, edition.startsOn, edition.endsOn)} · ${publicPage[language].summary(events, filter.oblast ? 1 : counts.length)}`}
    >
      <FilterForm frame={frame} filter={filter} rejected={rejected} view="map" />
      <div className="map-page">
        <section aria-labelledby="where">
          <h2 id="where">{words.caption}</h2>
          <p className="quiet">{words.lead}</p>
          <OblastMap frame={frame} filter={filter} counts={counts} />
        </section>
        <OblastTable frame={frame} filter={filter} counts={counts} />
        {everywhere.length > 0 && (
          <section className="everywhere" aria-labelledby="everywhere">
            <h2 id="everywhere">{words.everywhere}</h2>
            <ol className="rows">
              {everywhere.map((one) => (
                <EventRow key={one.occurrence.id} frame={frame} listed={one} when={whenOf(frame, one)} />
              ))}
            </ol>
            {everywhereEvents > shown && (
              <p>
                <a href={publicPath.list(language, edition.year, filter)}>
                  {words.moreEverywhere(everywhereEvents - shown)}
                </a>
              </p>
            )}
          </section>
        )}
      </div>
    </PublicShell>
  );
}
