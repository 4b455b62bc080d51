import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { instantText, notices, ownLanguageNames, told } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { LetterSheet } from '../../shared/mail/LetterSheet.js';
import { useMe } from '../../shared/session/me.js';
import { LetterBody } from './LetterBody.js';
import { messageQuery } from './outbox.queries.js';
import { SettleLetter } from './SettleLetter.js';
import styles from '../../shared/mail/mail.module.css';

/** A letter as its reader gets it, below what is known of it. */
export function Letter({ id }: { id: string }) {
  const { outbox: text } = useText(told);
  const { bounced } = useText(notices);
  const { language } = useLanguage();
  const { currentYear } = useMe();
  const query = useQuery(messageQuery(id));
  if (query.isPending) return <Waiting />;
  if (!query.data) return <ProblemNote error={query.error} />;
  const letter = query.data;
  const at = (instant: string) => instantText(language, instant, hereOffset(instant));
  return (
    <LetterSheet
      title={letter.subject}
      lang={letter.language}
      facts={[
        [
          text.to,
          [letter.contactName, textIn(letter.organizationName, language), letter.recipient].filter(Boolean).join(', '),
        ],
        [
          text.about,
          letter.eventId && (
            <Link to="/$year/events/$id" params={{ year: String(currentYear), id: letter.eventId }}>
              {textIn(letter.eventTitle, language)}
            </Link>
          ),
        ],
        [text.written, at(letter.createdAt)],
        [text.language, ownLanguageNames[letter.language].long],
        [
          text.state,
          <>
            {text.states[letter.state]}
            {letter.sentAt && `, ${at(letter.sentAt)}`}
            {letter.failure && <div className={styles.failure}>{letter.failure}</div>}
            {letter.bounce && (
              <div className={styles.failure}>
                {bounced} {letter.bounce}
              </div>
            )}
          </>,
        ],
      ]}
    >
      <LetterBody body={letter.body} language={letter.language} />
      <SettleLetter letter={letter} />
      {letter.state === 'kept' && <p className={styles.quiet}>{text.keptHelp}</p>}
    </LetterSheet>
  );
}
