import { foldedLetters, matchOf, searchFold } from './search-fold.js';

test.each<[string, string, string]>([
  ['Kazakh letters typed on a Russian layout', 'Қорғау Әлемі', 'Коргау Алеми'],
  ['ұ, ү, ө, ң, һ and і too', 'Ұлытау үйі, Өңір, Һәм', 'Улытау уйи Онир хам'],
  ['ё and е', 'Алёна', 'Алена'],
  ['Latin for Cyrillic', 'Шымкент', 'Shymkent'],
  ['Latin for Kazakh', 'Жезқазған', 'Zhezkazgan'],
  ['Latin by the alphabet of 2021', 'Қазақстан', 'Qazaqstan'],
  ['kh and h', 'Хан Шатыр', 'Khan Shatyr'],
  ['ю and я', 'Юля', 'Yulya'],
  ['hyphens, quotes and capitals', '«Қорғау-Астана»', 'коргау  астана'],
])('%s are one spelling', (_, one, other) => expect(searchFold(one)).toBe(searchFold(other)));

test.each([
  ['', ''],
  ['—', ''],
  ['  30 шілде ', '30 shilde'],
  ['Дискуссия «Вместе»', 'diskussiia vmeste'],
])('%s is folded to «%s»', (text, folded) => expect(searchFold(text)).toBe(folded));

test('each letter has one that it is folded to', () =>
  expect([...foldedLetters.to]).toHaveLength([...foldedLetters.from].length));

test.each<[string, string, number]>([
  ['Confirm the event', 'confirm', 3],
  ['Confirm the event', 'event', 2],
  ['Confirm the event', 'event conf', 1],
  ['Confirm the event', 'vent', 1],
  ['Confirm the event', 'publish', 0],
  ['Confirm the event', '', 0],
])('«%s» for «%s» counts %i', (text, question, points) =>
  expect(matchOf(searchFold(text), searchFold(question))).toBe(points),
);
