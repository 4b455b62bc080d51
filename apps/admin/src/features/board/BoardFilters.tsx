import { useEffect, useMemo, useState } from 'react';
import { Select, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { eventStates } from '@birge/domain';
import { board, boardViews, common, forms } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';
import { tagsOf } from './board-filter.js';
import type { BoardSearch } from './board-search.js';
import { FoldedFilters } from './FoldedFilters.js';
import styles from './BoardToolbar.module.css';

interface BoardFiltersProps {
  search: BoardSearch;
  setSearch(change: Partial<BoardSearch>): void;
  /** The day whose divisions are offered. */
  on: string;
  items: readonly BoardItem[];
}

const TYPING_MS = 150;

/**
 * Within what floats above the toolbar: a list elsewhere would close it, one that opens by itself would lie over the next
 * field, and one that Tab stops at would take the focus with it when it closes.
 */
const FOLDED = {
  comboboxProps: { withinPortal: false },
  openOnFocus: false,
  scrollAreaProps: { viewportProps: { tabIndex: -1 } },
} as const;

/** Oblast, type, state, tag and words: what they hide is still there, and still stands in the way. */
export function BoardFilters({ search, setSearch, on, items }: BoardFiltersProps) {
  const { language } = useLanguage();
  const words = board[language].filters;
  const more = boardViews[language];
  const divisions = useDivisions(on);
  const types = useEventTypes();
  const tags = useMemo(() => tagsOf(items, search.tag, language), [items, search.tag, language]);
  const narrow = useMediaQuery('(max-width: 1680px)', false, { getInitialValueInEffect: false });
  const { oblast, type, state, tag } = search;
  const manners = (width: number) => (narrow ? FOLDED : { w: width });
  const choices = (
    <>
      <Select
        size="xs"
        {...manners(136)}
        aria-label={words.oblast}
        placeholder={words.allOblasts}
        data={divisions.choices}
        value={search.oblast ?? null}
        onChange={(oblast) => setSearch({ oblast: oblast ?? undefined })}
        searchable
        clearable
      />
      <Select
        size="xs"
        {...manners(124)}
        aria-label={words.type}
        placeholder={words.allTypes}
        data={types.choices}
        value={search.type ?? null}
        onChange={(type) => setSearch({ type: type ?? undefined })}
        searchable
        clearable
      />
      <Select
        size="xs"
        {...manners(138)}
        aria-label={more.state}
        placeholder={more.allStates}
        data={eventStates.map((value) => ({ value, label: common[language].eventState[value] }))}
        value={search.state ?? null}
        onChange={(state) => setSearch({ state: (state as BoardSearch['state']) ?? undefined })}
        clearable
      />
      {tags.length > 0 && (
        <Select
          size="xs"
          {...manners(124)}
          aria-label={more.tag}
          placeholder={more.allTags}
          data={tags}
          value={search.tag ?? null}
          onChange={(tag) => setSearch({ tag: tag ?? undefined })}
          searchable
          clearable
        />
      )}
    </>
  );
  return (
    <>
      {narrow ? (
        <FoldedFilters set={[oblast, type, state, tag].filter(Boolean).length}>{choices}</FoldedFilters>
      ) : (
        choices
      )}
      <SearchBox value={search.q ?? ''} onChange={(q) => setSearch({ q: q || undefined })} label={words.search} />
    </>
  );
}

function SearchBox({ value, onChange, label }: { value: string; onChange(value: string): void; label: string }) {
  const { list } = useText(forms);
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
      className={styles.search}
      aria-label={label}
      placeholder={list.search}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={typed}
      maxLength={200}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
