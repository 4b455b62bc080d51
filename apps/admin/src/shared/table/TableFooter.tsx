import { Button } from '@mantine/core';
import { forms } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import styles from './TableFooter.module.css';

interface Props {
  /** «61 events». */
  count: string;
  page: number;
  total: number;
  pageSize: number;
  onPage(page: number): void;
}

/** How many there are, and the way through the pages where there is more than one. */
export function TableFooter({ count, page, total, pageSize, onPage }: Props) {
  const { list } = useText(forms);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <>
      <span role="status">{count}</span>
      {pages > 1 && (
        <nav className={styles.pages} aria-label={list.pages}>
          <Button size="compact-sm" variant="default" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {list.previous}
          </Button>
          <span>{list.pageOf(String(page), String(pages))}</span>
          <Button size="compact-sm" variant="default" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            {list.next}
          </Button>
        </nav>
      )}
    </>
  );
}
