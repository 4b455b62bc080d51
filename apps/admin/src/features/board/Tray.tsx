import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import type { Problem } from '@birge/domain';
import { board, moving as movingWords } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useBoard } from './BoardContext.js';
import { ProblemsList } from './ProblemsList.js';
import { TrayCard } from './TrayCard.js';
import styles from './Tray.module.css';

interface TrayProps {
  items: readonly BoardItem[];
  problems: readonly Problem[];
  tabStop: string | null;
  moving: string | null;
  filtered: boolean;
  /** Of the edition's tray, how many the filters hide. */
  hidden: number;
  onShow(occurrenceId: string): void;
}

const noFilters = { oblast: undefined, type: undefined, state: undefined, tag: undefined, q: undefined };

/** Everything without a slot, with its count and why; below it what is wrong on the board. Dropped here, a card loses its time. */
export function Tray({ items, problems, tabStop, moving, filtered, hidden, onShow }: TrayProps) {
  const { language, search, setSearch } = useBoard();
  const words = board[language].tray;
  const narrow = useMediaQuery('(max-width: 860px)', false);
  const folded = search.tray ? search.tray === 'folded' : narrow;
  const Icon = folded ? IconLayoutSidebarRightExpand : IconLayoutSidebarRightCollapse;
  return (
    <aside className={styles.tray} data-tray data-folded={folded || undefined} aria-label={words.title}>
      <div className={styles.title}>
        <h2>{words.title}</h2>
        <span className={styles.count} data-count>
          {items.length}
        </span>
        <button
          type="button"
          className={styles.fold}
          onClick={() => setSearch({ tray: folded ? 'open' : 'folded' })}
          aria-expanded={!folded}
          aria-label={folded ? words.unfold : words.fold}
          title={folded ? words.unfold : words.fold}
        >
          <Icon size={18} aria-hidden />
        </button>
      </div>
      {!folded && (
        <div className={styles.inside} data-region="tray">
          {items.length === 0 && <p className={styles.empty}>{filtered ? words.emptyFiltered : words.empty}</p>}
          {items.length > 0 && (
            <ul className={styles.cards}>
              {items.map((item, index) => (
                <li key={item.occurrenceId}>
                  <TrayCard
                    item={item}
                    tabStop={
                      tabStop === item.occurrenceId ||
                      (index === 0 && !items.some((one) => one.occurrenceId === tabStop))
                    }
                    moving={moving === item.occurrenceId}
                  />
                </li>
              ))}
            </ul>
          )}
          {hidden > 0 && (
            <p className={styles.hidden}>
              {movingWords[language].hidden(hidden)}
              <button type="button" className={styles.link} onClick={() => setSearch(noFilters)}>
                {board[language].filters.clear}
              </button>
            </p>
          )}
          <ProblemsList problems={problems} onShow={onShow} />
        </div>
      )}
    </aside>
  );
}
