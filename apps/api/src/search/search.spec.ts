import { searchFold } from '@birge/domain';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, layCampaign, makeEvent, makePlanned, setClock } from '../../test/events.js';
import { queryCount } from '../../test/query-count.js';
import { makeOrganization, makePerson, makeVenue } from '../../test/records.js';

let birge: TestApp;
let national: Client;
let astana: Client;
let observer: Client;
let elsewhere: Client;
const made: Record<string, string> = {};

beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  [national, astana, observer, elsewhere] = await Promise.all([
    birge.as('national'),
    birge.as('oblast', ['astana']),
    birge.as('observer'),
    birge.as('oblast', ['karaganda']),
  ]);
  const mall = await makeVenue(national, {
    name: { kk: 'Хан Шатыр', ru: 'Хан Шатыр', en: 'Khan Shatyr' },
    city: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
    spaces: [{ name: { en: 'Atrium' } }],
  });
  const { event } = await makePlanned(national, {
    title: { kk: 'Қыздарға арналған дөңгелек үстел', ru: 'Круглый стол для девушек', en: 'Roundtable for girls' },
    venueId: mall.id,
  });
  const shelter = await makeEvent(national, { title: { en: 'Roundtable of Karaganda' }, divisions: ['karaganda'] });
  const korgau = await makeOrganization(national, {
    name: { kk: '«Қорғау-Астана» ҚҚ', ru: 'ОФ «Қорғау-Астана»' },
    shortName: { en: 'Korgau' },
  });
  const asel = await makePerson(national, { name: 'Әсел Өтегенова', divisions: ['astana'], homeDivision: 'astana' });
  Object.assign(made, {
    mall: mall.id,
    event: event.id,
    karaganda: shelter.event.id,
    korgau: korgau.id,
    asel: asel.id,
  });
});
afterAll(() => birge.close());

const found = async (by: Client, query: string): Promise<string[]> => {
  const { status, body } = await by.get(`/api/search?${query}`);
  expect(status).toBe(200);
  return (body.items as { kind: string; id: string }[]).map(({ kind, id }) => `${kind} ${id}`);
};
const q = (words: string) => `q=${encodeURIComponent(words)}`;

describe('a search finds', () => {
  test.each<[string, string, () => string]>([
    ['an event in Kazakh', 'Қыздарға', () => `event ${made.event}`],
    ['an event in Kazakh letters of a Russian layout', 'кыздарга арналган донгелек', () => `event ${made.event}`],
    ['an event in Russian', 'круглый стол', () => `event ${made.event}`],
    ['an event in English, its words in another order', 'girls roundtable', () => `event ${made.event}`],
    ['an event by its slug', 'roundtable-for-girls', () => `event ${made.event}`],
    ['an event in spite of a slip of the hand', 'roundtbale for girls', () => `event ${made.event}`],
    ['a venue in Latin letters', 'khan shatyr', () => `venue ${made.mall}`],
    ['a partner in Latin letters of the Kazakh alphabet', 'qorgau', () => `organization ${made.korgau}`],
    ['a person without Kazakh letters', 'асел отегенова', () => `person ${made.asel}`],
    ['an oblast', 'караганд', () => 'division karaganda'],
    ['a division under a name that it had', 'нур-султан', () => 'division astana'],
  ])('%s', async (_, words, hit) => expect((await found(national, q(words)))[0]).toBe(hit()));
});

test('an event says which it is: edition, type, state, when and where', async () => {
  const { body } = await national.get(`/api/search?${q('дөңгелек үстел')}&edition=2026`);
  expect(body.items).toEqual([
    {
      kind: 'event',
      id: made.event,
      title: {
        kk: 'Қыздарға арналған дөңгелек үстел',
        ru: 'Круглый стол для девушек',
        en: 'Roundtable for girls',
      },
      detail: { kk: 'Хан Шатыр', ru: 'Хан Шатыр', en: 'Khan Shatyr' },
      edition: 2026,
      typeId: 'flash-mob',
      state: 'planned',
      start: '2026-07-30T12:00',
    },
  ]);
});

describe('a coordinator of an oblast finds only what is hers', () => {
  test.each<[string, () => Client, () => string[]]>([
    ['national', () => national, () => [`event ${made.event}`, `event ${made.karaganda}`]],
    ['observer', () => observer, () => [`event ${made.event}`, `event ${made.karaganda}`]],
    ['Astana', () => astana, () => [`event ${made.event}`]],
    ['Karaganda', () => elsewhere, () => [`event ${made.karaganda}`]],
  ])('events: %s', async (_, by, hits) => expect((await found(by(), q('roundtable'))).sort()).toEqual(hits().sort()));

  test('venues, partners, people and oblasts', async () => {
    for (const words of ['хан шатыр', 'коргау', 'асел отегенова', 'астана'])
      expect(await found(elsewhere, q(words))).toEqual([]);
    expect(await found(astana, q('караганда'))).toEqual([]);
  });

  test('nor by naming it', async () => {
    const of = `event.${made.event},venue.${made.mall},organization.${made.korgau},person.${made.asel},division.astana`;
    expect(await found(elsewhere, `of=${of}`)).toEqual([]);
    expect(await found(astana, `of=${of}`)).toEqual(of.split(',').map((one) => one.replace('.', ' ')));
  });
});

test('things named come in the order in which they are named; what is not understood is left out', async () => {
  const of = `venue.${made.mall},event.${made.event},venue.x,ghost.${made.event},,event,division.astana`;
  expect(await found(national, `of=${of}`)).toEqual([`venue ${made.mall}`, `event ${made.event}`, 'division astana']);
});

test('what was put away is not found', async () => {
  const gone = await makeOrganization(national, { name: { en: 'Bygone circle' } });
  expect(await found(national, q('bygone'))).toEqual([`organization ${gone.id}`]);
  await national.patch(`/api/organizations/${gone.id}`, { version: gone.version, archived: true });
  expect(await found(national, q('bygone'))).toEqual([]);
});

test('of one kind there are eight at most, and the edition looked at comes first', async () => {
  for (let n = 0; n < 9; n += 1) await makeEvent(national, { title: { en: `Marathon ${n}` } });
  await birge.db.query(
    `INSERT INTO event (edition_id, edition_year, type_id, slug, title)
     SELECT edition.id, edition.year, 'flash-mob', 'marathon-of-2015', '{"en":"Marathon of 2015"}' FROM edition WHERE edition.year = 2015`,
  );
  const years = async (edition: number) =>
    (await national.get(`/api/search?${q('marathon')}&edition=${edition}`)).body.items.map(
      (hit: { edition: number }) => hit.edition,
    );
  expect(await years(2026)).toEqual(Array(8).fill(2026));
  expect((await years(2015))[0]).toBe(2015);
});

test.each([
  ['signs that are patterns elsewhere', q('%_\\')],
  ['a quotation mark', q("' OR 1=1 --")],
  ['nothing', ''],
  ['blanks', 'q='],
  ['a sign of another script', q('统')],
])('%s finds nothing', async (_, query) => expect(await found(national, query)).toEqual([]));

test.each([
  ['too long a question', q('a'.repeat(101)), 'q'],
  ['an edition that is no year', `${q('a')}&edition=last`, 'edition'],
])('%s is refused at its field', async (_, query, field) => {
  const { status, body } = await national.get(`/api/search?${query}`);
  expect([status, body.errors[0].field]).toEqual([400, field]);
});

test('one statement, whatever is found', async () => {
  const cost = (words: string) => queryCount(birge, () => national.get(`/api/search?${q(words)}`));
  expect([await cost('bygone days'), await cost('girls'), await cost('marathon')]).toEqual([1, 1, 1]);
});

test('the database folds as the browser does', async () => {
  const texts = [
    'Қорғау-Астана',
    'ӘҒҚҢӨҰҮҺІ әғқңөұүһі',
    'Щербаков Ёж Юля Яшин',
    'объявление, подъезд',
    'Zhezkazgan 2026 — №1',
    'Shymkent Qyzylorda',
  ];
  for (const text of texts) {
    const [row] = await birge.db.query<[{ folded: string }]>('SELECT search_fold($1) AS folded', [text]);
    expect(row.folded).toBe(searchFold(text));
  }
});
