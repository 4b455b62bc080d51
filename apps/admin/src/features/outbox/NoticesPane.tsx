import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { notices, told } from '@birge/i18n';
import { Empty } from '../../shared/feedback/Empty.js';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { Panes } from '../../shared/mail/Panes.js';
import { useMay } from '../../shared/session/me.js';
import { NoticeBar } from './NoticeBar.js';
import { NoticeLetter } from './NoticeLetter.js';
import { NoticeRow } from './NoticeRow.js';
import { noticesQuery } from './notices.queries.js';
import styles from './notices.module.css';

/** What partners were told and what is true now, where they differ: by who reads it, beside the letter that would leave. */
export function NoticesPane({ year }: { year: string }) {
  const text = useText(notices);
  const { outbox: words } = useText(told);
  const { language } = useLanguage();
  const maySend = useMay('participation:write');
  const query = useQuery(noticesQuery(year));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [read, setRead] = useState<string | null>(null);
  if (query.isPending) return <Waiting />;
  if (!query.data) return <ProblemNote error={query.error} />;
  const { recipients } = query.data;
  if (recipients.length === 0) return <Empty>{text.empty}</Empty>;
  const sendable = recipients.filter(({ email }) => email !== null).flatMap((one) => one.notices);
  // What somebody sent, or what changed back, is no longer chosen or read.
  const selected = sendable.filter(({ invitationId }) => chosen.includes(invitationId));
  const reading = recipients
    .flatMap((recipient) => recipient.notices.map((notice) => ({ recipient, notice })))
    .find(({ notice }) => notice.invitationId === read);
  const letter = reading ? <NoticeLetter {...reading} /> : null;
  return (
    <>
      <p className={styles.lead}>{text.lead}</p>
      {maySend && <NoticeBar sendable={sendable} chosen={selected} onChoose={setChosen} />}
      <Panes
        even
        list={
          <div className={styles.recipients}>
            {recipients.map((recipient) => (
              <section key={`${recipient.contactId} ${recipient.language}`} aria-label={recipient.contactName}>
                <h2>
                  {textIn(recipient.organizationName, language)}
                  <small>
                    {recipient.contactName}, {recipient.email ?? <em>{text.unreachable}</em>}
                  </small>
                </h2>
                <ul>
                  {recipient.notices.map((notice) => (
                    <NoticeRow
                      key={notice.invitationId}
                      recipient={recipient}
                      notice={notice}
                      year={year}
                      read={notice.invitationId === read}
                      chosen={chosen.includes(notice.invitationId)}
                      onChoose={
                        maySend
                          ? (on) =>
                              setChosen(
                                on
                                  ? [...chosen, notice.invitationId]
                                  : chosen.filter((id) => id !== notice.invitationId),
                              )
                          : undefined
                      }
                      onRead={() => setRead(notice.invitationId)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        }
        reading={letter}
        title={words.subject}
        close={words.close}
        choose={text.choose}
        onClose={() => setRead(null)}
      />
    </>
  );
}
