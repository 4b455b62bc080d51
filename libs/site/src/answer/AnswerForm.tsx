import { answerPage, partnerPage } from '@birge/i18n';
import { fieldError } from './answer-words.js';
import { answerLimits, type AnswerChoice, type AnswerPageProps } from './answer-props.js';
import { offerHint, ProposalFields } from './ProposalFields.js';

/** A plain form: one post, no script; on an error everything typed is still in it. */
export function AnswerForm(props: AnswerPageProps) {
  const { language, action, form, errors, offers } = props;
  const words = answerPage[language];
  const more = partnerPage[language];
  const nameError = fieldError(language, errors.name, answerLimits.name);
  const noteError = fieldError(language, errors.note, answerLimits.note);
  const choices: readonly AnswerChoice[] =
    offers.length > 0 ? ['accepted', 'maybe', 'propose', 'declined'] : ['accepted', 'maybe', 'declined'];
  const label = (choice: AnswerChoice) => (choice === 'propose' ? more.propose : words[choice]);
  const hints: Partial<Record<AnswerChoice, string>> = {
    maybe: words.maybeHint,
    propose: offerHint(language, offers) ?? more.proposeHint,
    declined: more.declinedHint,
  };
  return (
    <form className="answer" method="post" action={action}>
      {Object.keys(errors).length > 0 && (
        <p className="notice stop" role="alert">
          {words.errorSummary}
        </p>
      )}
      <fieldset aria-describedby={errors.answer ? 'answer-error' : undefined}>
        <legend>{words.yourAnswer}</legend>
        {errors.answer && (
          <p className="field-error" id="answer-error">
            {words.errors.answer}
          </p>
        )}
        {choices.map((choice) => (
          <label className="choice" key={choice}>
            <input type="radio" name="answer" value={choice} defaultChecked={form.answer === choice} required />
            <span>{label(choice)}</span>
            {hints[choice] && <small>{hints[choice]}</small>}
          </label>
        ))}
      </fieldset>
      {offers.length > 0 && <ProposalFields {...props} />}
      <div className="field">
        <label htmlFor="name">{words.name}</label>
        <input
          id="name"
          name="name"
          type="text"
          autoComplete="name"
          maxLength={answerLimits.name}
          defaultValue={form.name}
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
      <div className="field">
        <label htmlFor="note">{words.note}</label>
        <textarea
          id="note"
          name="note"
          rows={4}
          maxLength={answerLimits.note}
          defaultValue={form.note}
          aria-invalid={noteError ? true : undefined}
          aria-describedby={noteError ? 'note-hint note-error' : 'note-hint'}
        />
        <small id="note-hint">{words.noteHint}</small>
        {noteError && (
          <p className="field-error" id="note-error">
            {noteError}
          </p>
        )}
      </div>
      <button type="submit">{words.send}</button>
    </form>
  );
}
