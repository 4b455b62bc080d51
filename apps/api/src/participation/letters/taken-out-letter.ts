import { letters, takenOut } from '@birge/i18n';
import { oneLine, titleOf, toldLine } from './letter-blocks.js';
import type { LetterFacts } from './letter-facts.queries.js';
import { letterHtml } from './letter-html.js';
import { letterText } from './letter-text.js';
import type { CalendarPart, WrittenLetter } from './letter.js';

export interface TakenOut {
  part: CalendarPart;
  /** The occurrences that are there no more, or have no time. */
  ids: readonly string[];
}

/** What an update has said already, for a calendar: it asks nothing, so that nobody answers twice. */
export function takenOutLetter(
  { language, contactName, about, told }: LetterFacts,
  { part, ids }: TakenOut,
): WrittenLetter {
  const words = takenOut[language];
  const title = titleOf(language, about);
  const lines = told.filter(({ occurrence }) => ids.includes(occurrence)).map((slot) => toldLine(language, slot));
  const letter = {
    subject: [...words.subject(title)].slice(0, 300).join(''),
    blocks: [
      { kind: 'text' as const, text: letters[language].digestGreeting(oneLine(contactName)) },
      { kind: 'text' as const, text: words.text(title) },
      ...(lines.length > 0
        ? [{ kind: 'facts' as const, rows: [{ label: letters[language].when, value: lines.join('\n') }] }]
        : []),
    ],
  };
  return {
    ...letter,
    kind: 'cancellation',
    text: letterText(letter.blocks),
    html: letterHtml(language, letter),
    calendar: part,
  };
}
