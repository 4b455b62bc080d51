import { partnerPage } from '@birge/i18n';
import { AnswerShell } from '../answer/AnswerShell.js';
import type { PartnerClosedPageProps } from './partner-props.js';

/** A link that opened this page once. */
export function PartnerClosedPage({ language, why }: PartnerClosedPageProps) {
  const words = partnerPage[language][({ replaced: 'gone', closed: 'shut', expired: 'expired' } as const)[why]];
  return (
    <AnswerShell language={language} languageLinks={[]} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
    </AnswerShell>
  );
}
