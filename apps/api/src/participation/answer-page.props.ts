import { languages, offsetAt, wallTimeAt, type Instant, type Language } from '@birge/domain';
import type { AnswerForm, AnswerPageProps, AnswerSlot, LanguageLink } from '@birge/site';
import type { Invited } from './answer-page.queries.js';
import { placeOf, type AskedSlot, type ToldSlot } from './asked-slots.queries.js';

/** The address of a personal link's page in a language; the form's carries what the reader was looking at. */
export function addressOf(token: string, language: Language, more: Record<string, string | number> = {}): string {
  const query = new URLSearchParams({ lang: language, ...more } as Record<string, string>);
  return `/answer/${encodeURIComponent(token)}?${query.toString()}`;
}

export const linksTo = (token: string, more: Record<string, string> = {}): LanguageLink[] =>
  languages.map((language) => ({ language, href: addressOf(token, language, more) }));

/** PostgreSQL counts microseconds; an instant of ours is whole milliseconds. */
const localTime = (at: number, zone: string) => {
  const instant: Instant = Math.floor(at);
  return { wall: wallTimeAt(instant, zone), offset: offsetAt(instant, zone) };
};

/** The last minute of the day that the deadline ends, which is how people name it. */
export const deadlineOf = ({ deadline, zone }: Invited) => localTime(deadline - 60_000, zone);

/** What was typed before through this link, to be changed; else an empty form. */
export const formOf = ({ latest }: Invited): AnswerForm =>
  latest?.own
    ? { answer: latest.answer, name: latest.answeredBy ?? '', note: latest.note ?? '' }
    : { answer: '', name: '', note: '' };

export function answerPageProps(
  token: string,
  language: Language,
  invited: Invited,
  { form, errors }: Pick<AnswerPageProps, 'form' | 'errors'>,
): AnswerPageProps {
  const { organization, role, title, asked, onlineUrl, togetherWith, publicSlug, latest, sequence, zone } = invited;
  const told = new Map(invited.told.map((slot) => [slot.occurrence, slot]));
  const window = invited.windowFrom && invited.windowTo ? { from: invited.windowFrom, to: invited.windowTo } : null;
  return {
    language,
    languageLinks: linksTo(token),
    organization,
    role,
    title,
    asked,
    deadline: deadlineOf(invited),
    slots: invited.slots.map((slot) => slotOf(slot, told.get(slot.id), window)),
    onlineUrl,
    togetherWith,
    publicPage: publicSlug && `/${language}/events/${publicSlug}`,
    action: addressOf(token, language, { seen: sequence }),
    form,
    errors,
    standing: latest && {
      answer: latest.answer,
      at: localTime(latest.at, zone),
      name: latest.answeredBy,
      current: latest.current,
    },
  };
}

function slotOf(slot: AskedSlot, told: ToldSlot | undefined, window: AnswerSlot['window']): AnswerSlot {
  const { zone: _, sequence: __, digest: ___, ...shown } = slot;
  return { ...shown, window: slot.start ? null : window, was: told ? formerOf(slot, told) : null, cancelled: false };
}

/** What the letter said, where it is not so any more. */
function formerOf(slot: AskedSlot, told: ToldSlot): AnswerSlot['was'] {
  const sameTime = told.start === slot.start && told.end === slot.end;
  const now = placeOf(slot);
  const samePlace = Object.entries(told.place).some(([language, text]) => now[language as Language] === text);
  const saidNoPlace = Object.keys(told.place).length === 0;
  if (sameTime && (samePlace || saidNoPlace)) return null;
  return { start: told.start, end: told.end, place: samePlace || saidNoPlace ? null : told.place };
}
