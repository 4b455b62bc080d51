import type { PublicFacts, PublicOccurrenceFacts } from './public-facts.js';
import { newSuspicions } from './suspicions.js';

const somewhere: PublicOccurrenceFacts = {
  id: 'noon',
  start: null,
  end: null,
  zone: null,
  offset: null,
  allDay: false,
  divisionId: 'astana',
  venue: { ru: 'Кризисный центр' },
  space: null,
  city: null,
  address: null,
  directions: null,
  place: {},
  latitude: null,
  longitude: null,
};
const harmless: PublicFacts = {
  slug: 'meeting',
  typeId: 'meeting',
  title: { ru: 'Встреча' },
  summary: {},
  audience: {},
  access: {},
  languages: [],
  themes: [],
  status: 'TENTATIVE',
  completed: false,
  attendance: 'in-person',
  onlineUrl: null,
  windowFrom: null,
  windowTo: null,
  divisions: [],
  organizers: [],
  occurrences: [somewhere],
};
const phone = { ...harmless, summary: { ru: 'Звоните +7 701 000 11 22' } };
const found = (told: PublicFacts | null, now: PublicFacts | null) =>
  newSuspicions(told, now).map(({ field, harm }) => `${field}: ${harm}`);

describe('what a publication would newly give away', () => {
  test.each<[string, PublicFacts | null, PublicFacts | null, string[]]>([
    ['harmless words are nothing', null, harmless, []],
    ['a telephone in a new event', null, phone, ['summary: private-phone']],
    ['what was told before is answered for', phone, { ...phone, title: { ru: 'Другая встреча' } }, []],
    ['another number is new', { ...phone, summary: { ru: '8 702 000 11 22' } }, phone, ['summary: private-phone']],
    ['the same number in another field is new', phone, { ...phone, access: phone.summary }, ['access: private-phone']],
    ['taking back tells nothing', phone, null, []],
    [
      'a shelter and its street are harm only together, once for all its occurrences',
      harmless,
      {
        ...harmless,
        occurrences: ['a', 'b'].map((id) => ({ ...somewhere, id, address: { ru: 'ул. Абая, 12' } })),
      },
      ['place: shelter-address'],
    ],
    [
      'the way to it as well',
      harmless,
      { ...harmless, occurrences: [{ ...somewhere, directions: { kk: 'Баспана: Абай көшесі, 12.' } }] },
      ['directions: shelter-address'],
    ],
  ])('%s', (_, told, now, harms) => expect(found(told, now)).toEqual(harms));
});
