/*
 * One spelling for a search: the letters of Kazakh as they are typed on a Russian layout (ә as а, қ as к), and both
 * alphabets in Latin as people write them. The database folds what it searches in by the same rule (`search_fold`), and
 * a spec holds the two to each other.
 */

/** A letter for a letter: `from` and `to` are of equal length. */
export const foldedLetters = {
  from: 'аәбвгғдеёэжзийіыкқлмнңоөпрстуұүфхһ',
  to: 'aabvggdeeejziiiikklmnnooprstuuufhh',
};

/** A letter for several, in this order. */
export const foldedSounds: readonly (readonly [string, string])[] = [
  ['ц', 'ts'],
  ['ч', 'ch'],
  ['щ', 'sh'],
  ['ш', 'sh'],
  ['ю', 'iu'],
  ['я', 'ia'],
  ['ъ', ''],
  ['ь', ''],
  ['kh', 'h'],
  ['zh', 'j'],
  ['q', 'k'],
  ['y', 'i'],
];

const letters = new Map([...foldedLetters.from].map((letter, index) => [letter, foldedLetters.to[index]!]));

/**
 * A text in the one spelling that searches compare: words of a–z and 0–9 with one space between them and none around;
 * the empty string where it has neither. «Қорғау-Астана», «Коргау Астана» and «Qorgau Astana» are the same.
 */
export function searchFold(text: string): string {
  let folded = [...text.toLowerCase()].map((letter) => letters.get(letter) ?? letter).join('');
  for (const [from, to] of foldedSounds) folded = folded.replaceAll(from, to);
  return folded.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Whether a folded text holds every word of a folded question, somewhere. */
export const holdsWords = (folded: string, question: string): boolean =>
  question.split(' ').every((word) => folded.includes(word));

/**
 * How well a folded text answers a folded question: 3 it begins so, 2 one of its words does, 1 it holds every word,
 * 0 not at all.
 */
export function matchOf(folded: string, question: string): 0 | 1 | 2 | 3 {
  if (!question || !holdsWords(folded, question)) return 0;
  if (folded.startsWith(question)) return 3;
  return ` ${folded}`.includes(` ${question}`) ? 2 : 1;
}
