import type { ReactNode } from 'react';
import { dateOf, textIn, weekday, type Language } from '@birge/domain';
import { monthNames, weekdayName } from '@birge/i18n';
import type { BoardWindow } from '@birge/api-client';
import styles from './BoardGrid.module.css';

interface HeaderProps {
  days: readonly string[];
  holidays: BoardWindow['holidays'];
  today: string;
  language: Language;
  view: 'edition' | 'days' | 'hours';
  /** What the first column holds. */
  corner: ReactNode;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The days, and in the hours view the hours below each; the month where it begins. */
export function DaysHeader({ days, holidays, today, language, view, corner }: HeaderProps) {
  const hours = view === 'hours';
  return (
    <div role="row" aria-rowindex={1} className={styles.header} data-header>
      <div role="columnheader" className={styles.corner}>
        {corner}
      </div>
      {days.map((day, index) => {
        const holiday = holidays.find((one) => one.day === day);
        const first = index === 0 || day.endsWith('-01');
        return (
          <div
            role="columnheader"
            key={day}
            className={styles.dayHead}
            data-today={day === today || undefined}
            data-weekend={weekday(dateOf(day)) > 5 || undefined}
            title={holiday && textIn(holiday.name, language)}
            aria-current={day === today ? 'date' : undefined}
          >
            <span className={hours ? styles.stuck : undefined}>
              <b>{Number(day.slice(8))}</b>
              {first && (
                <span className={styles.month}> {monthNames[language].ofDay[Number(day.slice(5, 7)) - 1]}</span>
              )}{' '}
              <span className={styles.weekday}>{weekdayName(language, day, 'short')}</span>
              {holiday && <span className={styles.holiday}> {textIn(holiday.name, language)}</span>}
            </span>
            {hours && (
              <div className={styles.hourMarks} aria-hidden>
                {HOURS.map((hour) => (
                  <span key={hour}>{hour}</span>
                ))}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
