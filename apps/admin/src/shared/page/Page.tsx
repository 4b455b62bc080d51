import { useEffect, type ReactNode } from 'react';
import styles from './Page.module.css';

interface PageProps {
  /** The heading, and with the product's name the document's title. */
  title: string;
  /** What the page is about, above its heading: a link back, usually. */
  above?: ReactNode;
  /** Beside the heading: a state, a count. */
  beside?: ReactNode;
  /** Buttons at the end of the heading's line. */
  actions?: ReactNode;
  /** A form or a letter reads best in a measure; a table takes the width. */
  width?: 'measure' | 'full';
  children: ReactNode;
}

/** A screen with its one heading, which takes the focus after navigation. */
export function Page({ title, above, beside, actions, width = 'full', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Birge`;
  }, [title]);
  return (
    <div className={styles.page} data-width={width}>
      {above && <div className={styles.above}>{above}</div>}
      <header className={styles.header}>
        <h1 tabIndex={-1}>{title}</h1>
        {beside && <div className={styles.beside}>{beside}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
