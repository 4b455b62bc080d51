import type { Passage } from './do-no-harm.js';
import {
  consentWords,
  pictureLinks,
  picturedWords,
  pictureOfPeopleWords,
  picturesOfNobody,
  picturingWords,
  takingWords,
  unwantedWords,
} from './do-no-harm.data.js';
import { startsLike, wordsOf, type Word } from './words.js';

const isPicturing = startsLike(picturingWords);
const isTaking = startsLike(takingWords);
const isPicture = startsLike(pictureOfPeopleWords);
const isPictured = startsLike(picturedWords);
const isConsent = startsLike(consentWords);
const isUnwanted = startsLike(unwantedWords);
const isOfNobody = startsLike(picturesOfNobody);
/** What may stand between a picture and who is in it: «Photos of the children», «Видео с участниками». */
const isBetween = startsLike(['of', 'the', 'our', 'with', 's', 'nashih', 'vseh']);

/** The word up to which a picture is one of people, or is being taken, from here; the word itself where it says so alone. */
function pictureFrom(words: readonly Word[], at: number): Word | undefined {
  const word = words[at]!;
  if (isPicturing(word.folded)) return word;
  const after = words.slice(at + 1, at + 4).filter(({ sentence }) => sentence === word.sentence);
  const next = after.find(({ folded }) => !isBetween(folded));
  if (!next) return undefined;
  if (isPicture(word.folded) && isPictured(next.folded)) return next;
  // «Қатысушылардың фотосуреттері», «participants’ photos»; «суретке түсіреміз», «take pictures».
  if (isPictured(word.folded) && isPicture(next.folded) && next === after[0]) return next;
  return isTaking(word.folded) && (isPicture(next.folded) || isTaking(next.folded)) ? next : undefined;
}

/**
 * Pictures of people, taken or shown, without a word of their consent in the same paragraph; a link to a picture or an
 * album is one. What says that there will be none, and a lesson or a competition of photography, is no harm.
 */
export function findPicturedPeople(text: string): Passage[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const words = wordsOf(line);
    if (words.some(({ folded }) => isConsent(folded))) return [];
    const links = [...line.matchAll(pictureLinks)].map((link) => ({
      from: link.index,
      to: link.index + link[0].length,
    }));
    const harmless = new Set(
      words.filter(({ folded }) => isUnwanted(folded) || isOfNobody(folded)).map(({ sentence }) => sentence),
    );
    const said = words.flatMap((word, at) => {
      const last = harmless.has(word.sentence) ? undefined : pictureFrom(words, at);
      return last && !links.some(({ from, to }) => word.from >= from && word.to <= to)
        ? [{ from: word.from, to: last.to }]
        : [];
    });
    return [...links, ...said]
      .sort((one, other) => one.from - other.from)
      .map(({ from, to }) => ({ from: from + index, to: to + index }));
  });
}
