import { Fragment, type ReactNode } from 'react';
import styles from './mail.module.css';

interface Props {
  title: string;
  /** The language that the title is written in, where that is not the reader's. */
  lang?: string;
  /** What is known of it: a label and what it says; what is empty is left out. */
  facts: readonly (readonly [string, ReactNode])[];
  children?: ReactNode;
}

/** A letter that is read, below what is known of it. */
export function LetterSheet({ title, lang, facts, children }: Props) {
  return (
    <article className={styles.sheet} aria-label={title}>
      <h2 lang={lang}>{title}</h2>
      <dl className={styles.facts}>
        {facts.map(
          ([label, value]) =>
            value && (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
      {children}
    </article>
  );
}
