import { languages } from '@birge/domain';
import {
  common,
  compareIn,
  formatDuration,
  formatNumber,
  formatPercent,
  languageList,
  plural,
  pluralCategory,
  sortedIn,
} from './index.js';

describe('numbers and plurals', () => {
  test('Russian counts in three forms, eleven to fourteen among the many', () => {
    const said = [0, 1, 2, 5, 11, 12, 21, 22, 111, 1.5].map((n) =>
      plural('ru', n, { one: '# час', few: '# часа', many: '# часов' }),
    );
    expect(said).toEqual([
      '0 часов',
      '1 час',
      '2 часа',
      '5 часов',
      '11 часов',
      '12 часов',
      '21 час',
      '22 часа',
      '111 часов',
      '1,5 часа',
    ]);
  });

  test('Kazakh keeps the singular after any number', () => {
    expect([0, 1, 2, 5].map(common.kk.events)).toEqual(['0 іс-шара', '1 іс-шара', '2 іс-шара', '5 іс-шара']);
  });

  test.each(languages)('categories in %s are those of CLDR', (language) => {
    const rules = new Intl.PluralRules(language);
    const numbers = [...Array.from({ length: 130 }, (_, n) => n), 0.5, 1.5, 1001, 1011];
    expect(numbers.map((n) => pluralCategory(language, n))).toEqual(numbers.map((n) => rules.select(n)));
  });

  test('thousands are grouped as each language does it', () => {
    expect(languages.map((language) => formatNumber(language, 12345.6, 1))).toEqual([
      '12\u00A0345,6',
      '12\u00A0345,6',
      '12,345.6',
    ]);
    expect([formatNumber('en', -0.2), formatNumber('en', -1234), formatNumber('ru', 999)]).toEqual([
      '0',
      '−1,234',
      '999',
    ]);
    expect(languages.map((language) => formatPercent(language, 0.5))).toEqual(['50%', '50\u00A0%', '50%']);
  });
});

describe('sorting', () => {
  test('Kazakh letters stand where the alphabet has them, as the server sorts them', () => {
    const words = [
      'Ұлытау',
      'Ақмола',
      'Әулиекөл',
      'Өскемен',
      'Орал',
      'Қарағанды',
      'Көкшетау',
      'Ырғыз',
      'Іле',
      'Шымкент',
      'Үржар',
    ];
    const expected = [
      'Ақмола',
      'Әулиекөл',
      'Көкшетау',
      'Қарағанды',
      'Орал',
      'Өскемен',
      'Ұлытау',
      'Үржар',
      'Шымкент',
      'Ырғыз',
      'Іле',
    ];
    expect(sortedIn('kk', words, (word) => word)).toEqual(expected);
    expect([...words].sort(new Intl.Collator('kk').compare)).toEqual(expected);
  });

  test('numbers sort by their value and quotes do not count', () => {
    expect(['«Б» 10', 'Б 9', 'А'].sort(compareIn('kk'))).toEqual(['А', 'Б 9', '«Б» 10']);
    expect(['Зал 10', 'Зал 9'].sort(compareIn('ru'))).toEqual(['Зал 9', 'Зал 10']);
  });
});

test('languages of an event are named in the reader’s language, an unknown one by its code', () => {
  expect(languageList('kk', ['kk', 'ru', 'rsl', 'sgn', 'xx'])).toBe('қазақша, орысша, ымдау тілінде, xx');
});

test.each([
  ['ru', 245, '4 ч 5 мин'],
  ['kk', 1137, '18 сағ 57 мин'],
  ['en', 45, '45 min'],
  ['en', 120, '2 h'],
  ['ru', 0, '0 мин'],
  ['en', 75_000, '1,250 h'],
] as const)('a length of time (%s, %d)', (language, minutes, told) =>
  expect(formatDuration(language, minutes).replaceAll('\u00a0', ' ')).toBe(told),
);
