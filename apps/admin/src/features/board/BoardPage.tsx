import { admin } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import { Page } from '../../shared/page/Page.js';

export function BoardPage() {
  const { nav } = useText(admin);
  return <Page title={nav.board}>{null}</Page>;
}
