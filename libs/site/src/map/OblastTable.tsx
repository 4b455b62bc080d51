import { textIn } from '@birge/domain';
import { publicMap, shortDate } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import type { Filter, Frame } from '../props.js';
import type { DivisionCount } from './map-props.js';
import { divisionPath, divisionsOf } from './OblastMap.js';

interface OblastTableProps {
  frame: Frame;
  filter: Filter;
  counts: readonly DivisionCount[];
}

/** The numbers of the map, to be read. */
export function OblastTable({ frame, filter, counts }: OblastTableProps) {
  const { language, today, edition } = frame;
  const words = publicMap[language];
  const found = new Map(counts.map((count) => [count.id, count]));
  const none = edition.archived ? words.none : words.noneYet;
  const nextKnown = counts.some(({ next }) => next);
  return (
    <table className="numbers">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.division}</th>
          <th scope="col">{words.events}</th>
          {nextKnown && <th scope="col">{words.next}</th>}
        </tr>
      </thead>
      <tbody>
        {divisionsOf(frame).map(({ id, name }) => {
          const { events = 0, next = null } = found.get(id) ?? {};
          return (
            <tr key={id} className={filter.oblast === id ? 'chosen' : undefined}>
              <th scope="row">
                <a href={divisionPath(frame, filter, id)}>{plainText(textIn(name, language))}</a>
              </th>
              <td>{events > 0 ? events : <span className="quiet">{none}</span>}</td>
              {nextKnown && <td>{next && <time dateTime={next}>{shortDate(language, next, today)}</time>}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
