import { TimePicker } from '@mantine/dates';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import { DateField } from './DateField.js';
import styles from './WallTimeField.module.css';

interface Props {
  label: string;
  /** 'YYYY-MM-DDTHH:mm', or a half of it while it is being typed: 'YYYY-MM-DDT' and 'THH:mm'. */
  value: string;
  onChange(value: string): void;
  error?: string;
  min?: string;
  max?: string;
  opensAt?: string;
  /** Days only. */
  allDay?: boolean;
}

/** The hour on the wall at the place: a date and a time of 24 hours. */
export function WallTimeField({ label, value, onChange, error, min, max, opensAt, allDay = false }: Props) {
  const text = useText(forms);
  const [date = '', time = ''] = value.split('T');
  const join = (nextDate: string, nextTime: string) => onChange(nextDate || nextTime ? `${nextDate}T${nextTime}` : '');
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <DateField
        label={allDay ? label : text.dateOf(label)}
        value={date || null}
        onChange={(next) => join(next ?? '', time)}
        error={error}
        min={min}
        max={max}
        opensAt={opensAt}
        width={170}
      />
      {!allDay && (
        <TimePicker
          label={text.timeOf(label)}
          value={time}
          onChange={(next) => join(date, next.slice(0, 5))}
          error={error ? true : undefined}
          hoursInputLabel={text.hours}
          minutesInputLabel={text.minutes}
          minutesStep={5}
          w={110}
        />
      )}
    </div>
  );
}
