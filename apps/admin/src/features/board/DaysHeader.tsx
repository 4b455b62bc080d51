import { dateOf, textIn, weekday, type Language } from '@birge/domain';
import { board, monthNames, weekdayName } from '@birge/i18n';
import type { BoardWindow } from '@birge/api-client';
import styles from './BoardGrid.module.css';

interface HeaderProps {
  days: readonly string[];
  holidays: BoardWindow['holidays'];
  today: string;
  language: Language;
  hours: boolean;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The days, and in the hours view the hours below each; the month where it begins. */
export function DaysHeader({ days, holidays, today, language, hours }: HeaderProps) {
  return (
    <div role="row" className={styles.header} data-header>
      <div role="columnheader" className={styles.corner}>
        {board[language].head}
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
            aria-current={day === today ? 'date' : undefined}
          >
            <span className={hours ? styles.stuck : undefined}>
              <b>{Number(day.slice(8))}</b>
              {first && ` ${monthNames[language].ofDay[Number(day.slice(5, 7)) - 1]}`}{' '}
              {weekdayName(language, day, 'short')}
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
