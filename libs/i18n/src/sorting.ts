import type { Language } from '@birge/domain';

/** The order of the Kazakh alphabet, which browsers without Kazakh data do not know. The server's kk-x-icu agrees. */
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const rank = new Map([...alphabet].map((letter, index) => [letter, index]));

const collators: Record<'ru' | 'en', Intl.Collator> = {
  ru: new Intl.Collator('ru', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** Runs of digits as one piece, every other character by itself; quotes and spaces at the start do not count. */
const pieces = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/^[\s«»“”"'(]+/, '')
    .match(/\d+|[^\d]/gu) ?? [];

function compareKazakh(left: string, right: string): number {
  const a = pieces(left);
  const b = pieces(right);
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [rank.get(a[i]!), rank.get(b[i]!)];
    const order = x !== undefined && y !== undefined ? x - y : collators.ru.compare(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length || collators.ru.compare(left, right);
}

/** Compares two texts as a reader of the language sorts them; numbers by their value. */
export const compareIn =
  (language: Language) =>
  (left: string, right: string): number =>
    language === 'kk' ? compareKazakh(left, right) : collators[language].compare(left, right);

/** A sorted copy, by the text that `of` gives. */
export const sortedIn = <T>(language: Language, items: readonly T[], of: (item: T) => string): T[] =>
  [...items].sort((left, right) => compareIn(language)(of(left), of(right)));
