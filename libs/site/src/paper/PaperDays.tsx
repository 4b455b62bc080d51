import { dateOf, type LocalDate } from '@birge/domain';
import { dayHeadline, publicPage, publicPaper, shortRange } from '@birge/i18n';
import type { ReactNode } from 'react';
import { EventTime } from '../calendar/EventTime.js';
import { EventTitle } from '../calendar/EventTitle.js';
import { Joined } from '../calendar/Joined.js';
import { placeParts } from '../calendar/place.js';
import type { Frame, ListedOccurrence, ListedUnscheduled } from '../props.js';

interface PaperRowProps {
  frame: Frame;
  listed: ListedOccurrence;
  /** Instead of an hour. */
  when?: string;
  /** Below the place; beside the row. */
  below?: ReactNode;
  beside?: ReactNode;
}

function PaperRow({ frame, listed: { event, occurrence }, when, below, beside }: PaperRowProps) {
  const { language } = frame;
  const cancelled = event.status === 'CANCELLED';
  return (
    <li className={cancelled ? 'cancelled' : undefined}>
      {when === undefined ? (
        <EventTime language={language} occurrence={occurrence} />
      ) : (
        <span className="hour">
          <small>{when}</small>
        </span>
      )}
      <div>
        <h3>
          <EventTitle frame={frame} event={event} />
        </h3>
        <p>
          {cancelled && <strong className="stop">{publicPage[language].cancelled} </strong>}
          <Joined parts={placeParts(frame, event, occurrence)} language={language} />
        </p>
        {below}
      </div>
      {beside}
    </li>
  );
}

interface PaperDaysProps {
  frame: Frame;
  scheduled: readonly ListedOccurrence[];
  unscheduled: readonly ListedUnscheduled[];
  more: number;
  below?: (listed: ListedOccurrence) => ReactNode;
  beside?: (listed: ListedOccurrence) => ReactNode;
}

/** The programme by days; what has no time yet stands last. */
export function PaperDays({ frame, scheduled, unscheduled, more, below, beside }: PaperDaysProps) {
  const { language, edition } = frame;
  const days = [...Map.groupBy(scheduled, ({ occurrence }) => dateOf(occurrence.start ?? ''))];
  const row = (listed: ListedOccurrence, when?: string) => (
    <PaperRow
      key={listed.occurrence.id}
      frame={frame}
      listed={listed}
      when={when}
      below={below?.(listed)}
      beside={beside?.(listed)}
    />
  );
  const headline = (date: LocalDate) => {
    const { day, rest } = dayHeadline(language, date);
    return (
      <h2>
        <b>{day}</b> {rest}
      </h2>
    );
  };
  return (
    <>
      {days.map(([date, listed]) => (
        <section key={date}>
          {headline(date)}
          <ol>{listed.map((one) => row(one))}</ol>
        </section>
      ))}
      {unscheduled.length > 0 && (
        <section>
          <h2>{publicPage[language].timeToBeAnnounced}</h2>
          <ol>
            {unscheduled.map((one) =>
              row(one, shortRange(language, one.windowFrom ?? edition.startsOn, one.windowTo ?? edition.endsOn)),
            )}
          </ol>
        </section>
      )}
      {more > 0 && <p className="more">{publicPaper[language].more(more)}</p>}
      {days.length + unscheduled.length === 0 && <p className="more">{publicPage[language].nothingYet}</p>}
    </>
  );
}
