import { useEffect, useState } from 'react';
import { Tabs, Textarea, TextInput } from '@mantine/core';
import { languages, type Language, type Localized } from '@birge/domain';
import { forms, ownLanguageNames } from '@birge/i18n';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import styles from './LocalizedTexts.module.css';

export interface TextField<Name extends string> {
  name: Name;
  label: string;
  help?: string;
  required?: boolean;
  lines?: number;
}

interface Props<Name extends string> {
  fields: readonly TextField<Name>[];
  values: Readonly<Record<Name, Localized | null>>;
  /** The refusals by path: `title`, `title.kk`. */
  errors: Readonly<Record<string, string>>;
  onChange(name: Name, value: Localized): void;
}

/** The same texts in Kazakh, Russian and English, one tab each, with a mark for what is missing. */
export function LocalizedTexts<Name extends string>({ fields, values, errors, onChange }: Props<Name>) {
  const text = useText(forms);
  const { language: screen } = useLanguage();
  const [shown, setShown] = useState<Language>(screen);
  const wrong = languages.find((language) => fields.some(({ name }) => errors[`${name}.${language}`]));
  // A refusal that names a language shows that language.
  useEffect(() => {
    if (wrong) setShown(wrong);
  }, [wrong]);

  const change = (name: Name, language: Language, typed: string) => {
    const { [language]: _, ...others } = values[name] ?? {};
    onChange(name, typed ? { ...others, [language]: typed } : others);
  };
  return (
    <Tabs
      value={shown}
      onChange={(value) => setShown((value ?? screen) as Language)}
      variant="pills"
      className={styles.tabs}
    >
      <Tabs.List aria-label={text.textsIn}>
        {languages.map((language) => {
          const missing = fields.filter(
            ({ name, required }) => (required || anyText(values[name])) && !values[name]?.[language],
          );
          return (
            <Tabs.Tab key={language} value={language}>
              <span lang={language}>{ownLanguageNames[language].long}</span>
              {missing.length > 0 && (
                <span className={styles.missing} title={text.missing(missing.map(({ label }) => label).join(', '))}>
                  <span aria-hidden>○</span>
                  <span className="only-read-aloud">{text.missing(missing.map(({ label }) => label).join(', '))}</span>
                </span>
              )}
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
      {languages.map((language) => (
        <Tabs.Panel key={language} value={language} className={styles.panel}>
          {fields.map(({ name, label, help, lines = 1, required }) => {
            const common = {
              label,
              description: help,
              lang: language,
              required,
              withAsterisk: false,
              value: values[name]?.[language] ?? '',
              error: errors[`${name}.${language}`] ?? errors[name],
              onChange: (event: { currentTarget: { value: string } }) =>
                change(name, language, event.currentTarget.value),
            };
            return lines > 1 ? (
              <Textarea key={name} {...common} autosize minRows={lines} maxRows={12} />
            ) : (
              <TextInput key={name} {...common} />
            );
          })}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

const anyText = (text: Localized | null): boolean => languages.some((language) => text?.[language]);
