import { useEffect, useRef, type ReactNode } from 'react';
import { CloseButton } from '@mantine/core';
import { board } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** Slides over the screen instead of leaving it; Esc closes it. What is below stays in use. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const words = useText(board);
  const panel = useRef<HTMLElement>(null);
  // What is inside may have taken the focus already: the search for a person, the first problem.
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, []);
  return (
    <aside
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <CloseButton aria-label={words.card.close} onClick={onClose} />
      </header>
      <div className={styles.inside}>{children}</div>
    </aside>
  );
}
