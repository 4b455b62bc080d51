import { publicPage } from '@birge/i18n';
import { publicPath } from '../paths.js';
import type { Filter, FilterName, Frame } from '../props.js';
import { FilterFields, filterLabel } from './FilterFields.js';
import { ViewsBar, type View } from './ViewsBar.js';

interface FilterFormProps {
  frame: Frame;
  filter: Filter;
  rejected: readonly FilterName[];
  view: View;
}

/** Which days are shown is seen above the form, too. */
const besideDays = (filter: Filter) =>
  Object.keys(filter).some((name) => name !== 'day' && name !== 'from' && name !== 'to');

/** A plain GET form: the filters are the address, so a filtered page can be kept, sent and subscribed to. */
export function FilterForm({ frame, filter, rejected, view }: FilterFormProps) {
  const { language, edition } = frame;
  const words = publicPage[language];
  const path = publicPath[view];
  return (
    <>
      {rejected.length > 0 && (
        <p className="notice warn" role="status">
          {words.rejected(rejected.map((name) => filterLabel(language, name)).join(', '))}
        </p>
      )}
      <input
        type="checkbox"
        id="filters-shown"
        className="unseen"
        defaultChecked={besideDays(filter) || rejected.length > 0}
      />
      <ViewsBar frame={frame} filter={filter} view={view}>
        <label className="toggle" htmlFor="filters-shown">
          {words.filters}
        </label>
        {Object.keys(filter).length > 0 && <a href={path(language, edition.year)}>{words.clear}</a>}
      </ViewsBar>
      <form className="filters" method="get" action={path(language, edition.year)} aria-label={words.filters}>
        <FilterFields frame={frame} filter={filter} />
        <button type="submit">{words.show}</button>
      </form>
    </>
  );
}
