import { Link, useSearch } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { instantText, told } from '@birge/i18n';
import type { MessageRow, Page } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { TableFooter } from '../../shared/table/TableFooter.js';
import styles from './outbox.module.css';

interface Props {
  page: Page<MessageRow>;
  chosen: string | undefined;
  stale: boolean;
  onPage(page: number): void;
}

export function OutboxList({ page, chosen, stale, onPage }: Props) {
  const { outbox: text } = useText(told);
  const { language } = useLanguage();
  const search = useSearch({ from: '/signed/outbox' });
  return (
    <div className={styles.list} aria-busy={stale}>
      <ul>
        {page.items.map((letter) => (
          <li key={letter.id}>
            <Link
              to="/outbox"
              search={{ ...search, letter: letter.id }}
              aria-current={letter.id === chosen || undefined}
            >
              <span className={styles.to}>
                {textIn(letter.organizationName, language) || letter.contactName || letter.recipient}
                <small>{instantText(language, letter.createdAt, hereOffset(letter.createdAt))}</small>
              </span>
              <span className={styles.subject}>{letter.subject}</span>
              <span className={styles.state} data-state={letter.state}>
                {text.kind[letter.kind as keyof typeof text.kind] ?? letter.kind} · {text.states[letter.state]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.footer}>
        <TableFooter
          count={text.letters(page.total)}
          page={page.page}
          total={page.total}
          pageSize={page.pageSize}
          onPage={onPage}
        />
      </div>
    </div>
  );
}
