import { DateInput } from '@mantine/dates';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import { clearButton } from './clear-button.js';
import { typedDate } from './typed-date.js';

interface Props {
  label: string;
  help?: string;
  value: string | null;
  onChange(date: string | null): void;
  error?: string;
  min?: string;
  max?: string;
  /** The month that the calendar opens at while there is no date. */
  opensAt?: string;
  width?: number | string;
}

/** A date, typed as 30.07.2026 or picked. */
export function DateField({ label, help, value, onChange, error, min, max, opensAt, width = 200 }: Props) {
  const text = useText(forms);
  return (
    <DateInput
      label={label}
      description={help}
      value={value}
      onChange={onChange}
      error={error}
      minDate={min}
      maxDate={max}
      defaultDate={value ?? opensAt}
      valueFormat="DD.MM.YYYY"
      dateParser={typedDate}
      placeholder={text.datePlaceholder}
      clearable
      clearButtonProps={clearButton(text.clear(label))}
      w={width}
      maw="100%"
      previousLabel={text.previousMonth}
      nextLabel={text.nextMonth}
      // Below the words of a refusal, not over them.
      popoverProps={{ withinPortal: true, offset: error ? 32 : 8 }}
    />
  );
}
