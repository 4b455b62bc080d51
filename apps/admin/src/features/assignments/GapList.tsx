import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import type { Gap } from '@birge/api-client';
import { assignments, common, dayAndMonth, timeRange } from '@birge/i18n';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useEventTypes } from '../../shared/reference/use-reference.js';
import styles from './assignments.module.css';

/** Occurrences for which people are still to be found, earliest first. */
export function GapList({ gaps, year, onFind }: { gaps: readonly Gap[]; year: string; onFind(gap: Gap): void }) {
  const text = useText(assignments);
  const words = useText(common);
  const { language } = useLanguage();
  const { dutyOf } = useEventTypes();
  if (gaps.length === 0) return <p className={styles.quiet}>{text.noGaps}</p>;
  return (
    <ul className={styles.list}>
      {gaps.map((gap) => {
        const title = textIn(gap.title, language);
        return (
          <li key={gap.occurrenceId}>
            <b>
              {dayAndMonth(language, gap.start)}, {gap.allDay ? words.allDay : timeRange(language, gap.start, gap.end)}
            </b>
            <div>
              <Link to="/$year/events/$id" params={{ year, id: gap.eventId }}>
                {title}
              </Link>
            </div>
            <div className={styles.quiet}>
              {[textIn(gap.venue ?? {}, language), textIn(gap.city ?? {}, language)].filter(Boolean).join(' · ')}
            </div>
            <div className={styles.warn}>
              {gap.staffing
                .filter(({ have, needed }) => have < needed)
                .map(({ dutyId, have, needed }) => text.dutyHave(dutyOf(dutyId), have, needed))
                .join(' · ')}
            </div>
            {gap.mayAssign && (
              <Button
                variant="default"
                size="compact-sm"
                mt={4}
                aria-label={`${text.find}: ${title}`}
                onClick={() => onFind(gap)}
              >
                {text.find}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
