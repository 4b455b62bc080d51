import fc from 'fast-check';
import { caught, passed, type Sentence } from './do-no-harm.corpus.js';
import { suspicionsIn, suspicionsOf } from './do-no-harm.js';

const found = (text: string) =>
  suspicionsIn(text)
    .map(({ harm }) => harm)
    .sort();

describe('the do-no-harm check', () => {
  test.each<[string, Sentence]>(caught.map((one) => [one[0], one]))('catches: %s', (text, [, ...harms]) => {
    expect(found(text)).toEqual([...harms].sort());
  });

  test.each(passed.map(([text]) => text))('passes: %s', (text) => {
    expect(suspicionsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([]);
  });

  test('has a corpus of some two hundred sentences, each once', () => {
    const all = [...caught, ...passed].map(([text]) => text);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all).size).toBe(all.length);
  });

  test('says where: the words of the passage and no others', () => {
    const text = 'Запись: +7 701 234-56-78, пишите a.b@gmail.com.';
    expect(suspicionsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '+7 701 234-56-78',
      'a.b@gmail.com',
    ]);
  });

  test('names the field and the language of each', () => {
    expect(
      suspicionsOf([
        ['title', { ru: 'Круглый стол', en: 'Round table' }],
        ['description', { ru: 'Тел. 8 701 000 11 22', kk: 'Тел. 8 701 000 11 22' }],
      ]),
    ).toEqual([
      { field: 'description', language: 'kk', harm: 'private-phone', words: '8 701 000 11 22' },
      { field: 'description', language: 'ru', harm: 'private-phone', words: '8 701 000 11 22' },
    ]);
  });

  test('catches a passage wherever it stands between harmless sentences', () => {
    const harmless = fc.constantFrom(...passed.map(([text]) => text));
    fc.assert(
      fc.property(harmless, fc.constantFrom(...caught), harmless, (before, [text, ...harms], after) => {
        expect(found(`${before}\n${text}\n${after}`)).toEqual([...harms].sort());
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['ул. Абая, 10\n8 701 000 11 22', '8 701 000 11 22'],
    ['ул. Абая 10 8 701 000 11 22', '8 701 000 11 22'],
    ['+7 747 111 22 33\n30 июля', '+7 747 111 22 33'],
    ['+7 747 111 22 33 30 июля', '+7 747 111 22 33'],
  ])('numbers beside it do not hide a telephone: %j', (text, words) =>
    expect(suspicionsOf([['title', { ru: text }]])).toMatchObject([{ harm: 'private-phone', words }]),
  );

  test('reads the longest text that an event can hold in well under a second', () => {
    const long = `${'ул. Абая дом '.repeat(200)} приют ${'8 (7'.repeat(500)} ${'Айгуль жертва '.repeat(100)}`;
    const began = performance.now();
    suspicionsIn(long);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
