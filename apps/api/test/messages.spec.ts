import { fieldCodes, languages, problemStatus, type ProblemCode } from '@birge/domain';
import * as i18n from '@birge/i18n';

const problemCodes = Object.keys(problemStatus) as ProblemCode[];
const values = { min: 3, max: 5, allowed: ['a'] };
const different = (texts: readonly string[]) => new Set(texts).size === texts.length;

describe('every refusal has words of its own in Kazakh, Russian and English', () => {
  test.each(problemCodes)('%s', (code) => {
    const titles = languages.map((language) => i18n.problemTitle(language, code));
    const details = languages.map((language) => i18n.problemDetail(language, { code }));
    expect([...titles, ...details].filter((text) => text.trim() === '')).toEqual([]);
    expect([different(titles), different(details)]).toEqual([true, true]);
  });

  test.each(fieldCodes)('a field that is %s', (code) => {
    const texts = languages.map((language) => i18n.fieldMessage(language, { code, values }));
    expect(texts.filter((text) => text.trim() === '' || /[{}]|undefined/.test(text))).toEqual([]);
    expect(different(texts)).toBe(true);
    // The same bounds are named in each language.
    expect(new Set(texts.map((text) => (text.match(/(?<!\d)[35](?!\d)/g) ?? []).length)).size).toBe(1);
  });
});

/** Every string that a message area holds, by its path. */
function stringsIn(area: unknown, path: string): [string, string][] {
  if (typeof area === 'string') return [[path, area]];
  if (area === null || typeof area !== 'object') return [];
  return Object.entries(area).flatMap(([key, value]) => stringsIn(value, `${path}.${key}`));
}

const areas = Object.entries(i18n).filter(
  ([, area]) => area !== null && typeof area === 'object' && languages.every((language) => language in area),
);

describe('every area of messages', () => {
  test('is looked at', () => expect(areas.map(([name]) => name)).toContain('common'));

  test.each(areas)('%s says the same things in each language, and leaves none empty', (_, area) => {
    const keysIn = (language: string) =>
      stringsIn((area as Record<string, unknown>)[language], '')
        .map(([key]) => key)
        .sort();
    for (const language of languages) {
      expect(keysIn(language)).toEqual(keysIn('en'));
      const texts = stringsIn((area as Record<string, unknown>)[language], language);
      expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  test.each(areas)('%s in Kazakh and Russian is written in Cyrillic letters', (_, area) => {
    for (const language of ['kk', 'ru']) {
      const latin = stringsIn((area as Record<string, unknown>)[language], language).filter(([, text]) =>
        /[a-z]{4,}/i.test(
          text.replace(
            /[a-z]+(?:_[a-z]+)+|\{[a-z-]+\}|https?:\S*|[a-z]+@\S+|iCalendar|Birge|UTC|Atom|OpenStreetMap|Enter|Escape|Esc|Shift|Ctrl|Alt|Tab|Space|JSON|Outlook|Google|Apple|Android|iPhone|iPad|JavaScript|cookie|«language»|https|webcal|iframe|English/gi,
            '',
          ),
        ),
      );
      expect(latin).toEqual([]);
    }
  });
});
