import type { Passage } from './do-no-harm.js';
import { shelterWords, streetWords } from './do-no-harm.data.js';

/** How far a shelter's name may stand from an address, in characters, to be read as one. */
const NEAR = 90;

const anyOf = (words: readonly string[]) => words.join('|');
const shelter = new RegExp(`(?<![\\p{L}])(?:${anyOf(shelterWords)})`, 'giu');
/** A street word with a number not far from it, or the other way round («Абай даңғылы, 12», «дом 5», «12 Abai Street»). */
const street = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(streetWords)})(?![\\p{L}])[^.!?\\n]{0,3}[^!?\\n]{0,35}?\\d+` +
    `|\\d+[\\p{L}]?[,\\s]{1,2}(?:[\\p{Lu}][\\p{L}.-]*\\s){0,3}(?:${anyOf(streetWords)})(?![\\p{L}])`,
  'giu',
);

const positions = (text: string, pattern: RegExp): Passage[] =>
  [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length }));

/** «ул. Кенесары, 45» and «кв. 12» are one address. */
const joined = (addresses: readonly Passage[]): Passage[] =>
  addresses.reduce<Passage[]>((whole, next) => {
    const last = whole.at(-1);
    return last && next.from - last.to <= 4
      ? [...whole.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }]
      : [...whole, next];
  }, []);

/** The address of a shelter or crisis centre: a word for one and a street with a number near each other. */
export function findShelterAddresses(text: string): Passage[] {
  const shelters = positions(text, shelter);
  return joined(positions(text, street)).filter((address) =>
    shelters.some(({ from, to }) => {
      const [first, second] = from < address.from ? [to, address.from] : [address.to, from];
      return second - first <= NEAR && !/[!?\n]|\.\s+\p{Lu}[\p{L}]{3,}\s+\p{Ll}/u.test(text.slice(first, second));
    }),
  );
}
