import { offsetLabel, problemStatus, timeOf, type FieldCode, type Language, type ProblemCode } from '@birge/domain';
import {
  answerPage,
  partnerPage,
  problemDetail,
  problemTitle,
  dateRange,
  fullDate,
  lastDayOf,
  longDate,
  slotText,
  timeRange,
  wallTimeText,
} from '@birge/i18n';
import type { AnswerSlot, LocalTime } from './answer-props.js';

/** «24 июля 2026, 18:00 (UTC+5)»: a deadline names its offset, since the reader may be elsewhere. */
export const deadlineText = (language: Language, { wall, offset }: LocalTime): string =>
  timeOf(wall) === '23:59' ? longDate(language, wall) : `${wallTimeText(language, wall)} (${offsetLabel(offset)})`;

/** A slot in one line; null while its time is to be announced. */
export function slotLine(language: Language, slot: Pick<AnswerSlot, 'start' | 'end' | 'allDay'>): string | null {
  if (!slot.start || !slot.end) return null;
  const oneDay = lastDayOf(slot.start, slot.end) === slot.start.slice(0, 10);
  if (!oneDay) return slotText(language, slot.start, slot.end, slot.allDay);
  const day = fullDate(language, slot.start);
  return slot.allDay ? day : `${day}, ${timeRange(language, slot.start, slot.end)}`;
}

/** What was said before of the slot: only the hours where the day is the same. */
export function formerLine(language: Language, slot: AnswerSlot): string | null {
  const was = slot.was;
  if (!was?.start || !was.end || (was.start === slot.start && was.end === slot.end)) return null;
  const sameDay = slot.start?.slice(0, 10) === was.start.slice(0, 10) && !slot.allDay;
  return sameDay ? timeRange(language, was.start, was.end) : slotLine(language, { ...was, allDay: slot.allDay });
}

export const windowLine = (language: Language, window: AnswerSlot['window']): string | null =>
  window && answerPage[language].between(dateRange(language, window.from, window.to));

/** What is wrong with a field, in words; `longest` is its limit in characters. */
export function fieldError(
  language: Language,
  code: FieldCode | ProblemCode | undefined,
  longest = 0,
): string | undefined {
  const { errors } = answerPage[language];
  if (code === undefined) return undefined;
  if (code === 'too-long') return errors.tooLong(longest);
  if (code === 'control-characters') return errors.characters;
  return proposalError(language, code);
}

function proposalError(language: Language, code: FieldCode | ProblemCode): string {
  const own = partnerPage[language].errors;
  if (code in own) return own[code as keyof typeof own];
  if (!(code in problemStatus)) return answerPage[language].errors.answer;
  const problem = code as ProblemCode;
  return `${problemTitle(language, problem)}. ${problemDetail(language, { code: problem })}`;
}
