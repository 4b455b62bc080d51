import type { ReactNode } from 'react';
import { addDays, weekday } from '@birge/domain';
import { publicEdition, publicMap, publicPage } from '@birge/i18n';
import { filterQuery, publicPath } from '../paths.js';
import type { Filter, Frame } from '../props.js';

export type View = 'list' | 'month' | 'map';

/** The days that most readers ask for, as far as the edition has them. */
function soon({ language, edition, today }: Frame): { text: string; days: Filter }[] {
  const page = publicPage[language];
  const monday = addDays(today, 1 - weekday(today));
  const tomorrow = addDays(today, 1);
  return [
    { text: page.today, first: today, last: today, days: { day: today } },
    { text: publicEdition[language].tomorrow, first: tomorrow, last: tomorrow, days: { day: tomorrow } },
    { text: page.thisWeek, first: monday, last: addDays(monday, 6), days: { from: monday, to: addDays(monday, 6) } },
  ].filter(({ first, last }) => first <= edition.endsOn && last >= edition.startsOn);
}

interface ViewsBarProps {
  frame: Frame;
  filter: Filter;
  /** The one that is open; none on a front page. */
  view?: View;
  children?: ReactNode;
}

/** The way to what is on soon, and into every view of what is asked for. */
export function ViewsBar({ frame, filter, view, children }: ViewsBarProps) {
  const { language, edition } = frame;
  const page = publicPage[language];
  const { day: _day, from: _from, to: _to, ...others } = filter;
  const views = { list: page.list, month: page.month, map: publicMap[language].map };
  const own = filterQuery(filter);
  return (
    <nav className="bar" aria-label={page.views}>
      <p className="shortcuts">
        {soon(frame).map(({ text, days }) => (
          <a
            key={text}
            href={publicPath.list(language, edition.year, { ...others, ...days })}
            aria-current={view === 'list' && own === filterQuery({ ...others, ...days }) ? 'true' : undefined}
          >
            {text}
          </a>
        ))}
        {children}
      </p>
      <p className="views">
        {(['list', 'month', 'map'] as const).map((one) => (
          <a
            key={one}
            href={publicPath[one](language, edition.year, filter)}
            aria-current={one === view ? 'page' : undefined}
          >
            {views[one]}
          </a>
        ))}
        <a href={publicPath.subscribe(language, edition.year, filter)}>{page.addToCalendar}</a>
      </p>
    </nav>
  );
}
