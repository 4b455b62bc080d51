import { hasControlCharacters, isWallTime, typedTime, type WallTime } from '@birge/domain';
import {
  answerLimits,
  emptyProposal,
  type AnswerChoice,
  type AnswerErrors,
  type AnswerForm,
  type ProposalForm,
} from '@birge/site';
import type { Proposable } from './proposals/proposing.queries.js';
import { givenAnswers, type GivenAnswerWord } from './participation.dto.js';

/** Another time or place for one occurrence, as it was understood. */
export interface ProposedSlot {
  occurrenceId: string;
  wallStart: WallTime | null;
  wallEnd: WallTime | null;
  placeWords: string | null;
}

export interface Given {
  answer: GivenAnswerWord;
  answeredBy: string | null;
  note: string | null;
  /** Set where the answer is a proposal; empty where it is one in words alone. */
  proposals: ProposedSlot[] | null;
}

export interface ReadForm {
  /** As typed, to be shown again. */
  form: AnswerForm;
  errors: AnswerErrors;
  /** Set where nothing is wrong. */
  given: Given | null;
}

const choices: readonly string[] = [...givenAnswers, 'propose'];
export const isChoice = (word: string): word is AnswerChoice => choices.includes(word);
const parts = Object.keys(emptyProposal) as (keyof ProposalForm)[];

function problemOf(text: string, longest: number, lines: boolean) {
  if ([...text].length > longest) return 'too-long' as const;
  return hasControlCharacters(text, lines) ? ('control-characters' as const) : undefined;
}

/**
 * Reads what a form sent (application/x-www-form-urlencoded); a field that is not there is an empty one. `about` are the
 * occurrences for which another time may be proposed: fields of any other one are nobody's.
 */
export function readAnswerForm(sent: URLSearchParams, about: readonly Proposable[] = []): ReadForm {
  const typed = (name: string) => (sent.get(name) ?? '').replace(/\r\n?/g, '\n');
  const [answer, name, note] = [typed('answer'), typed('name'), typed('note')];
  const proposals = Object.fromEntries(
    about.map(({ occurrenceId }) => [
      occurrenceId,
      Object.fromEntries(parts.map((part) => [part, typed(`${part}.${occurrenceId}`)])) as unknown as ProposalForm,
    ]),
  );
  const form: AnswerForm = { answer: isChoice(answer) ? answer : '', name, note, proposals };
  const errors: AnswerErrors = {};
  const say = (field: string, code: AnswerErrors[string]) => {
    if (code) errors[field] = code;
  };
  if (!isChoice(answer)) say('answer', answer === '' ? 'required' : 'not-allowed');
  say('name', problemOf(name.trim(), answerLimits.name, false));
  say('note', problemOf(note.trim(), answerLimits.note, true));
  const proposed =
    answer === 'propose' ? about.flatMap((one) => proposedFor(one, proposals[one.occurrenceId]!, say)) : null;
  if (proposed?.length === 0 && note.trim() === '' && Object.keys(errors).length === 0)
    say('proposal', 'proposal-says-nothing');
  const given: Given | null =
    isChoice(answer) && Object.keys(errors).length === 0
      ? {
          answer: answer === 'propose' ? 'maybe' : answer,
          answeredBy: name.trim() || null,
          note: note.trim() || null,
          proposals: proposed,
        }
      : null;
  return { form, errors, given };
}

function proposedFor(
  about: Proposable,
  form: ProposalForm,
  say: (field: string, code: AnswerErrors[string]) => void,
): ProposedSlot[] {
  const { occurrenceId } = about;
  const at = (part: keyof ProposalForm) => `${part}.${occurrenceId}`;
  const place = form.place.trim();
  say(at('place'), problemOf(place, answerLimits.place, false));
  const time = typedTime(form, { ...about, lengthMinutes: about.lengthMinutes ?? 60 });
  if (!time.ok) say(at(time.refusal.field as keyof ProposalForm), 'field-invalid');
  // What is offered is only a help to type: a time that was taken meanwhile is proposed all the same.
  const [start, end] = form.slot.split('/');
  const offered = isWallTime(start) && isWallTime(end) ? { start, end } : null;
  if (form.slot !== '' && !offered) say(at('slot'), 'unknown');
  if (form.slot !== '' && time.ok && time.value) say(at('slot'), 'duplicate');
  const chosen = offered ?? (time.ok ? time.value : null);
  if (!chosen && place === '') return [];
  return [{ occurrenceId, wallStart: chosen?.start ?? null, wallEnd: chosen?.end ?? null, placeWords: place || null }];
}
