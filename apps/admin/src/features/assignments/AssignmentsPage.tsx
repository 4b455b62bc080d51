import { Button, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { assignments, dayAndMonth, forms, records } from '@birge/i18n';
import { clearButton } from '../../shared/form/clear-button.js';
import { Empty } from '../../shared/feedback/Empty.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { matrixQuery } from '../../shared/assign/matrix.queries.js';
import { SuggestList } from '../../shared/assign/SuggestList.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';
import { useMay } from '../../shared/session/me.js';
import { SearchField } from '../../shared/table/SearchField.js';
import type { MatrixSearch } from './matrix-search.js';
import { GapList } from './GapList.js';
import { Matrix } from './Matrix.js';
import { MatrixPanel } from './MatrixPanel.js';
import { PersonDay } from './PersonDay.js';
import styles from './assignments.module.css';

const NOTHING = { person: undefined, day: undefined, occurrence: undefined, panel: undefined };

/** Who does how much on which day, and who could do what nobody does yet. All of it follows the address. */
export function AssignmentsPage() {
  const text = useText(assignments);
  const { venues } = useText(records);
  const { list } = useText(forms);
  const { language } = useLanguage();
  const { year } = useParams({ from: '/signed/$year/assignments' });
  const search: MatrixSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const query = useQuery({ ...matrixQuery(year, search), placeholderData: keepPreviousData });
  const divisions = useDivisions(`${year}-07-30`);
  const { dutyChoices } = useEventTypes();
  const mayEditTypes = useMay('edition:write');
  const set = (next: Partial<Record<keyof MatrixSearch, string | undefined>>, replace = false) =>
    void navigate({
      to: '.',
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value)),
      replace,
    });
  const close = () => set(NOTHING);
  const matrix = query.data;
  const filtered = Boolean(search.q ?? search.oblast ?? search.duty ?? search.skill);
  const filter = (name: 'oblast' | 'duty' | 'skill', label: string, data: { value: string; label: string }[]) => (
    <Select
      aria-label={label}
      placeholder={label}
      data={data}
      value={search[name] ?? null}
      onChange={(value) => set({ [name]: value ?? undefined })}
      clearable
      clearButtonProps={clearButton(list.clearFilter(label))}
      searchable
      w={168}
    />
  );
  const missing = matrix?.gaps.reduce((sum, gap) => sum + gap.missing, 0) ?? 0;
  return (
    <Page
      title={text.title}
      beside={matrix && <span>{text.people(matrix.total)}</span>}
      actions={
        <>
          {mayEditTypes && (
            <Button variant="default" component={Link} to="/duties">
              {text.needed}
            </Button>
          )}
          <Button variant="default" onClick={() => set({ ...NOTHING, panel: 'gaps' })}>
            {text.showGaps(missing)}
          </Button>
        </>
      }
    >
      <div className={styles.filters} role="search">
        <SearchField value={search.q ?? ''} onChange={(q) => set({ q: q || undefined }, true)} />
        {filter('oblast', venues.oblast, divisions.choices)}
        {filter('duty', text.duty, dutyChoices)}
        {filter(
          'skill',
          text.skill,
          (matrix?.skills ?? []).map((skill) => ({ value: skill, label: skill })),
        )}
        {filtered && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => set({ q: undefined, oblast: undefined, duty: undefined, skill: undefined })}
          >
            {list.clearAll}
          </Button>
        )}
      </div>
      {query.isPending && <Waiting />}
      <ProblemNote error={query.error} />
      {matrix?.total === 0 && <Empty>{filtered ? list.nothingFound : text.empty}</Empty>}
      {matrix && (
        <div className={styles.beside}>
          <div className={styles.main}>
            {matrix.total > 0 && (
              <Matrix
                matrix={matrix}
                chosen={search}
                stale={query.isPlaceholderData}
                onCell={(person, day) => set({ ...NOTHING, person, day })}
                onDay={(day) => set({ ...NOTHING, panel: 'gaps', day })}
              />
            )}
            <p className={styles.quiet}>
              {matrix.people.length < matrix.total && `${text.shown(matrix.people.length, matrix.total)}. `}
              {text.gridHelp}
            </p>
          </div>
          {panelOf()}
        </div>
      )}
    </Page>
  );

  function panelOf() {
    if (!matrix) return null;
    const { person, day, occurrence, panel } = search;
    if (occurrence) {
      const gap = matrix.gaps.find((one) => one.occurrenceId === occurrence);
      const title = gap ? text.findFor(textIn(gap.title, language)) : text.gapsTitle;
      return (
        <MatrixPanel title={title} onClose={() => set({ occurrence: undefined })}>
          {gap?.mayAssign ? (
            <SuggestList key={occurrence} occurrenceId={occurrence} dutyId={search.duty} onAssigned={() => undefined} />
          ) : (
            <p className={styles.quiet}>{text.noGaps}</p>
          )}
        </MatrixPanel>
      );
    }
    const row = matrix.people.find((one) => one.personId === person);
    if (row && day)
      return (
        <MatrixPanel title={`${row.name}, ${dayAndMonth(language, day)}`} onClose={close}>
          <PersonDay person={row} day={day} year={year} />
        </MatrixPanel>
      );
    if (panel !== 'gaps') return null;
    return (
      <MatrixPanel title={day ? text.gapsOf(dayAndMonth(language, day)) : text.gapsTitle} onClose={close}>
        <GapList
          gaps={day ? matrix.gaps.filter(({ start }) => start.startsWith(day)) : matrix.gaps}
          year={year}
          onFind={({ occurrenceId }) => set({ occurrence: occurrenceId })}
        />
      </MatrixPanel>
    );
  }
}
