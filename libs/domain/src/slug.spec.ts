import fc from 'fast-check';
import { LONGEST_SLUG, slugOf, slugOfText } from './slug.js';

test.each([
  ['Flash-mob at Khan Shatyr', 'flash-mob-at-khan-shatyr'],
  ['Хан Шатыр сауда-ойын-сауық орталығы', 'khan-shatyr-sauda-oyyn-sauyq-ortalygy'],
  ['Әлемдік күн: бірге тоқтатайық!', 'alemdik-kun-birge-toqtatayyq'],
  ['Ең үлкен Өскемен, Қаһарман, Ұлытау, Іле', 'eng-ulken-oskemen-qaharman-ulytau-ile'],
  ['Подъезд №7, объявление «Щит»', 'podezd-no7-obyavlenie-shchit'],
  ['Ёлка и йод', 'yolka-i-yod'],
  ['Café “Ağa” — Dom', 'cafe-aga-dom'],
  ["People's march", 'peoples-march'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['— … !', ''],
  ['مرحبا', ''],
])('%s is written %s', (text, slug) => expect(slugOfText(text)).toBe(slug));

test('a letter typed as two characters is written as the same letter typed as one', () => {
  expect(slugOfText('и\u0306од')).toBe(slugOfText('йод'));
});

test('a name is written from English, else Kazakh, else Russian', () => {
  expect(slugOf({ kk: 'кітапхана', ru: 'библиотека', en: 'library' }, 'venue')).toBe('library');
  expect(slugOf({ kk: 'кітапхана', ru: 'библиотека' }, 'venue')).toBe('kitapkhana');
  expect(slugOf({ ru: 'библиотека', en: '!' }, 'venue')).toBe('biblioteka');
  expect(slugOf({ en: '!' }, 'venue')).toBe('venue');
});

test('every text becomes a slug that the database takes, cut between words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const slug = slugOfText(text);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG);
    }),
  );
  expect(slugOfText('word '.repeat(60))).toBe(Array.from({ length: 20 }, () => 'word').join('-'));
});
