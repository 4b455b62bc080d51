import { textIn } from '@birge/domain';
import { longDate, partnerPage } from '@birge/i18n';
import { AnswerShell } from '../answer/AnswerShell.js';
import { answerLimits } from '../answer/answer-props.js';
import { fieldError } from '../answer/answer-words.js';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { PartnerLinks } from './PartnerLinks.js';
import { PartnerRows } from './PartnerRows.js';
import type { PartnerNotice, PartnerPageProps, PartnerRow } from './partner-props.js';

const isOpen = ({ over, answer, current }: PartnerRow): boolean =>
  over === null && (answer === 'needs-action' || !current);

/** All that one contact is asked, wherever it is: one form, one post, no script. */
export function PartnerPage(props: PartnerPageProps) {
  const { language, organization, toCome, past, errors } = props;
  const words = partnerPage[language];
  const nameError = fieldError(language, errors.name, answerLimits.name);
  const answerable = toCome.some(({ over }) => over === null);
  return (
    <AnswerShell
      language={language}
      languageLinks={props.languageLinks}
      title={words.pageTitle(plainText(textIn(organization, language)))}
      to={
        <>
          <Words of={organization} language={language} /> · {plainText(props.name)}
        </>
      }
    >
      <h1>{words.title}</h1>
      <Notice language={language} notice={props.notice} />
      {toCome.length + past.length === 0 ? (
        <p className="ask">{words.nothing}</p>
      ) : (
        <p className="ask">{words.intro(toCome.length + past.length, toCome.filter(isOpen).length)}</p>
      )}
      {toCome.length > 0 && (
        <form className="many" method="post" action={props.action}>
          <h2>{words.toCome}</h2>
          <PartnerRows language={language} rows={toCome} />
          {answerable && (
            <div className="send">
              <div className="field">
                <label htmlFor="name">{words.name}</label>
                <input
                  id="name"
                  name="name"
                  type="text"
                  autoComplete="name"
                  maxLength={answerLimits.name}
                  defaultValue={props.form.name}
                  aria-invalid={nameError ? true : undefined}
                  aria-describedby={nameError ? 'name-hint name-error' : 'name-hint'}
                />
                <small id="name-hint">{words.nameHint}</small>
                {nameError && (
                  <p className="field-error" id="name-error">
                    {nameError}
                  </p>
                )}
              </div>
              <button type="submit" className="main">
                {words.save}
              </button>
            </div>
          )}
        </form>
      )}
      {past.length > 0 && (
        <details className="past">
          <summary>
            {words.past} ({past.length})
          </summary>
          <PartnerRows language={language} rows={past} />
        </details>
      )}
      <PartnerLinks {...props} />
      <footer className="letter-foot">
        <p>{words.validUntil(longDate(language, props.validUntil))}</p>
      </footer>
    </AnswerShell>
  );
}

function Notice({ language, notice }: { language: PartnerPageProps['language']; notice: PartnerNotice }) {
  const words = partnerPage[language];
  if (!notice) return null;
  const text =
    notice.kind === 'saved'
      ? notice.count > 0
        ? words.saved(notice.count)
        : words.savedNone
      : notice.kind === 'not-all'
        ? words.notAll(notice.saved, notice.refused)
        : notice.kind === 'renewed'
          ? words.renewed
          : words.renewedFeed;
  return (
    <p className={notice.kind === 'not-all' ? 'notice warn' : 'notice good'} role="status">
      {text}
    </p>
  );
}
