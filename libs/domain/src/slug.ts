import type { Localized } from './text.js';

/** Cyrillic letters of Kazakh (as the Latin alphabet of 2021 sounds, without its marks) and Russian (BGN/PCGN). */
const letters: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y' },
  ...{ к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i' },
  ...{ ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', ı: 'i', '№': 'no', '&': ' and ' },
};

/** Longest slug made from a name; what follows it to tell two names apart still fits the database's 120. */
export const LONGEST_SLUG = 100;

/** One text as words of a–z and 0–9 with hyphens between them; the empty string where it has no such letters. */
export function slugOfText(text: string): string {
  const plain = [...text.normalize('NFC').toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
  const words = plain
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ"«»“”]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST_SLUG);
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug;
}

/**
 * The readable part of an address: from the English name, else the Kazakh, else the Russian; `otherwise` where none has
 * a letter that can be written so. Lower case a–z, 0–9 and single hyphens, at most {@link LONGEST_SLUG} characters.
 */
export function slugOf(name: Localized, otherwise: string): string {
  for (const text of [name.en, name.kk, name.ru]) {
    const slug = text ? slugOfText(text) : '';
    if (slug) return slug;
  }
  return otherwise;
}
