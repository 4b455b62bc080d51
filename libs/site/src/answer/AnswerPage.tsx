import { textIn } from '@birge/domain';
import { answerPage, common, letters, partnerPage, wallTimeText } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { AnswerForm } from './AnswerForm.js';
import { AnswerShell } from './AnswerShell.js';
import { Days } from './EditionDays.js';
import { AnswerSlots } from './AnswerSlots.js';
import { deadlineText } from './answer-words.js';
import type { AnswerPageProps } from './answer-props.js';

/** What is asked of a partner, and the answer: no account, no script. */
export function AnswerPage(props: AnswerPageProps) {
  const { language, organization, role, title, asked, deadline, slots, togetherWith, standing, publicPage } = props;
  const words = answerPage[language];
  const more = partnerPage[language];
  const what = plainText(textIn(asked, language));
  const until = deadlineText(language, deadline);
  return (
    <AnswerShell
      language={language}
      languageLinks={props.languageLinks}
      title={words.pageTitle(plainText(textIn(organization, language)))}
      to={
        <>
          <Words of={organization} language={language} /> · {common[language].participationRole[role]}
        </>
      }
    >
      <h1>
        <Words of={title} language={language} />
      </h1>
      <p className="ask">
        {what ? words.askFor(what.replace(/\.?$/, '.')) : words.ask} {words.answerBy(until)}
      </p>
      {props.askedFor.length > 0 && (
        <dl className="facts">
          <dt>{letters[language].asked}</dt>
          <dd className="plain">{props.askedFor.map((thing) => letters[language].askedFor[thing]).join(', ')}</dd>
        </dl>
      )}
      {props.days && (
        <dl className="facts">
          <dt>{words.when}</dt>
          <dd>
            <Days language={language} days={props.days} />
            <small>{more.wholeEdition}</small>
          </dd>
        </dl>
      )}
      <AnswerSlots language={language} slots={slots} onlineUrl={props.onlineUrl} />
      {togetherWith.length > 0 && (
        <dl className="facts">
          <dt>{words.togetherWith}</dt>
          <dd className="plain">
            {togetherWith.map((other, index) => (
              <span key={index}>
                {index > 0 && ', '}
                <Words of={other} language={language} />
              </span>
            ))}
          </dd>
        </dl>
      )}
      {standing && (
        <p className={standing.current ? 'notice good' : 'notice warn'}>
          {words.standing(
            [
              standing.answer === 'propose' ? more.state.propose : words[standing.answer],
              standing.name && plainText(standing.name),
            ]
              .filter(Boolean)
              .join(', '),
            wallTimeText(language, standing.at.wall),
          )}
          {!standing.current && ` ${words.standingOld}`}
        </p>
      )}
      <AnswerForm {...props} />
      <footer className="letter-foot">
        <p>{words.canChange(until)}</p>
        {props.allHref && (
          <p>
            <a href={props.allHref}>{more.allYours}</a>
          </p>
        )}
        {publicPage && (
          <p>
            <a href={publicPage}>{props.days ? words.publicCalendar : words.publicPage}</a>
          </p>
        )}
        <p>{words.personalLink}</p>
      </footer>
    </AnswerShell>
  );
}
