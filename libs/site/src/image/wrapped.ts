import type { FontFacts } from '../fonts/sfnt.js';

/** The width of a line in the units of `size`; pairs that are set closer make it a little narrower than this. */
export const widthOf = ({ advance, unitsPerEm }: FontFacts, text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + advance(letter.codePointAt(0)!), 0) * size) / unitsPerEm;

/** As many whole words as fit a width, or as much of the first, with a sign that there is more. */
function cut(font: FontFacts, text: string, size: number, width: number): string {
  const letters = [...text];
  while (letters.length > 0 && widthOf(font, `${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  const fits = letters.join('');
  const words = text.charAt(fits.length) === ' ' ? fits : fits.replace(/\s\S*$/, '');
  return `${words.trimEnd()}…`;
}

/** A word that is wider than a line, in pieces that are not. */
function pieces(font: FontFacts, word: string, size: number, width: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && widthOf(font, piece + letter, size) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

/** Every line of a text at this size. */
function lines(font: FontFacts, text: string, size: number, width: number): string[] {
  const found: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(font, one, size, width))) {
    const last = found.at(-1);
    if (last !== undefined && widthOf(font, `${last} ${word}`, size) <= width)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/** A text in at most so many lines, at the first of the sizes at which it fits; at the last it is cut. */
export function wrapped(
  font: FontFacts,
  text: string,
  { width, most, sizes }: { width: number; most: number; sizes: readonly number[] },
): { size: number; lines: string[] } {
  for (const size of sizes) {
    const all = lines(font, text, size, width);
    if (all.length <= most) return { size, lines: all };
  }
  const size = sizes.at(-1)!;
  const all = lines(font, text, size, width);
  return { size, lines: [...all.slice(0, most - 1), cut(font, all.slice(most - 1).join(' '), size, width)] };
}
