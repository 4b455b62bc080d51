import type { ReactNode } from 'react';
import { Button, Select } from '@mantine/core';
import { forms } from '@birge/i18n';
import { clearButton } from '../form/clear-button.js';
import { useText } from '../language/LanguageProvider.js';
import type { Choice } from '../reference/use-reference.js';
import { SearchField } from './SearchField.js';
import type { ListSearch, useListSearch } from './use-list-search.js';
import styles from './Filters.module.css';

/** A filter is a parameter of the address. */
export interface FilterChoice {
  name: keyof ListSearch;
  label: string;
  choices: Choice[];
}

interface Props {
  list: ReturnType<typeof useListSearch>;
  choices: readonly FilterChoice[];
  children?: ReactNode;
}

export function Filters({ list, choices, children }: Props) {
  const { list: text } = useText(forms);
  return (
    <div className={styles.filters} role="search">
      <SearchField value={list.search.q ?? ''} onChange={(q) => list.set('q', q)} />
      {choices.map(({ name, label, choices: data }) => (
        <Select
          key={name}
          aria-label={label}
          placeholder={label}
          data={data}
          value={list.search[name] ?? null}
          onChange={(value) => list.set(name, value)}
          clearable
          clearButtonProps={clearButton(text.clearFilter(label))}
          searchable={data.length > 10}
          w={184}
        />
      ))}
      {children}
      {list.filtered && (
        <Button variant="subtle" color="gray" onClick={list.clear}>
          {text.clearAll}
        </Button>
      )}
    </div>
  );
}
