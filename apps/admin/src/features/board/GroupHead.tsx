import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { board, boardViews, dayAndMonth } from '@birge/i18n';
import type { Language } from '@birge/domain';
import type { DayCount } from './day-counts.js';
import type { GroupSummary } from './group-summary.js';
import styles from './GroupHead.module.css';

interface GroupHeadProps {
  name: string;
  /** «UTC+5» where the group's clocks differ from the header's. */
  offset: string | null;
  summary: GroupSummary;
  folded: boolean;
  rowIndex: number;
  days: readonly string[];
  /** What each day holds, where the days are columns and the rows do not say it. */
  counts: readonly DayCount[] | null;
  language: Language;
  onFold(): void;
}

/** An oblast with what there is to know of it at a glance, folded or not. */
export function GroupHead(props: GroupHeadProps) {
  const { name, offset, folded, rowIndex, days, counts, language, onFold } = props;
  const Chevron = folded ? IconChevronRight : IconChevronDown;
  return (
    <div role="row" aria-rowindex={rowIndex} className={styles.head} data-counted={counts ? true : undefined}>
      <div role="rowheader" aria-colspan={counts ? undefined : days.length + 1} className={styles.line}>
        <button type="button" className={styles.fold} onClick={onFold} aria-expanded={!folded}>
          <Chevron size={14} aria-hidden />
          <span>{name}</span>
        </button>
        {offset && <span className={styles.quiet}>{offset}</span>}
        <Summary {...props} />
      </div>
      {counts?.map(({ events, level }, index) => {
        const said = boardViews[language].onDay(dayAndMonth(language, days[index] ?? ''), events);
        return (
          <div role="cell" key={days[index]} className={styles.count} data-many={many(events)} data-level={level}>
            {events > 0 && (
              <>
                <span className="only-read-aloud">{said}</span>
                <span aria-hidden title={said}>
                  {events}
                  {level !== 'good' && <b>!</b>}
                </span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Four strengths of a tint. */
const many = (events: number): number => (events > 9 ? 4 : events > 4 ? 3 : events > 1 ? 2 : events);

/** In full where the line has the whole width; beside counts as signs, with the words for the ear and on hovering. */
function Summary({ summary, counts, language }: Pick<GroupHeadProps, 'summary' | 'counts' | 'language'>) {
  const { events, asked, answered, problems, warnings } = summary;
  const words = board[language];
  const open = asked - answered;
  const all = [
    events ? words.events(events) : words.noEventYet,
    asked > 0 ? words.answered(answered, asked) : '',
    problems > 0 ? words.problems(problems) : '',
    warnings > 0 ? words.warnings(warnings) : '',
  ];
  if (!counts)
    return (
      <>
        <span className={styles.quiet}>{all.slice(0, 2).filter(Boolean).join(' · ')}</span>
        {problems > 0 && <span className={styles.stop}>{all[2]}</span>}
        {warnings > 0 && <span className={styles.warn}>{all[3]}</span>}
      </>
    );
  const said = all.filter(Boolean).join(', ');
  return (
    <span className={styles.signs} title={said}>
      <span className="only-read-aloud">{said}</span>
      <span className={styles.quiet} aria-hidden>
        {events}
        {open > 0 && ` ○ ${open}`}
      </span>
      {problems + warnings > 0 && (
        <span className={problems ? styles.stop : styles.warn} aria-hidden>
          ! {problems || warnings}
        </span>
      )}
    </span>
  );
}
