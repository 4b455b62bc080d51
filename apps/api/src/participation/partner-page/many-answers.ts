import { hasControlCharacters, type FieldCode } from '@birge/domain';
import { answerLimits, type GivenAnswerWord } from '@birge/site';
import { givenAnswers } from '../participation.dto.js';
import { sequenceIn } from '../partner-http.js';

/** More than this are not of one form of ours. */
const MOST = 500;
const isAnswer = (word: string): word is GivenAnswerWord => (givenAnswers as readonly string[]).includes(word);

export interface ManyAnswers {
  /** By invitation. */
  choices: Map<string, GivenAnswerWord>;
  seen: Map<string, number>;
  name: string;
  nameError?: FieldCode;
}

/** Reads `answer.<invitation>` and `seen.<invitation>`; what no form of ours sends is left out. */
export function readManyAnswers(sent: URLSearchParams): ManyAnswers {
  const read: ManyAnswers = { choices: new Map(), seen: new Map(), name: sent.get('name') ?? '' };
  for (const [field, value] of [...sent].slice(0, 2 * MOST + 1)) {
    const [, what, id] = /^(answer|seen)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(field) ?? [];
    if (!id) continue;
    if (what === 'answer' && isAnswer(value)) read.choices.set(id, value);
    const sequence = sequenceIn(value);
    if (what === 'seen' && sequence !== null) read.seen.set(id, sequence);
  }
  if ([...read.name.trim()].length > answerLimits.name) read.nameError = 'too-long';
  else if (hasControlCharacters(read.name.trim(), false)) read.nameError = 'control-characters';
  return read;
}
