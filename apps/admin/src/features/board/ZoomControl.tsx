import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { boardViews } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import type { BoardSearch } from './board-search.js';
import { zoomedBy, zoomFactor, zoomLevels, zoomOf } from './zoom.js';
import styles from './BoardToolbar.module.css';

interface ZoomControlProps {
  search: BoardSearch;
  setSearch(change: Partial<BoardSearch>): void;
}

export const zoomText = (level: number): string => `${Math.round(zoomFactor(level) * 100)} %`;

/** The same as +, − and 0 on the board, a pinch, or the wheel with Ctrl. */
export function ZoomControl({ search, setSearch }: ZoomControlProps) {
  const words = useText(boardViews);
  const level = zoomOf(search);
  const to = (next: number): void => setSearch({ zoom: next === 0 ? undefined : String(next) });
  return (
    <div className={styles.zoom} role="group" aria-label={words.zoom}>
      <ActionIcon
        aria-label={words.zoomOut}
        title={words.zoomOut}
        disabled={level === zoomLevels[0]}
        onClick={() => to(zoomedBy(level, -1))}
      >
        <IconMinus size={15} aria-hidden />
      </ActionIcon>
      <button type="button" className={styles.percent} onClick={() => to(0)} title={words.zoomReset}>
        <span className="only-read-aloud">{words.zoomReset}: </span>
        {zoomText(level)}
      </button>
      <ActionIcon
        aria-label={words.zoomIn}
        title={words.zoomIn}
        disabled={level === zoomLevels.at(-1)}
        onClick={() => to(zoomedBy(level, 1))}
      >
        <IconPlus size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}
