import {
  fillTemplate,
  localDate,
  textIn,
  type BlockPlaceholder,
  type Instant,
  type Letter,
  type LetterBlock,
  type LetterTemplate,
  type LetterTemplateKind,
} from '@birge/domain';
import { askedAgain, common, letters, letterTemplates, longDate, slotText, takenOut } from '@birge/i18n';
import { slotsToTell } from '../asked-slots.queries.js';
import { changedSlots } from './changed-slots.js';
import {
  cancelCalendar,
  declineCounter,
  goneFrom,
  requestCalendar,
  type ComposedCalendar,
} from './compose-calendar.js';
import {
  answerBlocks,
  askedBlocks,
  changesBlocks,
  dayOf,
  detailsBlocks,
  linkBlocks,
  oneLine,
  titleOf,
} from './letter-blocks.js';
import type { AnswerFacts, LetterFacts } from './letter-facts.queries.js';
import { letterHtml } from './letter-html.js';
import { letterText } from './letter-text.js';
import { STOP, type ComposedLetter, type InvitationLetterRequest } from './letter.js';
import { takenOutLetter, type TakenOut } from './taken-out-letter.js';

/** Which template a letter is written with. */
export const templateKindOf = (request: InvitationLetterRequest): LetterTemplateKind =>
  request.kind === 'cancellation' && request.why === 'withdrawn' ? 'withdrawal' : request.kind;

interface Writing {
  facts: LetterFacts;
  request: InvitationLetterRequest;
  now: Instant;
  /** Of the request's answer. */
  answer?: AnswerFacts | null;
}

function calendarOf({ facts, request, now }: Writing): ComposedCalendar & { gone?: TakenOut } {
  switch (request.kind) {
    case 'invitation':
    case 'reminder':
    case 'update': {
      const asked = requestCalendar(facts, now, request.kind === 'update' && !request.again);
      const known = { ...facts, memory: asked.remembered };
      const ids = goneFrom(known);
      const { part, remembered } = cancelCalendar(known, now, { ids, uninvited: false });
      if (!asked.part || !part) return { part: asked.part ?? part, remembered };
      // One letter has one METHOD (RFC 6047 §2.4): what went away is taken out by another.
      return { part: asked.part, remembered, gone: { part, ids } };
    }
    case 'cancellation':
      return cancelCalendar(facts, now, { uninvited: request.why === 'withdrawn' });
    case 'counter-declined':
      return { part: declineCounter(facts, now, request.proposal, request.word), remembered: facts.memory };
    case 'answer-told':
      return { part: null, remembered: facts.memory };
  }
}

function noticeOf({ facts, request }: Writing): LetterBlock[] {
  const { language, about, stateReason } = facts;
  const words = letters[language];
  const title = titleOf(language, about);
  if (request.kind === 'counter-declined')
    return request.word ? [{ kind: 'text', text: words.declined(request.word) }] : [];
  if (request.kind !== 'cancellation') return [];
  if (request.why === 'withdrawn') return [{ kind: 'text', text: words.withdrawn(title) }];
  return [
    { kind: 'text', text: words.cancelled(title) },
    ...(stateReason ? [{ kind: 'facts' as const, rows: [{ label: words.reason, value: stateReason }] }] : []),
  ];
}

function proposalOf({ facts, request }: Writing): LetterBlock[] {
  if (request.kind !== 'counter-declined') return [];
  const { start, end, place } = request.proposal;
  const value = [start && end ? slotText(facts.language, start, end) : null, place && oneLine(place)].filter(Boolean);
  return value.length > 0
    ? [{ kind: 'facts', rows: [{ label: letters[facts.language].proposed, value: value.join(', ') }] }]
    : [];
}

/** What the house adds, whatever the template says. */
function footOf({ facts, request }: Writing, { part, gone }: ReturnType<typeof calendarOf>): LetterBlock[] {
  const { language, eventId, about } = facts;
  const words = letters[language];
  const quiet = (text: string): LetterBlock => ({ kind: 'text', text, quiet: true });
  const asks = request.kind === 'invitation' || request.kind === 'update' || request.kind === 'reminder';
  const timeless = about.slots.every(({ start }) => start === null);
  return [
    ...(asks && eventId && timeless ? [quiet(words.noTime)] : []),
    ...(part?.method === 'REQUEST' ? [quiet(words.calendarToo)] : []),
    ...(gone ? [quiet(takenOut[language].announced)] : []),
    ...(request.kind === 'reminder' ? [quiet(`${words.stop} ${STOP}`)] : []),
  ];
}

/** A letter about an invitation in full: its words, both ways to read them, and what goes into a calendar. */
export function composeLetter(writing: Writing, template?: LetterTemplate | null): ComposedLetter {
  const { facts, request } = writing;
  const { language, about } = facts;
  const calendar = calendarOf(writing);
  const blocks: Record<BlockPlaceholder, readonly LetterBlock[]> = {
    details: detailsBlocks(facts),
    asked: askedBlocks(facts),
    link: linkBlocks(language),
    changes:
      request.kind === 'update' && request.again
        ? [{ kind: 'text', text: askedAgain[language].former }]
        : changesBlocks(language, about, changedSlots(facts.told, slotsToTell(about))),
    notice: noticeOf(writing),
    proposal: proposalOf(writing),
    answer: writing.answer ? answerBlocks(language, writing.answer) : [],
  };
  const filled = fillTemplate(
    template ?? letterTemplates[language][templateKindOf(request)],
    {
      contact: oneLine(facts.contactName),
      organization: oneLine(textIn(about.organization, language)),
      campaign: oneLine(textIn(about.campaign, language)),
      title: titleOf(language, about),
      day: dayOf(language, about),
      role: common[language].participationRole[facts.role],
      deadline: longDate(language, localDate(facts.deadline - 60_000, about.zone)),
      from: oneLine(request.from ?? facts.coordinator ?? textIn(about.campaign, language)),
    },
    blocks,
  );
  const letter: Letter = {
    subject: [...filled.subject].slice(0, 300).join(''),
    blocks: [...filled.blocks, ...footOf(writing, calendar)],
  };
  return {
    ...letter,
    kind: request.kind,
    text: letterText(letter.blocks),
    html: letterHtml(language, letter),
    calendar: calendar.part,
    remembered: calendar.remembered,
    also: calendar.gone ? takenOutLetter(facts, calendar.gone) : null,
  };
}
