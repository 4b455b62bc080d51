import { TextInput } from '@mantine/core';
import { languages, type Localized } from '@birge/domain';
import { ownLanguageNames } from '@birge/i18n';
import styles from './LocalizedInput.module.css';

interface Props {
  label: string;
  value: Localized;
  onChange(value: Localized): void;
  errorIn?(language: string): string | undefined;
}

/** One short text in three languages, side by side: the name of a space. */
export function LocalizedInput({ label, value, onChange, errorIn }: Props) {
  return (
    <div className={styles.row} role="group" aria-label={label}>
      {languages.map((language) => (
        <TextInput
          key={language}
          label={`${label}, ${ownLanguageNames[language].short}`}
          lang={language}
          value={value[language] ?? ''}
          error={errorIn?.(language)}
          onChange={(typed) => {
            const { [language]: _, ...others } = value;
            onChange(typed.currentTarget.value ? { ...others, [language]: typed.currentTarget.value } : others);
          }}
        />
      ))}
    </div>
  );
}
