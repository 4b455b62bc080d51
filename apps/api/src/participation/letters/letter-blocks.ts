import { offsetLabel, textIn, type Language, type LetterBlock } from '@birge/domain';
import { answerPage, common, dateRange, letters, longDate, slotText } from '@birge/i18n';
import { placeOf, type Asked, type AskedSlot, type ToldSlot } from '../asked-slots.queries.js';
import type { ChangedSlot } from './changed-slots.js';
import { LINK } from './letter.js';
import type { AnswerFacts, LetterFacts } from './letter-facts.queries.js';

type Row = { label: string; value: string };

/** More times or events than this are on the page. */
const MOST = 12;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const windowText = (language: Language, { windowFrom, windowTo }: Asked): string | null =>
  windowFrom && windowTo ? answerPage[language].between(dateRange(language, windowFrom, windowTo)) : null;

/** The event's name, or the edition's. */
export const titleOf = (language: Language, { title, campaign, editionYear }: Asked): string =>
  oneLine(title ? textIn(title, language) : letters[language].edition(textIn(campaign, language), editionYear));

/** On which day, in a few words, for a subject. */
export function dayOf(language: Language, about: Asked): string {
  const first = about.slots[0]?.start;
  if (first) return longDate(language, first);
  if (!about.title && about.windowFrom && about.windowTo) return dateRange(language, about.windowFrom, about.windowTo);
  return windowText(language, about) ?? common[language].timeToBeAnnounced;
}

/** Where a slot is in one line. */
export const placeLine = (language: Language, slot: AskedSlot): string =>
  [placeOf(slot), slot.space, slot.address, slot.city]
    .map((part) => oneLine(textIn(part, language)))
    .filter(Boolean)
    .join(', ');

function timeLine(language: Language, slot: AskedSlot, about: Asked): string {
  const city = textIn(slot.city, language);
  const clock = slot.offset === null ? '' : ` (${[city, offsetLabel(slot.offset)].filter(Boolean).join(', ')})`;
  if (slot.start && slot.end)
    return oneLine(slotText(language, slot.start, slot.end, slot.allDay) + (slot.allDay ? '' : clock));
  return [common[language].timeToBeAnnounced, windowText(language, about)].filter(Boolean).join(', ');
}

function slotRows(language: Language, slot: AskedSlot, about: Asked): Row[] {
  const place = placeLine(language, slot);
  const { when, where } = letters[language];
  return [{ label: when, value: timeLine(language, slot, about) }, ...(place ? [{ label: where, value: place }] : [])];
}

function eventRows(language: Language, { events }: Asked): Row[] {
  const lines = events.slice(0, MOST).map(({ title, start, end, allDay, city }) => {
    const when = start && end ? slotText(language, start, end, allDay) : common[language].timeToBeAnnounced;
    return [when, textIn(title, language), textIn(city, language)].map(oneLine).filter(Boolean).join(', ');
  });
  if (events.length > MOST) lines.push(letters[language].more(events.length - MOST));
  return lines.length > 0 ? [{ label: letters[language].events, value: lines.join('\n') }] : [];
}

/** What, when, where, as whom. */
export function detailsBlocks({ language, about, role }: LetterFacts): LetterBlock[] {
  const words = letters[language];
  const { slots, onlineUrl } = about;
  const rows: Row[] = [
    ...(about.title ? [{ label: words.event, value: titleOf(language, about) }] : []),
    ...slots.slice(0, MOST).flatMap((slot) => slotRows(language, slot, about)),
    ...(slots.length > MOST ? [{ label: words.when, value: words.more(slots.length - MOST) }] : []),
    ...(about.title ? [] : [{ label: words.when, value: dayOf(language, about) }, ...eventRows(language, about)]),
    ...(onlineUrl ? [{ label: words.online, value: onlineUrl }] : []),
    { label: words.organization, value: oneLine(textIn(about.organization, language)) },
    { label: words.role, value: common[language].participationRole[role] },
  ];
  return [{ kind: 'facts', rows }];
}

/** What is asked, as a list of things and in words. */
export function askedBlocks({ language, asked, askedFor }: LetterFacts): LetterBlock[] {
  const words = letters[language];
  const things = askedFor.map((thing) => words.askedFor[thing]).join(', ');
  const value = [things, textIn(asked, language)].filter(Boolean).join('\n');
  return value ? [{ kind: 'facts', rows: [{ label: words.asked, value }] }] : [];
}

/** The personal link; the page that it opens has the answer of the button chosen already. */
export const linkBlocks = (language: Language): LetterBlock[] => [
  {
    kind: 'link',
    href: LINK,
    choices: Object.entries(letters[language].choices).map(([answer, label]) => ({
      label,
      href: `${LINK}?answer=${answer}`,
    })),
  },
];

/** What was told → what is so now. */
export function changesBlocks(language: Language, about: Asked, changed: readonly ChangedSlot[]): LetterBlock[] {
  const words = letters[language];
  const rows = changed.map(({ told, slot }) => ({
    label: words.when,
    was: told && toldLine(language, told),
    now: slot ? [timeLine(language, slot, about), placeLine(language, slot)].filter(Boolean).join(', ') : words.notHeld,
  }));
  return rows.length > 0 ? [{ kind: 'changes', rows }] : [];
}

/** When and where a contact was told that it is, in one line. */
export const toldLine = (language: Language, { start, end, allDay, place }: ToldSlot): string =>
  [start && end ? slotText(language, start, end, allDay) : common[language].timeToBeAnnounced, textIn(place, language)]
    .map(oneLine)
    .filter(Boolean)
    .join(', ');

export function answerBlocks(language: Language, { answer, by, note }: AnswerFacts): LetterBlock[] {
  const words = letters[language];
  return [
    {
      kind: 'facts',
      rows: [
        { label: words.answer, value: common[language].answer[answer] },
        ...(by ? [{ label: words.by, value: oneLine(by) }] : []),
        ...(note ? [{ label: words.note, value: note }] : []),
      ],
    },
  ];
}
