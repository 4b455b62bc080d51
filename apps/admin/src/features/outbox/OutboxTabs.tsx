import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { formatNumber, notices } from '@birge/i18n';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { noticeCountQuery } from './notices.queries.js';
import styles from './notices.module.css';

/** What has to be told, and the letters that were written: two addresses of one screen. */
export function OutboxTabs({ year }: { year: string }) {
  const text = useText(notices);
  const { language } = useLanguage();
  const count = useQuery(noticeCountQuery(year)).data;
  const exact = { exact: true, includeSearch: false };
  return (
    <nav className={styles.tabs} aria-label={text.views}>
      <Link to="/$year/notices" params={{ year }} activeProps={{ 'aria-current': 'page' }} activeOptions={exact}>
        {text.toSend}
        {Boolean(count) && <i>{formatNumber(language, count!)}</i>}
      </Link>
      <Link to="/outbox" activeProps={{ 'aria-current': 'page' }} activeOptions={exact}>
        {text.letters}
      </Link>
    </nav>
  );
}
