import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { instantText, notices, ownLanguageNames, told } from '@birge/i18n';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import { Waiting } from '../../shared/feedback/Waiting.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { hereOffset } from '../../shared/look/here-offset.js';
import { useMe } from '../../shared/session/me.js';
import { LetterBody } from './LetterBody.js';
import { messageQuery } from './outbox.queries.js';
import { SettleLetter } from './SettleLetter.js';
import styles from './outbox.module.css';

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
  return (
    <article className={styles.letter} aria-label={letter.subject}>
      <h2>{letter.subject}</h2>
      <dl className={styles.head}>
        <dt>{text.to}</dt>
        <dd>
          {[letter.contactName, textIn(letter.organizationName, language), letter.recipient].filter(Boolean).join(', ')}
        </dd>
        {letter.eventId && (
          <>
            <dt>{text.about}</dt>
            <dd>
              <Link to="/$year/events/$id" params={{ year: String(currentYear), id: letter.eventId }}>
                {textIn(letter.eventTitle, language)}
              </Link>
            </dd>
          </>
        )}
        <dt>{text.written}</dt>
        <dd>{instantText(language, letter.createdAt, hereOffset(letter.createdAt))}</dd>
        <dt>{text.language}</dt>
        <dd>{ownLanguageNames[letter.language].long}</dd>
        <dt>{text.state}</dt>
        <dd>
          {text.states[letter.state]}
          {letter.sentAt && `, ${instantText(language, letter.sentAt, hereOffset(letter.sentAt))}`}
          {letter.failure && <div className={styles.failure}>{letter.failure}</div>}
          {letter.bounce && (
            <div className={styles.failure}>
              {bounced} {letter.bounce}
            </div>
          )}
        </dd>
      </dl>
      <LetterBody body={letter.body} language={letter.language} />
      <SettleLetter letter={letter} />
      {letter.state === 'kept' && <p className={styles.quiet}>{text.keptHelp}</p>}
    </article>
  );
}
