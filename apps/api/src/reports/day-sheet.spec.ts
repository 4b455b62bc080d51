import { setImmediate } from 'node:timers/promises';
import { languages } from '@birge/domain';
import process from 'node:process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, layCampaign, makePlanned, setClock, waiveRequirements } from '../../test/events.js';
import { queryCount } from '../../test/query-count.js';
import { makeContact, makeOrganization, makePerson, makeVenue } from '../../test/records.js';

let birge: TestApp;
let national: Client;
let astana: Client;
let observer: Client;
let elsewhere: Client;
let asel: { id: string };
let eventId: string;

const DAY = '2026-07-30';
const PHONE = '+7 7172 12 34 56';

beforeAll(async () => {
  birge = await startApp({ PUBLIC_URL: 'https://birge.example' });
  await layCampaign(birge);
  setClock(birge, BEFORE);
  [national, astana, observer, elsewhere] = await Promise.all([
    birge.as('national'),
    birge.as('oblast', ['astana']),
    birge.as('observer'),
    birge.as('oblast', ['karaganda']),
  ]);
  const mall = await makeVenue(national, {
    name: { kk: 'Хан Шатыр', en: 'Khan Shatyr' },
    city: { kk: 'Астана', en: 'Astana' },
    address: { kk: 'Тұран даңғылы, 37', en: 'Turan Avenue 37' },
    directions: { en: 'Bus 12 to the mall' },
    spaces: [{ name: { en: 'Atrium' } }],
  });
  const { event } = await makePlanned(national, {
    title: { kk: 'Әңгіме: өңірдегі үлкен қауіп', ru: 'Беседа', en: 'A talk' },
    venueId: mall.id,
    expectedParticipants: 120,
    note: 'Budget 350 000 ₸',
  });
  eventId = event.id;
  const [occurrence] = event.occurrences;
  const partner = await makeOrganization(national, { name: { en: 'Korgau' } });
  await makeContact(national, partner.id, {
    name: 'Zarina Omarova',
    position: 'Director',
    phone: PHONE,
    email: 'zarina@korgau.example',
  });
  await national.post(`/api/events/${eventId}/participations`, {
    organizationId: partner.id,
    role: 'partner',
    asked: { en: 'Ten volunteers' },
  });
  asel = await makePerson(national, { name: 'Әсел Өтегенова', divisions: ['astana'], homeDivision: 'astana' });
  await national.post(`/api/occurrences/${occurrence.occurrenceId}/assignments`, { personId: asel.id, dutyId: 'lead' });
  const [item] = await birge.db.query<[{ id: string }]>(
    `INSERT INTO item (name, is_unique, quantity) VALUES ('{"en":"Chairs"}', false, 50) RETURNING id`,
  );
  await birge.db.query(
    `INSERT INTO occurrence_item (occurrence_id, item_id, is_unique, quantity, occupied)
     SELECT occurrence.id, $2, false, 20, occurrence.occupied FROM occurrence WHERE occurrence.id = $1`,
    [occurrence.occurrenceId, item.id],
  );
  await makePlanned(national, { title: { en: 'Another day' } }, '2026-07-31');
  await makePlanned(national, { title: { en: 'In Karaganda' }, divisions: ['karaganda'] });
});
afterAll(() => birge.close());

const sheet = async (by: Client, more = '') => (await by.get(`/api/day-sheet?day=${DAY}${more}`)).body;
const titles = async (by: Client, more = '') =>
  (await sheet(by, more)).entries.map(({ title }: { title: { en: string } }) => title.en);

test('it says of an event all that is needed on the day', async () => {
  const [entry] = (await sheet(astana)).entries;
  expect(entry).toEqual({
    occurrenceId: expect.any(String),
    eventId,
    title: { kk: 'Әңгіме: өңірдегі үлкен қауіп', ru: 'Беседа', en: 'A talk' },
    type: expect.objectContaining({ en: expect.any(String) }),
    state: 'planned',
    start: '2026-07-30T12:00',
    end: '2026-07-30T13:00',
    allDay: false,
    offset: 300,
    setupMinutes: 0,
    teardownMinutes: 0,
    city: { kk: 'Астана', en: 'Astana' },
    venue: { kk: 'Хан Шатыр', en: 'Khan Shatyr' },
    spaces: [],
    address: { kk: 'Тұран даңғылы, 37', en: 'Turan Avenue 37' },
    directions: { en: 'Bus 12 to the mall' },
    place: {},
    onlineUrl: null,
    expected: 120,
    note: 'Budget 350 000 ₸',
    coordinator: expect.stringMatching(/^national /),
    people: [{ name: 'Әсел Өтегенова', duty: expect.objectContaining({ en: expect.any(String) }) }],
    partners: [
      {
        name: { en: 'Korgau' },
        role: 'partner',
        answer: 'needs-action',
        current: false,
        asked: { en: 'Ten volunteers' },
        contacts: [{ name: 'Zarina Omarova', position: 'Director', phone: PHONE, email: 'zarina@korgau.example' }],
      },
    ],
    items: [{ name: { en: 'Chairs' }, quantity: 20 }],
    requirements: expect.arrayContaining([expect.objectContaining({ met: false, sentOn: null })]),
    publicSlug: null,
  });
});

describe('whose sheet it is', () => {
  test.each<[string, () => Client, string, string[]]>([
    ['a national coordinator sees the country', () => national, '', ['A talk', 'In Karaganda']],
    ['an oblast coordinator sees hers', () => astana, '', ['A talk']],
    ['another sees hers', () => elsewhere, '', ['In Karaganda']],
    ['one oblast', () => national, '&oblast=karaganda', ['In Karaganda']],
  ])('%s', async (_, by, more, expected) => expect((await titles(by(), more)).sort()).toEqual(expected));

  test('a person’s has where she has a duty', async () => {
    const body = await sheet(national, `&person=${asel.id}`);
    expect([body.person, body.entries.length]).toEqual([{ id: asel.id, name: 'Әсел Өтегенова' }, 1]);
  });

  test.each<[string, () => Client, () => string]>([
    ['an oblast that is not hers', () => astana, () => '&oblast=karaganda'],
    ['an oblast that there is not', () => national, () => '&oblast=atlantis'],
    ['a person outside her scope', () => elsewhere, () => `&person=${asel.id}`],
    ['a person that there is not', () => national, () => '&person=00000000-0000-4000-8000-000000000000'],
  ])('%s is not found, on the screen and in print', async (_, by, more) => {
    for (const path of ['day-sheet', 'day-sheet.pdf'])
      expect((await by().get(`/api/${path}?day=${DAY}${more()}`)).status).toBe(404);
  });
});

test('an observer gets no contact, in no form', async () => {
  const { entries } = await sheet(observer, '&oblast=astana');
  expect(entries[0].partners.map(({ contacts }: { contacts: unknown[] }) => contacts)).toEqual([[]]);
  expect(JSON.stringify(await sheet(observer))).not.toContain(PHONE);
  const text = await textOf(await pdf(observer));
  expect(text).toContain('Korgau');
  expect(text).not.toMatch(/Zarina|korgau\.example|12 34 56/);
  expect(await textOf(await pdf(national))).toContain(`Zarina Omarova, Director · ${PHONE} · zarina@korgau.example`);
});

test('a draft and a cancelled event are not on it', async () => {
  const { event } = await makePlanned(national, { title: { en: 'Called off' } });
  expect(await titles(national)).toContain('Called off');
  await national.post(`/api/events/${event.id}/state`, { act: 'cancel', reason: 'Rain', version: event.version });
  expect(await titles(national)).not.toContain('Called off');
});

test.each([
  ['no day', '', 'day'],
  ['a day that is none', '?day=2026-02-30', 'day'],
  ['a person that is no id', `?day=${DAY}&person=1`, 'person'],
  ['a language that we do not speak', `?day=${DAY}&language=de`, 'language'],
])('%s is refused at its field', async (_, query, field) => {
  const { status, body } = await national.get(`/api/day-sheet.pdf${query}`);
  expect([status, body.errors[0].field]).toEqual([400, field]);
});

test('one statement, for one entry and for three', async () => {
  const cost = () => queryCount(birge, () => national.get(`/api/day-sheet?day=2026-08-02`));
  await makePlanned(national, {}, '2026-08-02');
  const one = await cost();
  await makePlanned(national, {}, '2026-08-02');
  await makePlanned(national, {}, '2026-08-02');
  expect([one, await cost()]).toEqual([1, 1]);
});

describe('in print', () => {
  test.each(languages)('%s: every Kazakh letter, ₸, the hours with their city, the page’s number', async (language) => {
    await birge.db.query(`UPDATE event SET note = $2, version = version + 1 WHERE id = $1`, [
      eventId,
      'ӘҒҚҢӨҰҮҺІ әғқңөұүһі 350 000 ₸',
    ]);
    const text = await textOf(await pdf(national, `&language=${language}`));
    expect(text).toContain('ӘҒҚҢӨҰҮҺІ әғқңөұүһі 350 000 ₸');
    expect(text).toContain('12:00–13:00');
    expect(text).toContain('UTC+5');
    expect(text).toContain({ kk: '30 шілде 2026', ru: '30 июля 2026', en: '30 July 2026' }[language]);
    expect(text).toMatch({ kk: /1-бет, барлығы \d/, ru: /стр\. 1 из \d/, en: /page 1 of \d/ }[language]);
  });

  test('its name tells nothing but the day, and nobody keeps it', async () => {
    const { headers } = await pdf(national, `&person=${asel.id}`);
    expect([headers['content-type'], headers['content-disposition'], headers['cache-control']]).toEqual([
      'application/pdf',
      'inline; filename="day-sheet-2026-07-30.pdf"',
      'no-store',
    ]);
  });

  test('the public page has a code only when it is published', async () => {
    const links = async () => JSON.stringify(await linksOf(await pdf(national, '&oblast=astana&language=en')));
    expect(await links()).not.toContain('birge.example/en/events');
    await waiveRequirements(national, { id: eventId });
    const published = await national.post('/api/publishing', { eventIds: [eventId] });
    expect(published.body.refused).toEqual([]);
    expect(await links()).toContain('https://birge.example/en/events/a-talk');
  });

  test('a day of three hundred events is set while others are answered', async () => {
    await birge.db.query(
      `INSERT INTO event (edition_id, edition_year, type_id, slug, title, state)
       SELECT edition.id, 2026, 'flash-mob', 'many-' || n, jsonb_build_object('kk', 'Көп іс-шараның бірі ' || n), 'planned'
         FROM edition, generate_series(1, 300) AS n WHERE edition.year = 2026`,
    );
    await birge.db.query(
      `INSERT INTO occurrence (event_id, holds, edition_year, wall_start, wall_end, zone, offset_start, offset_end, starts_at, ends_at)
       SELECT event.id, event.holds, 2026, '2026-08-05T10:00', '2026-08-05T11:00', 'Asia/Almaty', 300, 300, '2026-08-05T10:00+05', '2026-08-05T11:00+05'
         FROM event WHERE event.slug LIKE 'many-%'`,
    );
    // The first one loads what it needs.
    await pdf(national);
    const whole = async () => {
      const { longest, answer } = await longestTurn(() =>
        birge.app.inject({
          url: '/api/day-sheet.pdf?day=2026-08-05&language=kk',
          headers: { cookie: national.cookie },
        }),
      );
      expect((await getDocument({ data: new Uint8Array(answer.rawPayload) }).promise).numPages).toBeGreaterThan(20);
      return longest;
    };
    // So long others wait at most; over a thousand were the type set here. The collector of garbage, which has the
    // tests' memory to look through too, may come into one of them, and not into three.
    expect(Math.min(await whole(), await whole(), await whole())).toBeLessThan(50);
  }, 30_000);
});

/**
 * The longest turn that this thread took while the work was done, in ms. By its own clock, not the wall's: on a busy
 * machine a thread stands still because of its neighbours.
 */
async function longestTurn<Answer>(work: () => Promise<Answer>): Promise<{ longest: number; answer: Answer }> {
  let longest = 0;
  let done = false;
  const others = (async () => {
    for (let before = process.threadCpuUsage(); !done; before = process.threadCpuUsage()) {
      await setImmediate();
      const { user, system } = process.threadCpuUsage(before);
      longest = Math.max(longest, (user + system) / 1000);
    }
  })();
  const answer = await work();
  done = true;
  await others;
  return { longest, answer };
}

async function pdf(by: Client, more = '') {
  const answer = await birge.app.inject({
    url: `/api/day-sheet.pdf?day=${DAY}${more}`,
    headers: { cookie: by.cookie, 'accept-language': 'en' },
  });
  expect(answer.statusCode).toBe(200);
  return answer;
}
const pagesOf = async ({ rawPayload }: { rawPayload: Buffer }) => {
  const document = await getDocument({ data: new Uint8Array(rawPayload), useSystemFonts: false }).promise;
  return Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
};
async function textOf(answer: { rawPayload: Buffer }): Promise<string> {
  const contents = await Promise.all((await pagesOf(answer)).map((page) => page.getTextContent()));
  return contents
    .flatMap(({ items }) => items)
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s+/g, ' ');
}
const linksOf = async (answer: { rawPayload: Buffer }): Promise<string[]> =>
  (await Promise.all((await pagesOf(answer)).map((page) => page.getAnnotations())))
    .flat()
    .map(({ url }: { url?: string }) => url ?? '');
