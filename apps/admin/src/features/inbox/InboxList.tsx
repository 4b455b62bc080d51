import { Link, useSearch } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { inboxWords, instantText } from '@birge/i18n';
import type { InboxRow, Page } from '@birge/api-client';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { TableFooter } from '../../shared/table/TableFooter.js';
import { senderOf } from './inbox-words.js';
import styles from './inbox.module.css';

interface Props {
  page: Page<InboxRow>;
  chosen: string | undefined;
  stale: boolean;
  onPage(page: number): void;
}

export function InboxList({ page, chosen, stale, onPage }: Props) {
  const text = useText(inboxWords);
  const { language } = useLanguage();
  const search = useSearch({ from: '/signed/inbox' });
  return (
    <div className={styles.list} aria-busy={stale}>
      <ul>
        {page.items.map((mail) => (
          <li key={mail.id}>
            <Link to="/inbox" search={{ ...search, letter: mail.id }} aria-current={mail.id === chosen || undefined}>
              <span className={styles.from}>
                <span>{textIn(mail.organizationName, language) || senderOf(mail, text)}</span>
                <small>{instantText(language, mail.receivedAt, hereOffset(mail.receivedAt))}</small>
              </span>
              <span className={styles.subject}>{textIn(mail.eventTitle, language) || mail.subject}</span>
              <span className={styles.quiet}>
                {text.kind[mail.kind]} · {text.states[mail.state]}
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
