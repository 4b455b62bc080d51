import { textIn, type LocalDate } from '@birge/domain';
import { common, divisionCode, sortedIn } from '@birge/i18n';
import { divisionsOn } from '../calendar/division-names.js';
import type { PublicDivisionCount } from '../calendar/edition-props.js';
import { plainText } from '../document/plain-text.js';
import { publicPath } from '../paths.js';
import type { Filter, Frame, PublicDivision } from '../props.js';
import { outline } from './outline.js';
import { mapSize } from './projection.js';
import { spotOn } from './spots.js';
import { tilesOn } from './tile-grids.js';

interface OblastMapProps {
  frame: Frame;
  filter: Filter;
  counts: readonly PublicDivisionCount[];
  /** Tiles at every width: beside a programme there is no room for a country. */
  small?: boolean;
}

/** From how many events on a mark is a step larger and a tile a step darker; the same on every page, to be compared. */
const steps = [1, 3, 6, 11, 21, 51];
const step = (events: number): number => steps.filter((from) => events >= from).length;

/** The edition's divisions, in the order of the language's alphabet. */
export const divisionsOf = ({ language, edition, divisions }: Frame): PublicDivision[] =>
  sortedIn(language, divisionsOn(divisions, edition.startsOn), ({ name }) => plainText(textIn(name, language)));

/** Where a division's own events are: its page, or the list under the same filter. */
export function divisionPath({ language, edition }: Frame, filter: Filter, id: string): string {
  const narrowed = Object.keys(filter).some((name) => name !== 'oblast');
  return narrowed
    ? publicPath.list(language, edition.year, { ...filter, oblast: id })
    : publicPath.oblast(language, edition.year, id);
}

const placeOf = ({ id, type }: PublicDivision, day: LocalDate): string => {
  const tile = tilesOn(day).get(id);
  const spot = spotOn(id, day);
  return [tile && `x${tile.x} y${tile.y}`, spot ? `at-${spot}` : 'nowhere', type !== 'oblast' && 'city']
    .filter(Boolean)
    .join(' ');
};

/** «9» and «іс-шара»: the number is set large, the word is for who does not see where it stands. */
const inTwo = (said: string): [string, string] => {
  const [, number = said, noun = ''] = /^(.*\d)\s*(.*)$/.exec(said) ?? [];
  return [number, noun];
};

/** One list of links: tiles on a phone, marks over the country's outline above 700 px, a list without style sheets. */
export function OblastMap({ frame, filter, counts, small = false }: OblastMapProps) {
  const { language, edition } = frame;
  const found = new Map(counts.map(({ id, events }) => [id, events]));
  return (
    <div className={small ? 'oblasts' : 'oblasts wide'}>
      {!small && (
        <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true">
          <path d={outline} />
        </svg>
      )}
      <ul>
        {divisionsOf(frame).map((division) => {
          const events = found.get(division.id) ?? 0;
          const name = plainText(textIn(division.shortName, language));
          const [number, noun] = inTwo(common[language].events(events));
          return (
            <li key={division.id} className={`${placeOf(division, edition.startsOn)} n${step(events)}`}>
              <a
                href={divisionPath(frame, filter, division.id)}
                aria-current={filter.oblast === division.id ? 'true' : undefined}
              >
                <span className="name" data-code={divisionCode(language, division.id, name)}>
                  {name}
                </span>{' '}
                <b>{number}</b> <span className="unseen">{noun}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
