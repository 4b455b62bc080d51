import { Link } from '@tanstack/react-router';
import { daysOf, offsetLabel, textIn } from '@birge/domain';
import type { MatrixPerson } from '@birge/api-client';
import { assignments, common, timeRange } from '@birge/i18n';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';
import styles from './assignments.module.css';

/** What one person does on one day. */
export function PersonDay({ person, day, year }: { person: MatrixPerson; day: string; year: string }) {
  const text = useText(assignments);
  const words = useText(common);
  const { language } = useLanguage();
  const { dutyOf } = useEventTypes();
  const divisions = useDivisions(day);
  const cell = person.cells.find((one) => one.day === day);
  const duties = person.duties.filter(({ start, end }) => daysOf(start, end).includes(day));
  return (
    <>
      {cell && (cell.marks.length > 0 || cell.said) && (
        <p className={styles.warn}>
          {[...cell.marks.map((mark) => text.mark[mark]), ...(cell.said ? [text.said[cell.said]] : [])].join(' · ')}
        </p>
      )}
      {duties.length === 0 && <p className={styles.quiet}>{text.nothing}</p>}
      <ul className={styles.list}>
        {duties.map((duty) => (
          <li key={`${duty.start} ${duty.occurrenceId}`}>
            <b>{duty.allDay ? words.allDay : timeRange(language, duty.start, duty.end)}</b>{' '}
            <span className={styles.quiet}>{offsetLabel(duty.offsetStart)}</span>
            <div>
              {duty.eventId ? (
                <Link to="/$year/events/$id" params={{ year, id: duty.eventId }}>
                  {textIn(duty.title ?? {}, language)}
                </Link>
              ) : (
                text.outside
              )}
              {duty.state === 'draft' && <span className={styles.quiet}> · {text.draft}</span>}
            </div>
            <div className={styles.quiet}>
              {[
                duty.duties.map(({ dutyId }) => dutyOf(dutyId)).join(', '),
                textIn(duty.venue ?? duty.place, language),
                textIn(duty.city ?? {}, language) || (duty.divisionId ? divisions.nameOf(duty.divisionId) : ''),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.links}>
        <Link to="/people/$id" params={{ id: person.personId }}>
          {text.openPerson}
        </Link>
        <Link to="/people/$id/schedule" params={{ id: person.personId }} search={{ edition: year }}>
          {text.schedule}
        </Link>
      </p>
    </>
  );
}
