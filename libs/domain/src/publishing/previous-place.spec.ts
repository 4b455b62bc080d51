import type { PublicOccurrenceFacts } from './public-facts.js';
import { previousPlace } from './previous-place.js';

const atrium: PublicOccurrenceFacts = {
  id: 'one',
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:00',
  zone: 'Asia/Almaty',
  offset: 300,
  allDay: false,
  divisionId: 'astana',
  venue: { ru: 'Хан Шатыр', en: 'Khan Shatyr' },
  space: null,
  city: { ru: 'Астана' },
  address: { ru: 'пр. Туран, 37' },
  directions: null,
  place: {},
  latitude: 51.132,
  longitude: 71.404,
};
const station = {
  ...atrium,
  venue: { ru: 'Вокзал' },
  address: { ru: 'ул. Гёте, 7' },
  latitude: 51.191,
  longitude: 71.409,
};
const hidden = { ...atrium, venue: null, city: null, address: null, latitude: null, longitude: null };
const spotless = { latitude: null, longitude: null };
const route = { ...hidden, place: { ru: 'По набережной' } };

test.each<[string, PublicOccurrenceFacts, PublicOccurrenceFacts, ReturnType<typeof previousPlace>]>([
  ['stays', atrium, atrium, null],
  ['moves in its city', atrium, station, [{ ru: 'Хан Шатыр', en: 'Khan Shatyr' }]],
  [
    'moves to another city',
    atrium,
    { ...station, divisionId: 'almaty', city: { ru: 'Алматы' } },
    [{ ru: 'Хан Шатыр', en: 'Khan Shatyr' }, { ru: 'Астана' }],
  ],
  ['is in another hall of the same house', atrium, { ...atrium, space: { ru: 'Зал' } }, null],
  ['is called otherwise, on the same spot', atrium, { ...atrium, venue: { ru: '«Хан Шатыр»' } }, null],
  [
    'is called otherwise, at the same address',
    { ...atrium, ...spotless },
    { ...atrium, ...spotless, venue: { ru: 'ТРЦ' } },
    null,
  ],
  [
    'gets a name in one more language',
    { ...atrium, ...spotless, address: null },
    { ...atrium, ...spotless, address: null, venue: { ...atrium.venue, kk: '«Хан Шатыр»' } },
    null,
  ],
  ['is not told any more', atrium, hidden, null],
  ['was not told before', hidden, atrium, null],
  ['leaves a house for a way', atrium, route, [{ ru: 'Хан Шатыр', en: 'Khan Shatyr' }, { ru: 'Астана' }]],
  ['goes another way', route, { ...route, place: { ru: 'По парку' } }, []],
  ['leaves a house that nobody should look for', { ...atrium, venue: { en: 'Crisis centre', ru: 'Дом' } }, station, []],
])('what %s', (_, told, now, expected) => {
  expect(previousPlace(told, now)).toEqual(expected);
});
