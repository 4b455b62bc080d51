import type { ReactNode } from 'react';
import { Textarea } from '@mantine/core';
import { harm } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';

interface Props {
  value: string;
  onChange(typed: string): void;
  error?: ReactNode;
}

/** Why what was suspected harms nobody. */
export function NoHarmField({ value, onChange, error }: Props) {
  const text = useText(harm);
  return (
    <Textarea
      label={text.noHarm}
      description={text.noHarmHelp}
      value={value}
      onChange={(typed) => onChange(typed.currentTarget.value)}
      error={error}
      autosize
      minRows={2}
      maxRows={6}
      maw={640}
    />
  );
}
