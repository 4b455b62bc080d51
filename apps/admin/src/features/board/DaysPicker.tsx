import { useState } from 'react';
import { ActionIcon } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays, daysBetween } from '@birge/domain';
import { board } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './BoardToolbar.module.css';

interface DaysPickerProps {
  from: string;
  /** The day after the last. */
  to: string;
  onChange(days: { from: string; to: string }): void;
}

/** The days shown: both ends picked, or a week earlier or later. */
export function DaysPicker({ from, to, onChange }: DaysPickerProps) {
  const words = useText(board).filters;
  // Between the two clicks there is a first day and no last.
  const [half, setHalf] = useState<string | null>(null);
  const step = Math.min(7, daysBetween(from, to));
  const shift = (days: number): void => onChange({ from: addDays(from, days), to: addDays(to, days) });
  return (
    <div className={styles.days} role="group" aria-label={words.days}>
      <ActionIcon aria-label={words.earlier} onClick={() => shift(-step)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <DatePickerInput
        type="range"
        size="xs"
        w={186}
        valueFormat="DD.MM.YYYY"
        allowSingleDateInRange
        value={half ? [half, null] : [from, addDays(to, -1)]}
        onChange={([first, last]) => {
          setHalf(first && !last ? first : null);
          if (first && last) onChange({ from: first, to: addDays(last, 1) });
        }}
        onBlur={() => setHalf(null)}
      />
      <ActionIcon aria-label={words.later} onClick={() => shift(step)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
