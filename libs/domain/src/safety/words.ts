import { searchFold } from '../search-fold.js';
import type { Passage } from './do-no-harm.js';

/** A word of a text, with where it stands and how searches spell it. */
export interface Word extends Passage {
  text: string;
  folded: string;
  capital: boolean;
  /** The number of the sentence that it stands in. */
  sentence: number;
}

/** Folding is most of the work, and the texts of a campaign say the same words again and again. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();
function foldedOf(piece: string): string {
  const known = kept.get(piece);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const folded = searchFold(piece);
  kept.set(piece, folded);
  return folded;
}

/** The words of a text in order; a line ends a sentence too. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const found of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*|[!?…\n]|\.(?=\s|$)/gu)) {
    const [piece] = found;
    if (/^[.!?…\n]$/.test(piece)) {
      // The point of an initial («А. К.») or of «г.» ends nothing.
      const before = words.at(-1);
      if (piece !== '.' || !before || before.text.length > 2 || before.to !== found.index) sentence += 1;
      continue;
    }
    words.push({
      text: piece,
      folded: foldedOf(piece),
      capital: /^\p{Lu}/u.test(piece),
      from: found.index,
      to: found.index + piece.length,
      sentence,
    });
  }
  return words;
}

/** Whether a folded word is one of these; `*` at the end of one stands for any ending. A look-up, however long the list. */
export function startsLike(list: readonly string[]): (word: string) => boolean {
  const whole = new Set(list.filter((one) => !one.endsWith('*')));
  const stems = new Set(list.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)));
  const lengths = [...new Set([...stems].map((stem) => stem.length))];
  return (word) => whole.has(word) || lengths.some((length) => stems.has(word.slice(0, length)));
}
