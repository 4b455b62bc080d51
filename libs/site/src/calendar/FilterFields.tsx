import type { ReactNode } from 'react';
import { addDays, daysBetween, spokenLanguages, textIn, themes, type Language, type LocalDate } from '@birge/domain';
import { dayHeadline, languageName, publicFilters, publicPage, shortRange, sortedIn, themeNames } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import type { Filter, FilterName, Frame } from '../props.js';
import { divisionsOn } from './division-names.js';

/** An edition of more days than a list of them is good for asks for a date instead. */
const LISTED_DAYS = 45;

interface Option {
  id: string;
  text: string;
}

const sorted = (language: Language, options: readonly Option[]) => sortedIn(language, options, ({ text }) => text);

interface ChoiceProps {
  name: FilterName;
  label: string;
  /** What no choice is called. */
  all: string;
  value: string | undefined;
  options: readonly Option[];
}

function Choice({ name, label, all, value, options }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const dayText = (language: Language, date: LocalDate): string => {
  const { day, rest } = dayHeadline(language, date);
  return `${day} ${rest}`;
};

/** The days of the edition, and the chosen one where it is another. */
function dayOptions({ language, edition }: Frame, chosen: LocalDate | undefined): Option[] {
  const days = Array.from({ length: daysBetween(edition.startsOn, edition.endsOn) + 1 }, (_, n) =>
    addDays(edition.startsOn, n),
  );
  const all = chosen && !days.includes(chosen) ? [...days, chosen].sort() : days;
  return all.map((date) => ({ id: date, text: dayText(language, date) }));
}

function DayChoice({ frame, filter }: { frame: Frame; filter: Filter }) {
  const { language, edition } = frame;
  const words = publicFilters[language];
  const { day, from, to } = filter;
  if (daysBetween(edition.startsOn, edition.endsOn) >= LISTED_DAYS)
    return (
      <label>
        <span>{words.day}</span>
        <input type="date" name="day" defaultValue={day} min={`${edition.year}-01-01`} max={`${edition.year}-12-31`} />
      </label>
    );
  // A narrower stretch of days stays chosen until another day is.
  const all = from || to ? shortRange(language, from ?? edition.startsOn, to ?? edition.endsOn) : words.allDays;
  return <Choice name="day" label={words.day} all={all} value={day} options={dayOptions(frame, day)} />;
}

/** Every question of the filter, as a form asks it. */
export function FilterFields({ frame, filter }: { frame: Frame; filter: Filter }): ReactNode {
  const { language, edition, divisions, types } = frame;
  const page = publicPage[language];
  const words = publicFilters[language];
  const named = ({ id, name }: { id: string; name: Parameters<typeof textIn>[0] }) => ({
    id,
    text: plainText(textIn(name, language)),
  });
  return (
    <>
      <Choice
        name="oblast"
        label={page.oblast}
        all={page.allOblasts}
        value={filter.oblast}
        options={sorted(language, divisionsOn(divisions, edition.startsOn).map(named))}
      />
      <DayChoice frame={frame} filter={filter} />
      <Choice
        name="type"
        label={page.type}
        all={page.allTypes}
        value={filter.type}
        options={sorted(language, types.map(named))}
      />
      <Choice
        name="theme"
        label={words.theme}
        all={words.allThemes}
        value={filter.theme}
        options={themes.map((theme) => ({ id: theme, text: themeNames[language][theme] }))}
      />
      <Choice
        name="lang"
        label={words.lang}
        all={words.allLangs}
        value={filter.lang}
        options={spokenLanguages.map((code) => ({ id: code, text: languageName(language, code) }))}
      />
      <label>
        <span>{page.search}</span>
        <input type="search" name="q" defaultValue={filter.q} maxLength={100} placeholder={page.searchHint} />
      </label>
      {(['from', 'to'] as const).map(
        (name) => filter[name] && <input key={name} type="hidden" name={name} value={filter[name]} />,
      )}
    </>
  );
}

/** What a filter is called, as the form calls it. */
export const filterLabel = (language: Language, name: FilterName): string => {
  const { oblast, type, from, to, search } = publicPage[language];
  return { ...publicFilters[language], oblast, type, from, to, q: search }[name].toLowerCase();
};
