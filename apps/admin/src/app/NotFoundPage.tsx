import { Link } from '@tanstack/react-router';
import { admin } from '@birge/i18n';
import { useText } from '../shared/language/LanguageProvider.js';
import { Page } from '../shared/page/Page.js';

export function NotFoundPage() {
  const { notFound } = useText(admin);
  return (
    <Page title={notFound.title} width="measure">
      <p>{notFound.lead}</p>
      <p>
        <Link to="/">{notFound.back}</Link>
      </p>
    </Page>
  );
}
