import { useQuery } from '@tanstack/react-query';
import { notices, ownLanguageNames, told } from '@birge/i18n';
import type { NoticeItem, NoticeRecipient } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import { LetterBody } from './LetterBody.js';
import { noticeLetterQuery } from './notices.queries.js';
import styles from './outbox.module.css';

/** The letter as it would leave now, in the language of who gets it. */
export function NoticeLetter({ recipient, notice }: { recipient: NoticeRecipient; notice: NoticeItem }) {
  const { outbox } = useText(told);
  const text = useText(notices);
  const query = useQuery(noticeLetterQuery(notice));
  if (query.isPending) return <Waiting />;
  if (!query.data) return <ProblemNote error={query.error} />;
  const { subject, body, language } = query.data;
  return (
    <article className={styles.letter} aria-label={subject}>
      <h2 lang={language}>{subject}</h2>
      <dl className={styles.head}>
        <dt>{outbox.to}</dt>
        <dd>{[recipient.contactName, recipient.email ?? text.unreachable].join(', ')}</dd>
        <dt>{outbox.language}</dt>
        <dd>{ownLanguageNames[language].long}</dd>
      </dl>
      <LetterBody body={body.replaceAll('{link}', text.link)} language={language} />
    </article>
  );
}
