import { useState } from 'react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { forms } from '@birge/i18n';
import { clearButton } from './clear-button.js';
import { useText } from '../language/LanguageProvider.js';
import type { Choice } from '../reference/use-reference.js';

export interface PickerProps {
  label: string;
  help?: string;
  value: string | null;
  onChange(id: string | null): void;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}
interface Props extends PickerProps {
  /** What is searched: the key of its queries. */
  what: string;
  /** What the chosen one is called, before any search. */
  chosen?: string;
  find(q: string, signal: AbortSignal): Promise<Choice[]>;
}

/** Chooses one of many by typing a part of its name; the server searches. */
export function SearchPicker({ label, help, value, onChange, error, required, disabled, what, chosen, find }: Props) {
  const text = useText(forms);
  const [typed, setTyped] = useState<string | null>(null);
  const [q] = useDebouncedValue(typed ?? '', 200);
  const { data = [], isFetching } = useQuery({
    queryKey: [what, 'pick', q],
    queryFn: ({ signal }) => find(q, signal),
    placeholderData: keepPreviousData,
    enabled: !disabled,
  });
  const known =
    value && chosen && !data.some((one) => one.value === value) ? [{ value, label: chosen }, ...data] : data;
  const shownLabel = known.find((one) => one.value === value)?.label ?? chosen ?? '';
  return (
    <Select
      label={label}
      description={help}
      error={error}
      required={required}
      withAsterisk={false}
      disabled={disabled}
      data={known}
      value={value}
      onChange={(next) => {
        onChange(next);
        setTyped(null);
      }}
      searchable
      clearable={!required}
      clearButtonProps={clearButton(text.clear(label))}
      searchValue={typed ?? shownLabel}
      onSearchChange={(next) => setTyped(next === shownLabel ? null : next)}
      onBlur={() => setTyped(null)}
      // The server has searched already.
      filter={({ options }) => options}
      nothingFoundMessage={isFetching ? text.searching : text.list.nothingFound}
      placeholder={text.typeToSearch}
    />
  );
}
