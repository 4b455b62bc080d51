import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconFilterOff, IconUsers } from '@tabler/icons-react';
import { board, boardViews, peopleStrip } from '@birge/i18n';
import { useLanguage } from '../../shared/language/LanguageProvider.js';
import { useMay } from '../../shared/session/me.js';
import type { BoardItem } from '@birge/api-client';
import { bys, type By } from './board-rows.js';
import type { BoardSearch } from './board-search.js';
import { BoardFilters } from './BoardFilters.js';
import { DaysPicker } from './DaysPicker.js';
import { ZoomControl } from './ZoomControl.js';
import styles from './BoardToolbar.module.css';

interface BoardToolbarProps {
  search: BoardSearch;
  setSearch(change: Partial<BoardSearch>): void;
  from: string;
  to: string;
  /** The cards whose tags are offered. */
  items: readonly BoardItem[];
  /** Told where the board itself may put what it counts. */
  room(element: HTMLElement | null): void;
}

/** View, rows, days, zoom and filters: all of them are the address. */
export function BoardToolbar({ search, setSearch, from, to, items, room }: BoardToolbarProps) {
  const { language } = useLanguage();
  const words = board[language];
  const more = boardViews[language];
  const people = peopleStrip[language];
  const mayAssign = useMay('assignment:write');
  const { oblast, type, state, tag, proposals, q, from: first, to: last } = search;
  return (
    <div className={styles.toolbar}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <span ref={room} className={styles.room} />
      <SegmentedControl
        aria-label={words.view.label}
        size="xs"
        value={search.view ?? 'days'}
        onChange={(view) => setSearch({ view: view === 'days' ? undefined : (view as BoardSearch['view']) })}
        data={[
          { value: 'edition', label: more.edition },
          { value: 'days', label: words.view.days },
          { value: 'hours', label: words.view.hours },
        ]}
      />
      <SegmentedControl
        aria-label={more.rows}
        size="xs"
        value={search.by ?? 'place'}
        onChange={(by) => setSearch({ by: by === 'place' ? undefined : (by as Exclude<By, 'place'>), fold: undefined })}
        data={bys.map((by) => ({ value: by, label: more.by[by] }))}
      />
      {search.view !== 'edition' && <DaysPicker from={from} to={to} onChange={setSearch} />}
      <ZoomControl search={search} setSearch={setSearch} />
      {mayAssign && (
        <ActionIcon
          variant="default"
          size={30}
          className={styles.people}
          aria-expanded={search.people === 'open'}
          aria-label={people.title}
          title={search.people ? people.close : people.open}
          onClick={() => setSearch({ people: search.people ? undefined : 'open' })}
        >
          <IconUsers size={17} aria-hidden />
        </ActionIcon>
      )}
      <BoardFilters search={search} setSearch={setSearch} on={from} items={items} />
      {(oblast || type || state || tag || proposals || q || first || last) && (
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={words.filters.clear}
          title={words.filters.clear}
          onClick={() =>
            setSearch({
              oblast: undefined,
              type: undefined,
              state: undefined,
              tag: undefined,
              proposals: undefined,
              q: undefined,
              from: undefined,
              to: undefined,
            })
          }
        >
          <IconFilterOff size={17} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
