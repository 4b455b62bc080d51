import { hasControlCharacters, type FieldCode } from '@birge/domain';
import { answerLimits, type AnswerForm } from '@birge/site';
import { givenAnswers, type GivenAnswerWord } from './participation.dto.js';

export interface ReadForm {
  /** As typed, to be shown again. */
  form: AnswerForm;
  errors: Partial<Record<keyof AnswerForm, FieldCode>>;
  /** Set where nothing is wrong. */
  given: { answer: GivenAnswerWord; answeredBy: string | null; note: string | null } | null;
}

const isAnswer = (word: string): word is GivenAnswerWord => (givenAnswers as readonly string[]).includes(word);

function problemOf(text: string, longest: number, lines: boolean): FieldCode | null {
  if ([...text].length > longest) return 'too-long';
  return hasControlCharacters(text, lines) ? 'control-characters' : null;
}

/** Reads what a form sent (application/x-www-form-urlencoded); a field that is not there is an empty one. */
export function readAnswerForm(sent: URLSearchParams): ReadForm {
  const typed = (name: string) => (sent.get(name) ?? '').replace(/\r\n?/g, '\n');
  const [answer, name, note] = [typed('answer'), typed('name'), typed('note')];
  const errors: ReadForm['errors'] = {};
  if (!isAnswer(answer)) errors.answer = answer === '' ? 'required' : 'not-allowed';
  const nameProblem = problemOf(name.trim(), answerLimits.name, false);
  if (nameProblem) errors.name = nameProblem;
  const noteProblem = problemOf(note.trim(), answerLimits.note, true);
  if (noteProblem) errors.note = noteProblem;
  return {
    form: { answer: isAnswer(answer) ? answer : '', name, note },
    errors,
    given:
      isAnswer(answer) && Object.keys(errors).length === 0
        ? { answer, answeredBy: name.trim() || null, note: note.trim() || null }
        : null,
  };
}
