import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react';
import { records, weekdayNames } from '@birge/i18n';
import type { OpeningHoursView } from '@birge/api-client';
import formStyles from '../../shared/form/form.module.css';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';

interface Props {
  value: OpeningHoursView[];
  onChange(hours: OpeningHoursView[]): void;
  errorAt(path: string): string | undefined;
  error?: string;
}

const order = (hours: OpeningHoursView[]) =>
  [...hours].sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));

/** The same hours on each day of the week from Monday to Sunday; what those days had is replaced. */
export const onEveryDay = (hours: OpeningHoursView[], from: OpeningHoursView): OpeningHoursView[] =>
  order(
    [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      hours.filter((one) => one.weekday === from.weekday).map((one) => ({ ...one, weekday })),
    ),
  );

/** Intervals by weekday, several a day where it closes for lunch. Midnight at the end of a day is 24:00. */
export function OpeningHoursInput({ value, onChange, errorAt, error }: Props) {
  const { venues: text } = useText(records);
  const { language } = useLanguage();
  const days = weekdayNames[language].long.map((label, index) => ({ value: String(index + 1), label }));
  const change = (index: number, part: Partial<OpeningHoursView>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const add = () => {
    const last = value.at(-1);
    onChange([
      ...value,
      last ? { ...last, weekday: (last.weekday % 7) + 1 } : { weekday: 1, opens: '09:00', closes: '18:00' },
    ]);
  };
  return (
    <fieldset>
      <legend>{text.hours}</legend>
      {value.map((one, index) => (
        <div key={index} className={formStyles.row} role="group" aria-label={days[one.weekday - 1]?.label}>
          <Select
            label={text.weekday}
            data={days}
            value={String(one.weekday)}
            onChange={(weekday) => change(index, { weekday: Number(weekday) })}
            error={errorAt(`${index}.weekday`)}
            allowDeselect={false}
            w={160}
          />
          {(['opens', 'closes'] as const).map((side) => (
            <TextInput
              key={side}
              label={text[side]}
              value={one[side]}
              onChange={(typed) => change(index, { [side]: typed.currentTarget.value })}
              error={errorAt(`${index}.${side}`)}
              inputMode="numeric"
              placeholder="09:00"
              maxLength={5}
              w={84}
            />
          ))}
          <ActionIcon
            variant="subtle"
            size={34}
            aria-label={`${text.copyHours}: ${days[one.weekday - 1]?.label}`}
            title={text.copyHours}
            onClick={() => onChange(onEveryDay(value, one))}
          >
            <IconCopy size={17} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={`${text.removeHours}: ${days[one.weekday - 1]?.label}`}
            title={text.removeHours}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <IconX size={17} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error && (
        <p role="alert" className={formStyles.help}>
          {error}
        </p>
      )}
      <div>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          {text.addHours}
        </Button>
      </div>
      {value.length === 0 && <p className={formStyles.help}>{text.hoursHelp}</p>}
    </fieldset>
  );
}
