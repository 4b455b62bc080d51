import { useParams } from '@tanstack/react-router';
import { told } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { NoticesPane } from './NoticesPane.js';
import { OutboxTabs } from './OutboxTabs.js';

export function NoticesPage() {
  const { outbox: text } = useText(told);
  const { year } = useParams({ from: '/signed/$year/notices' });
  return (
    <Page title={text.title}>
      <OutboxTabs year={year} />
      <NoticesPane year={year} />
    </Page>
  );
}
