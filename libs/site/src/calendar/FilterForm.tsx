import { addDays, textIn, weekday, type Language } from '@birge/domain';
import { publicMap, publicPage, sortedIn } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { publicPath } from '../paths.js';
import type { Filter, FilterName, Frame } from '../props.js';
import { divisionsOn } from './division-names.js';

interface FilterFormProps {
  frame: Frame;
  filter: Filter;
  rejected: readonly FilterName[];
  view: 'list' | 'month' | 'map';
}

const options = (language: Language, items: readonly { id: string; name: Parameters<typeof textIn>[0] }[]) =>
  sortedIn(
    language,
    items.map(({ id, name }) => ({ id, text: plainText(textIn(name, language)) })),
    ({ text }) => text,
  ).map(({ id, text }) => (
    <option key={id} value={id}>
      {text}
    </option>
  ));

/** A plain GET form: the filters are the address, so a filtered page can be kept, sent and subscribed to. */
export function FilterForm({ frame, filter, rejected, view }: FilterFormProps) {
  const { language, edition, today, divisions, types } = frame;
  const words = publicPage[language];
  const path = publicPath[view];
  const monday = addDays(today, 1 - weekday(today));
  const shortcuts = [
    { text: words.today, from: today, to: today },
    { text: words.thisWeek, from: monday, to: addDays(monday, 6) },
  ].filter(({ from, to }) => from <= edition.endsOn && to >= edition.startsOn);
  const bounds = { min: `${edition.year}-01-01`, max: `${edition.year}-12-31` };
  return (
    <>
      {rejected.length > 0 && (
        <p className="notice warn" role="status">
          {words.rejected(rejected.map((name) => fieldLabel(language, name)).join(', '))}
        </p>
      )}
      <input
        type="checkbox"
        id="filters-shown"
        className="unseen"
        defaultChecked={Object.keys(filter).some((name) => name !== 'from' && name !== 'to') || rejected.length > 0}
      />
      <nav className="bar" aria-label={words.views}>
        <p className="shortcuts">
          {shortcuts.map(({ text, from, to }) => (
            <a
              key={text}
              href={publicPath.list(language, edition.year, { ...filter, from, to })}
              aria-current={view === 'list' && filter.from === from && filter.to === to ? 'true' : undefined}
            >
              {text}
            </a>
          ))}
          <label className="toggle" htmlFor="filters-shown">
            {words.filters}
          </label>
          {Object.keys(filter).length > 0 && <a href={path(language, edition.year)}>{words.clear}</a>}
        </p>
        <p className="views">
          <a href={publicPath.list(language, edition.year, filter)} aria-current={view === 'list' ? 'page' : undefined}>
            {words.list}
          </a>
          <a
            href={publicPath.month(language, edition.year, filter)}
            aria-current={view === 'month' ? 'page' : undefined}
          >
            {words.month}
          </a>
          <a href={publicPath.map(language, edition.year, filter)} aria-current={view === 'map' ? 'page' : undefined}>
            {publicMap[language].map}
          </a>
          <a href={publicPath.feed(language, edition.year, filter)} type="text/calendar">
            {words.addToCalendar}
          </a>
        </p>
      </nav>
      <form className="filters" method="get" action={path(language, edition.year)} aria-label={words.filters}>
        <label className="wide">
          <span>{words.oblast}</span>
          <select name="oblast" defaultValue={filter.oblast ?? ''}>
            <option value="">{words.allOblasts}</option>
            {options(language, divisionsOn(divisions, edition.startsOn))}
          </select>
        </label>
        <label className="wide">
          <span>{words.type}</span>
          <select name="type" defaultValue={filter.type ?? ''}>
            <option value="">{words.allTypes}</option>
            {options(language, types)}
          </select>
        </label>
        <label>
          <span>{words.from}</span>
          <input type="date" name="from" defaultValue={filter.from} {...bounds} />
        </label>
        <label>
          <span>{words.to}</span>
          <input type="date" name="to" defaultValue={filter.to} {...bounds} />
        </label>
        <label className="wide">
          <span>{words.search}</span>
          <input type="search" name="q" defaultValue={filter.q} maxLength={100} placeholder={words.searchHint} />
        </label>
        <button type="submit">{words.show}</button>
      </form>
    </>
  );
}

const fieldLabel = (language: Language, name: FilterName): string => {
  const { oblast, type, from, to, search } = publicPage[language];
  return { oblast, type, from, to, q: search }[name].toLowerCase();
};
