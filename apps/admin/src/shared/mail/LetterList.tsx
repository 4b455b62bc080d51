import { Link } from '@tanstack/react-router';
import { instantText } from '@birge/i18n';
import type { Page } from '@birge/api-client';
import { useLanguage } from '../language/LanguageProvider.js';
import { hereOffset } from '../look/here-offset.js';
import { TableFooter } from '../table/TableFooter.js';
import styles from './mail.module.css';

/** What the list says of a letter, in three lines. */
export interface LetterLine {
  id: string;
  who: string;
  /** ISO instant. */
  at: string;
  subject: string;
  state: string;
  /** Something went wrong with it. */
  failed?: boolean;
}

interface Props<Row> {
  page: Page<Row>;
  lineOf(row: Row): LetterLine;
  count: string;
  chosen: string | undefined;
  stale: boolean;
  onPage(page: number): void;
}

/** Letters, the newest first; each is a link to itself beside the list. */
export function LetterList<Row>({ page, lineOf, count, chosen, stale, onPage }: Props<Row>) {
  const { language } = useLanguage();
  return (
    <div className={styles.list} aria-busy={stale}>
      <ul>
        {page.items.map(lineOf).map(({ id, who, at, subject, state, failed }) => (
          <li key={id}>
            <Link
              to="."
              search={(now: object) => ({ ...now, letter: id }) as never}
              aria-current={id === chosen || undefined}
            >
              <span className={styles.who}>
                <span>{who}</span>
                <small>{instantText(language, at, hereOffset(at))}</small>
              </span>
              <span className={styles.subject}>{subject}</span>
              <span className={styles.state} data-failed={failed || undefined}>
                {state}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.footer}>
        <TableFooter count={count} page={page.page} total={page.total} pageSize={page.pageSize} onPage={onPage} />
      </div>
    </div>
  );
}
