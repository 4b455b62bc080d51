import { answerPage, partnerPage } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { AnswerShell } from './AnswerShell.js';
import type { AnswerRefusedPageProps } from './answer-props.js';

/** Why there is nothing to answer here, what to do instead, and what was typed, so that it is not lost. */
export function AnswerRefusedPage({ language, languageLinks, reason, title, typed }: AnswerRefusedPageProps) {
  const words = answerPage[language];
  const refused = words.refused[reason];
  const kept = typed && (typed.answer || typed.name || typed.note) ? typed : null;
  return (
    <AnswerShell language={language} languageLinks={languageLinks} title={refused.title}>
      <h1>{refused.title}</h1>
      {title && (
        <p className="ask">
          <Words of={title} language={language} />
        </p>
      )}
      <p>{refused.text}</p>
      {kept && (
        <section>
          <h2>{words.typed}</h2>
          <dl className="facts stacked">
            {kept.answer && (
              <>
                <dt>{words.yourAnswer}</dt>
                <dd>{kept.answer === 'propose' ? partnerPage[language].propose : words[kept.answer]}</dd>
              </>
            )}
            {kept.name && (
              <>
                <dt>{words.name}</dt>
                <dd>{plainText(kept.name)}</dd>
              </>
            )}
            {kept.note && (
              <>
                <dt>{words.note}</dt>
                <dd className="typed">{kept.note.split('\n').map(plainText).join('\n')}</dd>
              </>
            )}
          </dl>
        </section>
      )}
    </AnswerShell>
  );
}
