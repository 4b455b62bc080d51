import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { inboxWords, instantText } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { LetterSheet } from '../../shared/mail/LetterSheet.js';
import { useMe } from '../../shared/session/me.js';
import { Decide } from './Decide.js';
import { inboxMailQuery } from './inbox.queries.js';
import { reasonOf, replyLine, senderOf } from './inbox-words.js';
import styles from './inbox.module.css';

/** One letter: who wrote, what it says, why it does not count by itself, and what to do with it. */
export function InboxMail({ id }: { id: string }) {
  const text = useText(inboxWords);
  const { language } = useLanguage();
  const { currentYear } = useMe();
  const query = useQuery(inboxMailQuery(id));
  if (query.isPending) return <Waiting />;
  if (!query.data) return <ProblemNote error={query.error} />;
  const mail = query.data;
  const at = (instant: string) => instantText(language, instant, hereOffset(instant));
  const title = mail.subject ?? text.kind[mail.kind];
  const invited = [mail.contactName, textIn(mail.organizationName, language)].filter(Boolean).join(', ');
  return (
    <LetterSheet
      title={title}
      facts={[
        [text.from, senderOf(mail, text)],
        [text.whose, invited],
        [
          text.about,
          mail.eventId && (
            <Link to="/$year/events/$id" params={{ year: String(currentYear), id: mail.eventId }}>
              {textIn(mail.eventTitle, language)}
            </Link>
          ),
        ],
        [text.came, at(mail.receivedAt)],
        [
          text.state,
          [
            text.states[mail.state],
            mail.decidedBy && mail.decidedAt && text.decided(mail.decidedBy.name, at(mail.decidedAt)),
          ]
            .filter(Boolean)
            .join(' · '),
        ],
      ]}
    >
      {mail.reason && (
        <section className={`${styles.part} ${styles.why}`}>
          <h3>{text.why}</h3>
          <p>{reasonOf(mail.reason, text)}</p>
        </section>
      )}
      <section className={styles.part}>
        <h3>{text.says}</h3>
        {mail.replies.length === 0 && <p className={styles.quiet}>{text.saysNothing}</p>}
        {mail.replies.map((reply, index) => (
          <div key={index} className={styles.reply}>
            <p>
              <b>{replyLine(reply, language)}</b>
            </p>
            {reply.attendee && reply.attendee !== mail.sender && (
              <p className={styles.quiet}>{[reply.attendeeName, reply.attendee].filter(Boolean).join(', ')}</p>
            )}
            {reply.comment && <blockquote>{reply.comment}</blockquote>}
          </div>
        ))}
      </section>
      {mail.mayDecide && <Decide key={mail.id} mail={mail} />}
    </LetterSheet>
  );
}
