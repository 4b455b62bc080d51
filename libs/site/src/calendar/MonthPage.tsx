import { addDays, datesFrom, timeOf, weekday, type LocalDate } from '@birge/domain';
import { dateRange, dayAndMonth, monthHeadline, monthNames, publicEvent, publicPage, weekdayNames } from '@birge/i18n';
import { Words } from '../document/Words.js';
import { feedsOf, publicPath } from '../paths.js';
import type { Filter, Frame, MonthDay, MonthPageProps } from '../props.js';
import { FilterForm } from './FilterForm.js';
import { movedFrom } from './moved.js';
import { PublicShell } from './PublicShell.js';

interface CellProps {
  frame: Frame;
  filter: Filter;
  date: LocalDate;
  day: MonthDay | undefined;
  outside: boolean;
  monthNamed: boolean;
}

function Cell({ frame, filter, date, day, outside, monthNamed }: CellProps) {
  const { language, today, edition } = frame;
  const words = publicPage[language];
  const number = String(Number(date.slice(8)));
  const dayLink = publicPath.list(language, edition.year, { ...filter, day: date });
  const classes = [outside && 'outside', date === today && 'today', day && 'full'].filter(Boolean).join(' ');
  return (
    <td className={classes || undefined}>
      <time className="date" dateTime={date}>
        <b>{number}</b>
        {monthNamed && <span> {monthNames[language].short[Number(date.slice(5, 7)) - 1]}</span>}
      </time>
      {day && (
        <>
          <a className="count" href={dayLink} aria-label={words.eventsOn(day.count, dayAndMonth(language, date))}>
            {day.count}
          </a>
          <ul>
            {day.listed.map(({ event, occurrence }) => (
              <li key={occurrence.id} className={event.status === 'CANCELLED' ? 'cancelled' : undefined}>
                <a href={publicPath.event(language, event.slug)}>
                  {occurrence.start && !occurrence.allDay && occurrence.start.startsWith(date) && (
                    <b>{timeOf(occurrence.start)} </b>
                  )}
                  <Words of={event.title} language={language} />
                </a>
                {event.status === 'CANCELLED' ? (
                  <strong className="stop"> {words.cancelled}</strong>
                ) : (
                  movedFrom(occurrence, today) && <small className="warn"> {publicEvent[language].movedShort}</small>
                )}
              </li>
            ))}
          </ul>
          {day.count > day.listed.length && (
            <a className="more" href={dayLink}>
              {words.moreThatDay(day.count - day.listed.length)}
            </a>
          )}
        </>
      )}
    </td>
  );
}

const monthOf = (date: LocalDate) => ({
  from: `${date.slice(0, 8)}01`,
  to: addDays(`${addDays(`${date.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1),
});

/** The weeks of the campaign, or of a month, as a grid. */
export function MonthPage(props: MonthPageProps) {
  const { frame, filter, rejected, from, to, days, events, unscheduled } = props;
  const { language, edition } = frame;
  const words = publicPage[language];
  const { day: _day, from: _from, to: _to, ...others } = filter;
  const first = addDays(from, 1 - weekday(from));
  const weeks = Math.ceil(datesFrom(first, to).length / 7);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const link = (range: { from: LocalDate; to: LocalDate }) =>
    publicPath.month(language, edition.year, { ...others, ...range });
  const months: LocalDate[] = [];
  const last = addDays(monthOf(to).to, 1);
  for (let month = monthOf(addDays(monthOf(from).from, -1)).from; month <= last; month = addDays(monthOf(month).to, 1))
    if (month.startsWith(`${edition.year}-`)) months.push(month);
  const whole = from.endsWith('-01') && monthOf(from).to === to;
  return (
    <PublicShell
      frame={frame}
      title={words.month}
      href={(other) => publicPath.month(other, edition.year, filter)}
      canonical={(other) => publicPath.month(other, edition.year)}
      feeds={feedsOf(frame, filter)}
      headline={`${dateRange(language, edition.startsOn, edition.endsOn)} · ${words.summary(events, 0)}`}
    >
      <FilterForm frame={frame} filter={filter} rejected={rejected} view="month" />
      <div className="month-head">
        <h2>{whole ? monthHeadline(language, from) : dateRange(language, from, to)}</h2>
        <nav aria-label={words.grid}>
          <a
            href={publicPath.month(language, edition.year, others)}
            aria-current={
              filter.day === undefined && filter.from === undefined && filter.to === undefined ? 'true' : undefined
            }
          >
            {words.campaignDays}
          </a>
          {months.map((month) => (
            <a key={month} href={link(monthOf(month))} aria-current={whole && month === from ? 'true' : undefined}>
              {monthNames[language].alone[Number(month.slice(5, 7)) - 1]}
            </a>
          ))}
        </nav>
      </div>
      <table className="month">
        <caption className="unseen">
          {words.grid}: {dateRange(language, from, to)}
        </caption>
        <thead>
          <tr>
            {weekdayNames[language].long.map((name, index) => (
              <th key={name} scope="col" abbr={name}>
                <span className="long">{name}</span>
                <span className="short">{weekdayNames[language].short[index]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => (
            <tr key={week}>
              {datesFrom(addDays(first, week * 7), addDays(first, week * 7 + 6)).map((date) => (
                <Cell
                  key={date}
                  frame={frame}
                  filter={others}
                  date={date}
                  day={byDate.get(date)}
                  outside={date < from || date > to}
                  monthNamed={date === first || date.endsWith('-01')}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unscheduled > 0 && (
        <p>
          <a href={`${publicPath.list(language, edition.year, filter)}#later`}>{words.unscheduledBelow(unscheduled)}</a>
        </p>
      )}
    </PublicShell>
  );
}
