import { textIn } from '@birge/domain';
import { sortedIn } from '@birge/i18n';
import { Words } from '../document/Words.js';
import { publicPath } from '../paths.js';
import type { Frame } from '../props.js';
import { divisionsOn } from './division-names.js';
import type { PublicDivisionCount } from './edition-props.js';

interface DivisionIndexProps {
  frame: Frame;
  counts: readonly PublicDivisionCount[];
  /** The one whose page this is. */
  but?: string;
}

/** Every division of the edition, as it was called then, with how much happens there: also where nothing does. */
export function DivisionIndex({ frame, counts, but }: DivisionIndexProps) {
  const { language, edition, divisions } = frame;
  const events = new Map(counts.map((count) => [count.id, count.events]));
  const inForce = divisionsOn(divisions, edition.startsOn).filter(({ id }) => id !== but);
  const named = inForce.map((division) => ({
    ...division,
    shown: division.type === 'city' ? division.shortName : division.name,
  }));
  return (
    <ul className="index">
      {sortedIn(language, named, ({ shown }) => textIn(shown, language)).map(({ id, shown }) => (
        <li key={id} className={events.get(id) ? undefined : 'quiet'}>
          <a href={publicPath.oblast(language, edition.year, id)}>
            <Words of={shown} language={language} />
          </a>{' '}
          <span>{events.get(id) ?? 0}</span>
        </li>
      ))}
    </ul>
  );
}
