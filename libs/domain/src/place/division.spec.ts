import { divisionAt, divisionsOn, findDivision } from './division.js';
import type { DivisionVersion } from './division.js';
import { distanceKm, travelMinutes } from './travel.js';

const version = (key: string, more: Partial<DivisionVersion> = {}): DivisionVersion => ({
  key,
  id: key.split('@')[0]!,
  type: 'oblast',
  name: {},
  shortName: {},
  centre: {},
  timeZone: 'Asia/Almaty',
  validFrom: null,
  validTo: null,
  iso: null,
  isoFormer: null,
  pcode: null,
  point: null,
  ...more,
});

const versions = [
  version('astana@1', { name: { en: 'Astana' }, isoFormer: 'KZ-AST', validTo: '2019-03-23' }),
  version('astana@2', {
    name: { en: 'Nur-Sultan', ru: 'Нур-Султан' },
    isoFormer: 'KZ-AST',
    validFrom: '2019-03-23',
    validTo: '2022-09-19',
  }),
  version('astana@3', {
    name: { en: 'Astana' },
    iso: 'KZ-71',
    pcode: 'KAZ006',
    isoFormer: 'KZ-AST',
    validFrom: '2022-09-19',
  }),
  version('south-kazakhstan', { name: { en: 'South Kazakhstan Region' }, isoFormer: 'KZ-YUZ', validTo: '2018-06-19' }),
  version('turkistan', {
    name: { en: 'Turkistan Region' },
    iso: 'KZ-61',
    isoFormer: 'KZ-YUZ',
    validFrom: '2018-06-19',
  }),
  version('jetisu', { name: { ru: 'область Жетісу' }, iso: 'KZ-33', validFrom: '2022-06-08' }),
];

test.each([
  ['its name before the first renaming', 'astana', '2019-03-22', 'astana@1'],
  ['the first day of the new name', 'astana', '2019-03-23', 'astana@2'],
  ['the last day of the new name', 'astana', '2022-09-18', 'astana@2'],
  ['the old name again', 'astana', '2022-09-19', 'astana@3'],
  ['a division before it was made', 'jetisu', '2022-06-07', undefined],
  ['and from its first day', 'jetisu', '2022-06-08', 'jetisu'],
])('%s', (_, id, date, key) => expect(divisionAt(versions, id, date)?.key).toBe(key));

test('what there was on a date', () => {
  expect(divisionsOn(versions, '2015-07-30').map(({ key }) => key)).toEqual(['astana@1', 'south-kazakhstan']);
  expect(divisionsOn(versions, '2026-07-30').map(({ key }) => key)).toEqual(['astana@3', 'turkistan', 'jetisu']);
});

test.each([
  ['an id', 'astana', '2026-07-30', 'astana@3'],
  ['a code of today', 'KZ-71', '2026-07-30', 'astana@3'],
  ['the same without its dash', 'kz71', '2026-07-30', 'astana@3'],
  ['a code of today asked for 2015', 'KZ-71', '2015-07-30', 'astana@1'],
  ['a former code', 'KZ-AST', '2026-07-30', 'astana@3'],
  ['a P-code', 'KAZ006', '2026-07-30', 'astana@3'],
  ['a former name', 'Нур-Султан', '2026-07-30', 'astana@3'],
  ['a code that meant another then', 'KZ-YUZ', '2015-07-30', 'south-kazakhstan'],
  ['and means this one now', 'KZ-YUZ', '2026-07-30', 'turkistan'],
  ['how the press writes it', 'Жетысуская область', '2026-07-30', 'jetisu'],
  ['what is no more', 'South Kazakhstan Region', '2026-07-30', undefined],
  ['what never was', 'Atlantis', '2026-07-30', undefined],
  ['nothing', ' ', '2026-07-30', undefined],
])('%s is understood for the date in question', (_, said, date, key) =>
  expect(findDivision(versions, said, date)?.key).toBe(key),
);

test('where two exchanged their names, the name means who bears it on the date', () => {
  const exchanged = [0, 1].flatMap((index) =>
    ['abai', 'jetisu'].map((id, place) =>
      version(`${id}@${index + 1}`, {
        name: { en: (index + place) % 2 ? 'Second' : 'First' },
        validFrom: index ? '2021-01-01' : null,
        validTo: index ? null : '2021-01-01',
      }),
    ),
  );
  expect([
    findDivision(exchanged, 'First', '2020-06-01')?.id,
    findDivision(exchanged, 'First', '2021-06-01')?.id,
  ]).toEqual(['abai', 'jetisu']);
});

describe('travel', () => {
  const astana = { latitude: 51.17, longitude: 71.43 };
  const karaganda = { latitude: 49.8, longitude: 73.1 };

  test('is estimated by road at 60 km/h', () => {
    expect(Math.round(distanceKm(astana, karaganda))).toBe(193);
    expect(travelMinutes(astana, karaganda)).toBe(251);
    expect(travelMinutes(astana, astana)).toBe(0);
  });

  test('is unknown where a place is', () => {
    expect(travelMinutes(astana, null)).toBeNull();
    expect(travelMinutes(undefined, karaganda)).toBeNull();
  });
});
