import { useEffect, useRef, type ReactNode } from 'react';
import { CloseButton } from '@mantine/core';
import { assignments } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './assignments.module.css';

/** Beside the matrix on a wide screen, over it on a narrow one; Esc closes. */
export function MatrixPanel({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const text = useText(assignments);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [title]);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={title}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <CloseButton aria-label={text.close} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}
