import { publicPage, publicSubscribe } from '@birge/i18n';
import { FilterFields, filterLabel } from '../calendar/FilterFields.js';
import { publicPath } from '../paths.js';
import type { SubscribePageProps } from './subscribe-props.js';

/** What the calendar is narrowed to, by the same questions as the programme. */
export function ChooseForm({ frame, filter, rejected }: SubscribePageProps) {
  const { language, edition } = frame;
  const words = publicSubscribe[language];
  const page = publicPage[language];
  return (
    <form className="choose" method="get" action={publicPath.subscribe(language, edition.year)}>
      <p className="question">{words.choose}</p>
      {rejected.length > 0 && (
        <p className="notice warn">{page.rejected(rejected.map((name) => filterLabel(language, name)).join(', '))}</p>
      )}
      <FilterFields frame={frame} filter={filter} />
      <button type="submit">{words.show}</button>
      {Object.keys(filter).length > 0 && <a href={publicPath.subscribe(language, edition.year)}>{page.clear}</a>}
    </form>
  );
}
