import { editionPhase } from '@birge/domain';
import { dateRange, dayAndMonth, publicEdition, publicPage } from '@birge/i18n';
import { feedsOf, publicPath } from '../paths.js';
import type { Frame } from '../props.js';
import { Day, Later } from './Days.js';
import { DivisionIndex } from './DivisionIndex.js';
import type { FrontPageProps } from './edition-props.js';
import { frontDays } from './front-days.js';
import { PublicShell } from './PublicShell.js';
import { ViewsBar } from './ViewsBar.js';

function Phase({ frame: { language, edition, today } }: { frame: Frame }) {
  const words = publicEdition[language];
  const at = editionPhase(edition, today);
  if (at.phase === 'after') return words.over;
  if (at.phase === 'during') return words.dayOf(at.day, at.of);
  return at.days === 1 ? words.beginsTomorrow : words.beginsIn(at.days);
}

/** An edition's front page: what is on today and next, where, and the way to all the rest. */
export function FrontPage({ frame, next, days, byDivision, events, later, unscheduled }: FrontPageProps) {
  const { language, edition, today } = frame;
  const { year } = edition;
  const page = publicPage[language];
  const words = publicEdition[language];
  const path = (other: Frame['language']) => publicPath.edition(other, year);
  const oblasts = edition.archived ? words.byOblast : words.yourOblast;
  const shown = frontDays(next, days, today);
  const divisions = byDivision.filter((one) => one.events > 0).length;
  return (
    <PublicShell
      frame={frame}
      href={path}
      canonical={path}
      feeds={feedsOf(frame, {})}
      headline={`${dateRange(language, edition.startsOn, edition.endsOn)} · ${page.summary(events, divisions)}`}
    >
      {!edition.archived && (
        <p className="phase">
          <Phase frame={frame} />
        </p>
      )}
      <ViewsBar frame={frame} filter={{}}>
        <a href="#oblasts">{oblasts}</a>
      </ViewsBar>
      <div className={shown.length + later.length > 0 ? 'front' : 'front over'}>
        <div>
          {shown[0]?.date !== today && editionPhase(edition, today).phase === 'during' && (
            <p className="notice">{words.nothingToday}</p>
          )}
          {shown.map(({ date, listed, count }) => (
            <div key={date}>
              <Day frame={frame} date={date} listed={listed} count={count} />
              {count > listed.length && (
                <p className="more-that-day">
                  <a href={publicPath.list(language, year, { day: date })}>{page.moreThatDay(count - listed.length)}</a>
                </p>
              )}
            </div>
          ))}
          <Later frame={frame} unscheduled={later} count={unscheduled} />
          <p className="actions">
            <a className="action" href={publicPath.list(language, year)}>
              {words.wholeProgramme}
            </a>
            {unscheduled > later.length && (
              <a href={`${publicPath.list(language, year)}#later`}>{page.unscheduledBelow(unscheduled)}</a>
            )}
          </p>
        </div>
        <div className="contents">
          <form className="find" method="get" action={publicPath.list(language, year)} role="search">
            <label>
              {page.search}
              <input type="search" name="q" maxLength={100} placeholder={page.searchHint} />
            </label>
            <button type="submit" className="action">
              {words.find}
            </button>
          </form>
          <nav aria-labelledby="oblasts">
            <h2 id="oblasts">{oblasts}</h2>
            <DivisionIndex frame={frame} counts={byDivision} />
          </nav>
          {days.length > 0 && (
            <nav aria-labelledby="days">
              <h2 id="days">{words.byDay}</h2>
              <ul className="index">
                {days.map(({ date, count }) => (
                  <li key={date} className={date === today ? 'today' : undefined}>
                    <a href={publicPath.list(language, year, { day: date })}>{dayAndMonth(language, date)}</a>{' '}
                    <span>{count}</span>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </PublicShell>
  );
}
