import { useQuery } from '@tanstack/react-query';
import { notices, ownLanguageNames, told } from '@birge/i18n';
import type { NoticeItem, NoticeRecipient } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { LetterSheet } from '../../shared/mail/LetterSheet.js';
import { LetterBody } from './LetterBody.js';
import { noticeLetterQuery } from './notices.queries.js';

/** The letter as it would leave now, in the language of who gets it. */
export function NoticeLetter({ recipient, notice }: { recipient: NoticeRecipient; notice: NoticeItem }) {
  const { outbox } = useText(told);
  const text = useText(notices);
  const query = useQuery(noticeLetterQuery(notice));
  if (query.isPending) return <Waiting />;
  if (!query.data) return <ProblemNote error={query.error} />;
  const { subject, body, language } = query.data;
  return (
    <LetterSheet
      title={subject}
      lang={language}
      facts={[
        [outbox.to, [recipient.contactName, recipient.email ?? text.unreachable].join(', ')],
        [outbox.language, ownLanguageNames[language].long],
      ]}
    >
      <LetterBody body={body.replaceAll('{link}', text.link)} language={language} />
    </LetterSheet>
  );
}
