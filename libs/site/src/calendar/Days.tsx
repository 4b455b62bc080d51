import { dateOf, type LocalDate } from '@birge/domain';
import { common, dayHeadline, publicEvent, publicPage, relativeDay, shortRange } from '@birge/i18n';
import type { Frame, ListedOccurrence, ListedUnscheduled } from '../props.js';
import { EventRow } from './EventRow.js';

interface DayProps {
  frame: Frame;
  date: LocalDate;
  listed: readonly ListedOccurrence[];
  /** How many there are where not all of them are shown. */
  count?: number;
}

/** One day of the programme, under its date. */
export function Day({ frame, date, listed, count = listed.length }: DayProps) {
  const { language, today } = frame;
  const { day, rest } = dayHeadline(language, date);
  const said = [relativeDay(language, date, today), common[language].events(count)].filter(Boolean);
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

/** By the day on which each begins. */
export function Days({ frame, scheduled }: { frame: Frame; scheduled: readonly ListedOccurrence[] }) {
  const days = Map.groupBy(scheduled, ({ occurrence }) => dateOf(occurrence.start ?? ''));
  return [...days].map(([date, listed]) => <Day key={date} frame={frame} date={date} listed={listed} />);
}

const windowText = ({ language, edition }: Frame, { windowFrom, windowTo }: ListedUnscheduled): string =>
  shortRange(language, windowFrom ?? edition.startsOn, windowTo ?? edition.endsOn);

/** What has no time yet, each with the days between which it will be. */
export function Later({
  frame,
  unscheduled,
  count = unscheduled.length,
}: {
  frame: Frame;
  unscheduled: readonly ListedUnscheduled[];
  count?: number;
}) {
  const { language, edition } = frame;
  if (unscheduled.length === 0) return null;
  return (
    <section className="day later" aria-labelledby="later">
      <h2 id="later">
        {edition.archived ? publicEvent[language].timeUnknown : publicPage[language].timeToBeAnnounced}{' '}
        <small>{common[language].events(count)}</small>
      </h2>
      <ol className="rows">
        {unscheduled.map((one) => (
          <EventRow key={one.occurrence.id} frame={frame} listed={one} when={windowText(frame, one)} />
        ))}
      </ol>
    </section>
  );
}
