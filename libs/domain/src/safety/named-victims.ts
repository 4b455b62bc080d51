import type { Passage } from './do-no-harm.js';
import {
  givenNames,
  notVictims,
  pictureWords,
  speakerWords,
  surnameEndings,
  victimPhrases,
  victimWords,
} from './do-no-harm.data.js';
import { startsLike, wordsOf, type Word } from './words.js';

/** Words between a name and a word for a victim, at most. */
const NEXT_TO = 4;

const isVictim = startsLike(victimWords);
const isNoVictim = startsLike(notVictims);
const isSpeaker = startsLike(speakerWords);
const isPicture = startsLike(pictureWords);

const caseEndings = /^(?:a|i|e|u|oi|oiu|om|em|ei|dan|den|nan|nen|din|nin|tin|ga|ge|ka|ke|ni|di|ti|men|ben|pen|s)?$/;

/** A given name in any case of the three languages: stems of names in -a are without it. */
function isGivenName({ folded, capital }: Word): boolean {
  if (!capital) return false;
  return [5, 4, 3, 2, 1, 0].some((ending) => {
    const stem = folded.slice(0, folded.length - ending);
    const rest = folded.slice(folded.length - ending);
    if (stem.length < 3) return false;
    if (givenNames.has(stem)) return caseEndings.test(rest);
    return givenNames.has(`${stem}a`) && caseEndings.test(rest.replace(/^a(?=.)/, ''));
  });
}

/** «Айгуль К.», «Aigul Smagulova», «Смагулова»: capitalised, with an initial or an ending of surnames. */
const isSurname = (word: Word): boolean =>
  word.capital && word.text.length > 4 && surnameEndings.some((ending) => word.folded.endsWith(ending));

function namesIn(text: string, words: readonly Word[]): number[] {
  return words.flatMap((word, index) => {
    if (isGivenName(word)) return [index];
    const before = words[index - 1];
    const initialBefore =
      before && before.capital && before.text.length === 1 && word.capital && word.from - before.to <= 2;
    if (initialBefore && isSurname(word)) return [index];
    // «А., 19 лет»: an initial with an age.
    const age = /^\.?,?\s*(?:\(?\d{1,2}\)?)\s*(?:лет|год|жас|years|-)/u;
    if (word.capital && word.text.length === 1 && age.test(text.slice(word.to, word.to + 16))) return [index];
    return [];
  });
}

const victimsIn = (text: string, words: readonly Word[]): Word[] => {
  const phrases = victimPhrases.flatMap((phrase) =>
    [...text.matchAll(phrase)].map(({ index, 0: found }) => ({ from: index, to: index + found.length })),
  );
  return words.filter(
    (word, index) =>
      (isVictim(word.folded) && !isNoVictim(`${word.folded} ${words[index + 1]?.folded ?? ''}`.trim())) ||
      phrases.some(({ from, to }) => word.from >= from && word.to <= to),
  );
};

/** Two words with so few between them, in one sentence. */
const between = (words: readonly Word[], one: number, other: number): readonly Word[] =>
  words.slice(Math.min(one, other) + 1, Math.max(one, other));

/** A person's name next to a word for a victim, unless she is the one who speaks, helps or investigates. */
export function findNamedVictims(text: string): Passage[] {
  const words = wordsOf(text);
  const victims = victimsIn(text, words);
  if (victims.length === 0) return [];
  return namesIn(text, words).flatMap((at) => {
    const name = words[at]!;
    const near = victims.some((victim) => {
      const gap = between(words, words.indexOf(victim), at);
      return victim.sentence === name.sentence && gap.length <= NEXT_TO && !gap.some(({ folded }) => isSpeaker(folded));
    });
    const speaks = words
      .slice(Math.max(0, at - 3), at + 4)
      .some((word) => word.sentence === name.sentence && isSpeaker(word.folded));
    return near && !speaks ? [{ from: name.from, to: name.to }] : [];
  });
}

/** A picture of victims: a word for one next to a word for the other. */
export function findVictimPictures(text: string): Passage[] {
  const words = wordsOf(text);
  if (!words.some(({ folded }) => isPicture(folded))) return [];
  const victims = victimsIn(text, words);
  return words.flatMap((word, at) => {
    if (!isPicture(word.folded)) return [];
    const shown = victims.find((victim) => {
      const [first, second] = victim.from < word.from ? [victim, word] : [word, victim];
      const apart = /[,:;]/.test(text.slice(first.to, second.from));
      return victim.sentence === word.sentence && !apart && between(words, words.indexOf(victim), at).length <= 1;
    });
    return shown ? [{ from: Math.min(word.from, shown.from), to: Math.max(word.to, shown.to) }] : [];
  });
}
