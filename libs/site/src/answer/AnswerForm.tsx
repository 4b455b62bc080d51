import type { FieldCode } from '@birge/domain';
import { answerPage } from '@birge/i18n';
import type { AnswerPageProps, GivenAnswerWord } from './answer-props.js';

const choices: readonly GivenAnswerWord[] = ['accepted', 'maybe', 'declined'];

/** The database's own limits (answer_by_length, answer_note_length). */
export const answerLimits = { name: 120, note: 2000 };

/** A plain form: one post, no script; on an error everything typed is still in it. */
export function AnswerForm({ language, action, form, errors }: AnswerPageProps) {
  const words = answerPage[language];
  const say = (code: FieldCode | undefined, longest: number) =>
    code && (code === 'too-long' ? words.errors.tooLong(longest) : words.errors.characters);
  const nameError = say(errors.name, answerLimits.name);
  const noteError = say(errors.note, answerLimits.note);
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
            <span>{words[choice]}</span>
            {choice === 'maybe' && <small>{words.maybeHint}</small>}
          </label>
        ))}
      </fieldset>
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
