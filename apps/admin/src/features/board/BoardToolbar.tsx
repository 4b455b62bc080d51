import { useEffect, useState } from 'react';
import { Button, Select, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { board } from '@birge/i18n';
import { useLanguage } from '../../shared/language/LanguageProvider.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';
import type { BoardSearch } from './board-search.js';
import { DaysPicker } from './DaysPicker.js';
import styles from './BoardToolbar.module.css';

interface BoardToolbarProps {
  search: BoardSearch;
  setSearch(change: Partial<BoardSearch>): void;
  from: string;
  to: string;
}

const TYPING_MS = 250;

/** View, days and filters: all of them are the address. */
export function BoardToolbar({ search, setSearch, from, to }: BoardToolbarProps) {
  const { language } = useLanguage();
  const words = board[language];
  const divisions = useDivisions(from);
  const types = useEventTypes();
  const filtered = search.oblast || search.type || search.q || search.from || search.to;
  return (
    <div className={styles.toolbar}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <SegmentedControl
        aria-label={words.view.label}
        size="xs"
        value={search.view ?? 'days'}
        onChange={(view) => setSearch({ view: view === 'hours' ? 'hours' : undefined })}
        data={[
          { value: 'days', label: words.view.days },
          { value: 'hours', label: words.view.hours },
        ]}
      />
      <DaysPicker from={from} to={to} onChange={setSearch} />
      <Select
        size="xs"
        w={160}
        aria-label={words.filters.oblast}
        placeholder={words.filters.allOblasts}
        data={divisions.choices}
        value={search.oblast ?? null}
        onChange={(oblast) => setSearch({ oblast: oblast ?? undefined })}
        searchable
        clearable
      />
      <Select
        size="xs"
        w={160}
        aria-label={words.filters.type}
        placeholder={words.filters.allTypes}
        data={types.choices}
        value={search.type ?? null}
        onChange={(type) => setSearch({ type: type ?? undefined })}
        searchable
        clearable
      />
      <SearchBox
        value={search.q ?? ''}
        onChange={(q) => setSearch({ q: q || undefined })}
        label={words.filters.search}
      />
      {filtered && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() =>
            setSearch({ oblast: undefined, type: undefined, q: undefined, from: undefined, to: undefined })
          }
        >
          {words.filters.clear}
        </Button>
      )}
    </div>
  );
}

function SearchBox({ value, onChange, label }: { value: string; onChange(value: string): void; label: string }) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // The address was changed elsewhere (a link, back, "clear").
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextInput
      type="search"
      size="xs"
      w={180}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={typed}
      maxLength={200}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
