import { IconAlertTriangle } from '@tabler/icons-react';
import type { AssignmentMatrix, MatrixCell, MatrixPerson } from '@birge/api-client';
import { assignments, dayAndMonth, hoursText, shortDate, weekdayName } from '@birge/i18n';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useGridKeys } from './use-grid-keys.js';
import styles from './assignments.module.css';

interface Props {
  matrix: AssignmentMatrix;
  chosen: { person?: string; day?: string };
  stale: boolean;
  onCell(person: string, day: string): void;
  onDay(day: string): void;
}

/** People by day with their hours, and under each day whom it still lacks. */
export function Matrix({ matrix, chosen, stale, onCell, onDay }: Props) {
  const text = useText(assignments);
  const { language } = useLanguage();
  const { table, onKeyDown, onFocus } = useGridKeys();
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        role="grid"
        aria-label={text.grid}
        className={styles.matrix}
        data-stale={stale || undefined}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <thead>
          <tr>
            <th scope="col">{text.person}</th>
            {matrix.days.map(({ day }) => (
              <th key={day} scope="col">
                <span aria-hidden>
                  <small>{weekdayName(language, day, 'short')}</small>
                  {shortDate(language, day)}
                </span>
                <span className={styles.hidden}>{dayAndMonth(language, day)}</span>
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {text.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.people.map((person, row) => (
            <tr key={person.personId}>
              <th scope="row" title={person.name}>
                {person.name}
              </th>
              {matrix.days.map(({ day }, column) => (
                <Cell
                  key={day}
                  person={person}
                  day={day}
                  cell={person.cells.find((one) => one.day === day)}
                  first={row === 0 && column === 0}
                  chosen={chosen.person === person.personId && chosen.day === day}
                  onOpen={onCell}
                />
              ))}
              <td className={styles.number}>
                {person.totalMinutes > 0 ? hoursText(language, person.totalMinutes) : ''}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            {matrix.days.map(({ day, minutes }) => (
              <td key={day}>{minutes > 0 ? hoursText(language, minutes) : ''}</td>
            ))}
            <td />
          </tr>
          <tr>
            <th scope="row">{text.missing}</th>
            {matrix.days.map(({ day, missing }) => (
              <td key={day}>
                {missing > 0 && (
                  <button
                    type="button"
                    className={styles.missing}
                    aria-label={text.missingOnDay(missing, dayAndMonth(language, day))}
                    onClick={() => onDay(day)}
                  >
                    {missing}
                  </button>
                )}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellProps {
  person: MatrixPerson;
  day: string;
  cell: MatrixCell | undefined;
  first: boolean;
  chosen: boolean;
  onOpen(person: string, day: string): void;
}

function Cell({ person, day, cell, first, chosen, onOpen }: CellProps) {
  const text = useText(assignments);
  const { language } = useLanguage();
  const { minutes = 0, count = 0, marks = [], said = null } = cell ?? {};
  const load = minutes > 0 ? hoursText(language, minutes) : count > 0 ? text.draft : '';
  const words = [
    load || text.nothing,
    ...marks.map((mark) => text.mark[mark]),
    ...(said ? [text.said[said]] : []),
  ].join(', ');
  return (
    <td role="gridcell" data-said={said ?? undefined} aria-selected={chosen}>
      <button
        type="button"
        data-cell
        tabIndex={first ? 0 : -1}
        aria-label={text.cell(person.name, dayAndMonth(language, day), words)}
        title={words}
        data-mark={marks[0]}
        onClick={() => onOpen(person.personId, day)}
      >
        {marks.length > 0 && <IconAlertTriangle size={13} aria-hidden />}
        {load}
      </button>
    </td>
  );
}
