import { told } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';
import { useMe } from '../../shared/session/me.js';
import { LettersPane } from './LettersPane.js';
import { OutboxTabs } from './OutboxTabs.js';

export function OutboxPage() {
  const { outbox: text } = useText(told);
  const { currentYear } = useMe();
  return (
    <Page title={text.title}>
      <OutboxTabs year={String(currentYear)} />
      <LettersPane />
    </Page>
  );
}
