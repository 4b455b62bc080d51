import { answerPage, common, partnerPage } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { AnswerShell } from './AnswerShell.js';
import { deadlineText } from './answer-words.js';
import type { AnswerDonePageProps } from './answer-props.js';

/** The answer has been recorded: what it was, and how to change it. */
export function AnswerDonePage(props: AnswerDonePageProps) {
  const { language, organization, role, title, answer, note, deadline, changeHref } = props;
  const words = answerPage[language];
  const more = partnerPage[language];
  return (
    <AnswerShell
      language={language}
      languageLinks={props.languageLinks}
      title={words.doneTitle}
      to={
        <>
          <Words of={organization} language={language} /> · {common[language].participationRole[role]}
        </>
      }
    >
      <h1>{words.doneTitle}</h1>
      <p className="ask">
        <Words of={title} language={language} />
      </p>
      <p className="notice good">{words.done(answer === 'propose' ? more.propose : words[answer])}</p>
      {answer === 'propose' && <p>{more.proposed}</p>}
      {note && (
        <dl className="facts stacked">
          <dt>{words.doneNote}</dt>
          <dd className="typed">{note.split('\n').map(plainText).join('\n')}</dd>
        </dl>
      )}
      <p>
        <a className="action" href={changeHref}>
          {words.change}
        </a>
      </p>
      {props.allHref && (
        <p>
          <a href={props.allHref}>{more.allYours}</a>
        </p>
      )}
      <footer className="letter-foot">
        <p>{words.canChange(deadlineText(language, deadline))}</p>
        <p>{words.personalLink}</p>
      </footer>
    </AnswerShell>
  );
}
