import { addDays, dateOf, timeOf, type Instant, type LetterTemplate, type LetterTemplateKind } from '@birge/domain';
import { toldOf } from '../asked-slots.queries.js';
import { composeLetter } from './compose-letter.js';
import type { AnswerFacts, LetterFacts } from './letter-facts.queries.js';
import type { ComposedLetter, InvitationLetterRequest } from './letter.js';

const dayBefore = (wall: string | null) => wall && `${addDays(dateOf(wall), -1)}T${timeOf(wall)}`;
const dayAfter = (wall: string | null) => wall && `${addDays(dateOf(wall), 1)}T${timeOf(wall)}`;

/** A reason to write this kind of letter, about what is really planned. */
function requestOf(kind: LetterTemplateKind, { invitationId, about }: LetterFacts): InvitationLetterRequest {
  const [slot] = about.slots;
  switch (kind) {
    case 'withdrawal':
      return { kind: 'cancellation', why: 'withdrawn', invitationId };
    case 'cancellation':
      return { kind, why: 'event', invitationId };
    case 'counter-declined': {
      const times = { start: dayAfter(slot?.start ?? null), end: dayAfter(slot?.end ?? null) };
      return { kind, invitationId, proposal: { occurrenceId: null, ...times, place: null, sequence: null }, word: '…' };
    }
    case 'answer-told':
      return { kind, invitationId, answerId: '' };
    default:
      return { kind, invitationId };
  }
}

/**
 * A template as a letter about a real event to a real contact. What has not happened is supposed: that the event moved by
 * a day, that it is cancelled, that a colleague accepted.
 */
export function previewTemplate(
  kind: LetterTemplateKind,
  facts: LetterFacts,
  template: LetterTemplate,
  now: Instant,
): ComposedLetter {
  const told = toldOf(facts.about).map((slot) => ({
    ...slot,
    start: dayBefore(slot.start),
    end: dayBefore(slot.end),
    digest: '',
  }));
  const answer: AnswerFacts = { answer: 'accepted', by: facts.contactName, note: null };
  const supposed = { ...facts, told, stateReason: facts.stateReason ?? '…' };
  return composeLetter({ facts: supposed, request: requestOf(kind, facts), now, answer }, template);
}
