import { addDays, dateOf, languages, offsetAt, wallTimeAt, type Instant, type Language } from '@birge/domain';
import type { AnswerChoice, AnswerForm, AnswerPageProps, AnswerSlot, LanguageLink } from '@birge/site';
import type { Invited, StandingAnswer } from './answer-page.queries.js';
import { offersOf, typedProposals } from './proposals/proposing.js';
import type { OwnProposal, Proposable } from './proposals/proposing.queries.js';
import { placeInFull, type AskedSlot, type ToldSlot } from './asked-slots.queries.js';

/** The address of a personal link's page in a language; the form's carries what the reader was looking at. */
export function addressOf(token: string, language: Language, more: Record<string, string | number> = {}): string {
  const query = new URLSearchParams({ lang: language, ...more } as Record<string, string>);
  return `/answer/${encodeURIComponent(token)}?${query.toString()}`;
}

export const linksTo = (token: string, more: Record<string, string> = {}): LanguageLink[] =>
  languages.map((language) => ({ language, href: addressOf(token, language, more) }));

/** PostgreSQL counts microseconds; an instant of ours is whole milliseconds. */
export const localTime = (at: number, zone: string) => {
  const instant: Instant = Math.floor(at);
  return { wall: wallTimeAt(instant, zone), offset: offsetAt(instant, zone) };
};

/** The last minute of the day that the deadline ends, which is how people name it. */
export const deadlineOf = ({ deadline, zone }: Invited) => localTime(deadline - 60_000, zone);

/** All that the page of one invitation is made of, besides the invitation. */
export interface Proposing {
  about: Proposable[];
  open: OwnProposal[];
  now: Instant;
}

/** What was answered before through this link, to be changed; else an empty form. */
export function formOf({ latest }: Invited, { about, open, now }: Proposing): AnswerForm {
  const proposals = typedProposals(about, offersOf(about, now), open);
  return latest?.own
    ? { answer: answerOf(latest, open.length > 0), name: latest.answeredBy ?? '', note: latest.note ?? '', proposals }
    : { answer: '', name: '', note: '', proposals };
}

/** 'maybe' with something else in mind is a proposal. */
export const answerOf = ({ answer, own }: StandingAnswer, proposing: boolean): AnswerChoice =>
  answer === 'maybe' && own && proposing ? 'propose' : answer;

export function answerPageProps(
  token: string,
  language: Language,
  invited: Invited,
  { about, open, now }: Proposing,
  { form, errors, allHref }: Pick<AnswerPageProps, 'form' | 'errors' | 'allHref'>,
): AnswerPageProps {
  const { organization, role, title, asked, askedFor, days, onlineUrl, togetherWith, latest, sequence, zone } = invited;
  return {
    language,
    languageLinks: linksTo(token),
    organization,
    role,
    title,
    asked,
    askedFor,
    deadline: deadlineOf(invited),
    slots: slotsOf(invited),
    days: days && { ...days, was: formerDays(invited) },
    offers: offersOf(about, now),
    onlineUrl,
    togetherWith,
    publicPage: publicPageOf(invited, language),
    action: addressOf(token, language, { seen: sequence }),
    form,
    errors,
    allHref,
    standing: latest && {
      answer: answerOf(latest, open.length > 0),
      at: localTime(latest.at, zone),
      name: latest.answeredBy,
      current: latest.current,
    },
  };
}

function publicPageOf({ publicSlug, publicYear }: Invited, language: Language): string | null {
  if (publicSlug) return `/${language}/events/${publicSlug}`;
  return publicYear === null ? null : `/${language}/${publicYear}`;
}

/** The days of a whole edition as they were answered or told, where they are others now. */
export function formerDays({ days, latest, told }: Invited): { from: string; to: string } | null {
  const [said] = latest?.told ?? told;
  if (!days || !said?.start || !said.end) return null;
  const was = { from: dateOf(said.start), to: addDays(dateOf(said.end), -1) };
  return was.from === days.from && was.to === days.to ? null : was;
}

/** With what they were before: what the answer that stands was given to, else what the letter said. */
export function slotsOf({ slots, told, latest, windowFrom, windowTo }: Invited): AnswerSlot[] {
  const former = new Map((latest?.told ?? told).map((slot) => [slot.occurrence, slot]));
  const window = windowFrom && windowTo ? { from: windowFrom, to: windowTo } : null;
  return slots.map((slot) => slotOf(slot, former.get(slot.id), window));
}

function slotOf(slot: AskedSlot, told: ToldSlot | undefined, window: AnswerSlot['window']): AnswerSlot {
  const { zone: _, sequence: __, digest: ___, ...shown } = slot;
  return { ...shown, window: slot.start ? null : window, was: told ? formerOf(slot, told) : null, cancelled: false };
}

/** What the letter said, where it is not so any more. */
function formerOf(slot: AskedSlot, told: ToldSlot): AnswerSlot['was'] {
  const sameTime = told.start === slot.start && told.end === slot.end;
  const now = placeInFull(slot);
  const samePlace = Object.entries(told.place).some(([language, text]) => now[language as Language] === text);
  const saidNoPlace = Object.keys(told.place).length === 0;
  if (told.digest === slot.digest || (sameTime && (samePlace || saidNoPlace))) return null;
  return { start: told.start, end: told.end, place: samePlace || saidNoPlace ? null : told.place };
}
