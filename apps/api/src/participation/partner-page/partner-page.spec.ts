import ICAL from 'ical.js';
import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, setClock } from '../../../test/events.js';
import { actionOf, inviteAPartner, linkTo, partnerBrowser } from '../../../test/partners.js';
import { queryCount } from '../../../test/query-count.js';
import { makeContact } from '../../../test/records.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
});
beforeEach(() => setClock(birge, BEFORE));
afterAll(() => birge.close());

type Invited = Awaited<ReturnType<typeof inviteAPartner>>;

/** One contact with so many invitations, and the path of her page. */
async function makeAsked(count: number, titles: string[] = []) {
  const made: Invited[] = [];
  for (let n = 0; n < count; n += 1) {
    const more = titles[n] ? { title: { ru: titles[n], en: titles[n] } } : {};
    made.push(await inviteAPartner(national, more, 'ru', made[0]));
  }
  return { made, page: await pageOf(made[0]!.url) };
}
/** The page's path, as an invitation's own page links to it. */
async function pageOf(url: string): Promise<string> {
  const found = /href="(\/partner\/[\w-]{43})\?/.exec((await partnerBrowser(birge).get(url)).text);
  if (!found) throw new Error('no link to the page of all');
  return found[1]!;
}
const field = ({ invitation }: Invited) => `answer.${invitation.id}`;
const answersOf = async ({ participation }: Invited): Promise<string[]> =>
  (
    await birge.db.query('SELECT answer FROM answer WHERE participation_id = $1 ORDER BY at, id', [participation.id])
  ).map(({ answer }: { answer: string }) => answer);
const feedOf = (html: string) => new URL(/value="(https?:[^"]+\/partner\/feed\/[^"]+)"/.exec(html)![1]!).pathname;
const cancel = async ({ event }: Invited) => {
  const { body } = await national.get(`/api/events/${event.id}`);
  await national.post(`/api/events/${event.id}/state`, { version: body.version, act: 'cancel', reason: 'rain' });
};
const everything = async () =>
  JSON.stringify(
    await birge.db.query(
      `SELECT (SELECT jsonb_agg(answer ORDER BY id) FROM answer) AS answers, (SELECT count(*) FROM change) AS changes,
              (SELECT jsonb_agg(invitation ORDER BY id) FROM invitation) AS invitations,
              (SELECT jsonb_agg(message ORDER BY id) FROM message) AS messages,
              (SELECT jsonb_agg(proposal ORDER BY id) FROM proposal) AS proposals,
              (SELECT jsonb_agg(contact_link ORDER BY contact_id, kind) FROM contact_link) AS links,
              (SELECT jsonb_agg(retired_link ORDER BY token_hash) FROM retired_link) AS retired`,
    ),
  );

describe('the page of all that a contact is asked', () => {
  test('has her events and nobody else’s, to be kept by nobody', async () => {
    const { made, page } = await makeAsked(2, ['Первое из двух', 'Второе из двух']);
    const colleague = await makeContact(national, made[0]!.organization.id, { language: 'ru' });
    const hers = await inviteAPartner(national, { title: { ru: 'Дело коллеги' } }, 'ru', {
      ...made[0]!,
      contact: colleague,
    });
    await inviteAPartner(national, { title: { ru: 'Чужое дело' } });
    const { status, text, headers } = await partnerBrowser(birge).get(page);
    expect(status).toBe(200);
    for (const words of [
      'Первое из двух',
      'Второе из двух',
      '30 июля 2026, 12:00–13:00',
      'UTC+5',
      'ждёт вашего ответа',
      'ответ до 24 июля 2026',
    ])
      expect(text).toContain(words);
    for (const words of ['Дело коллеги', 'Чужое дело', hers.invitation.id, '<script'])
      expect(text).not.toContain(words);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect((await partnerBrowser(birge).get(`${page}?lang=kk`)).text).toContain('Іс-шараларыңыз');
    // Each leads to its own page, where a reason or another time is written.
    const [, details] = /href="(\/answer\/[\w-]{43})\?lang=ru"/.exec(text)!;
    expect((await partnerBrowser(birge).get(details!)).status).toBe(200);
  });

  test('with all its addresses opened ten times by a scanner changes nothing', async () => {
    const { made, page } = await makeAsked(2);
    const text = (await partnerBrowser(birge).get(page)).text;
    const before = await everything();
    for (let n = 0; n < 10; n += 1)
      for (const url of [
        page,
        `${page}?saved=2`,
        `${page}/calendar.ics`,
        feedOf(text),
        made[0]!.url,
        `${made[0]!.url}?answer=accepted`,
      ]) {
        const scanner = partnerBrowser(birge);
        expect((await scanner.get(url)).status).toBe(200);
        expect(await scanner.head(url)).toMatchObject({ status: 200, text: '' });
      }
    expect((await partnerBrowser(birge).get(`${page}/links`)).status).toBe(404);
    expect(await everything()).toBe(before);
  });

  test.each([
    '/partner/x',
    `/partner/${'a'.repeat(43)}`,
    '/partner/%00',
    `/partner/${encodeURIComponent("' OR 1=1 --")}`,
  ])('is not there for a guess: %s', async (url) => {
    const partner = partnerBrowser(birge);
    for (const answer of [
      await partner.get(url, { 'accept-language': 'en' }),
      await partner.post(url, { name: 'x' }, { 'accept-language': 'en' }),
      await partner.post(`${url}/links`, { what: 'all' }, { 'accept-language': 'en' }),
    ])
      expect([answer.status, answer.text.includes('There is nothing at this link')]).toEqual([404, true]);
  });

  test('costs as many statements with three events as with one', async () => {
    const [one, three] = [await makeAsked(1), await makeAsked(3)];
    const cost = (url: string) => queryCount(birge, () => partnerBrowser(birge).get(url));
    expect(await cost(three.page)).toBe(await cost(one.page));
  });

  test('has no room for a contact who was put away, nor for a day after the link expired', async () => {
    const { made, page } = await makeAsked(1);
    setClock(birge, '2028-01-01T00:00:00Z');
    const late = await partnerBrowser(birge).get(`${page}?lang=en`);
    expect([late.status, late.text.includes('expired')]).toEqual([410, true]);
    setClock(birge, BEFORE);
    const { contact } = made[0]!;
    await national.patch(`/api/contacts/${contact.id}`, { version: 1, archived: true });
    expect((await partnerBrowser(birge).get(page)).status).toBe(404);
  });
});

describe('many answers at once', () => {
  test('are each kept once, however often the form is sent; what was left open stays open', async () => {
    const { made, page } = await makeAsked(3);
    const [first, second, third] = made as [Invited, Invited, Invited];
    const partner = partnerBrowser(birge);
    const action = actionOf((await partner.get(page)).text);
    const fields = { [field(first)]: 'accepted', [field(second)]: 'declined', name: 'Жанар' };
    const sent = await partner.post(action, fields);
    expect([sent.status, sent.headers.location]).toEqual([303, `${page}?lang=ru&saved=2`]);
    expect((await partner.post(action, fields)).headers.location).toBe(`${page}?lang=ru&saved=0`);
    expect(await Promise.all([first, second, third].map(answersOf))).toEqual([['accepted'], ['declined'], []]);
    const { text } = await partner.get(String(sent.headers.location));
    expect(text).toContain('Записано 2 ответа.');
    expect(text).toMatch(/Жанар, /);
    expect(text).toContain('без вашего ответа: 1');
  });

  test('of twenty forms at once are still one answer each', async () => {
    const { made, page } = await makeAsked(2);
    const fields = Object.fromEntries(made.map((one) => [field(one), 'accepted']));
    const sent = await Promise.all(Array.from({ length: 20 }, () => partnerBrowser(birge).post(page, fields)));
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await Promise.all(made.map(answersOf))).toEqual([['accepted'], ['accepted']]);
  });

  test('are refused one by one: the others are kept, the reason stands at its event, what was chosen is shown', async () => {
    const { made, page } = await makeAsked(3, ['Принятое', 'Отменённое', 'Отозванное']);
    const [kept, off, withdrawn] = made as [Invited, Invited, Invited];
    await cancel(off);
    await national.delete(`/api/invitations/${withdrawn.invitation.id}`);
    const partner = partnerBrowser(birge);
    const stranger = await inviteAPartner(national);
    const { status, text } = await partner.post(page, {
      ...Object.fromEntries([...made, stranger].map((one) => [field(one), 'accepted'])),
      name: 'Жанар',
    });
    expect(status).toBe(409);
    expect(text).toContain('Записано: 1. Не записано: 2');
    expect(text).toContain('Это мероприятие не состоится.');
    expect(text).toContain('Отозванное');
    expect(text).toContain('Приглашение отозвано или заменено новым.');
    expect(text).toContain('value="Жанар"');
    expect(await Promise.all([kept, off, withdrawn, stranger].map(answersOf))).toEqual([['accepted'], [], [], []]);
  });

  test('do not confirm an event that moved meanwhile: it shows what was and what is, and nothing is chosen', async () => {
    const { made, page } = await makeAsked(2);
    const [moved, other] = made as [Invited, Invited];
    const partner = partnerBrowser(birge);
    await partner.post(page, { [field(moved)]: 'accepted' });
    await drop(national, moved.event, '2026-07-30T15:00', '2026-07-30T16:00', {
      venueId: moved.venue.id,
      spaceIds: [moved.venue.spaces[0].id],
    });
    const { text } = await partner.get(page);
    const row = text.split('<li').find((one) => one.includes(moved.invitation.id))!;
    expect(row).toContain('15:00–16:00');
    expect(row).toContain('<s>12:00–13:00</s>');
    expect(row).toContain('После вашего ответа изменилось время или место');
    expect(row).not.toContain('checked');
    // The form as it was before the move says what it was an answer to.
    await partner.post(page, {
      [field(moved)]: 'declined',
      [`seen.${moved.invitation.id}`]: '0',
      [field(other)]: 'accepted',
    });
    expect((await national.get(`/api/events/${moved.event.id}`)).body.participations[0]).toMatchObject({
      answer: 'declined',
      current: false,
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a name without end', { name: 'ә'.repeat(121) }, /Не больше 120 знаков/],
    ['a name that turns the writing', { name: 'x\u202ey' }, /Наберите текст заново/],
  ])('with %s are asked for again, with what was chosen', async (_, typed, words) => {
    const { made, page } = await makeAsked(1);
    const { status, text } = await partnerBrowser(birge).post(page, { [field(made[0]!)]: 'maybe', ...typed });
    expect(status).toBe(422);
    expect(text).toMatch(words);
    expect(text).toMatch(/value="maybe"[^>]*checked|checked[^>]*value="maybe"/);
    expect(await answersOf(made[0]!)).toEqual([]);
  });

  test.each<Record<string, string>>([
    { origin: 'https://elsewhere.example' },
    { 'sec-fetch-site': 'cross-site', origin: 'null' },
    { 'sec-fetch-site': 'same-site' },
  ])('from another site (%j) are none, neither here nor on the page of one', async (headers) => {
    const { made, page } = await makeAsked(1);
    const partner = partnerBrowser(birge);
    const before = await everything();
    for (const [url, fields] of [
      [page, { [field(made[0]!)]: 'accepted' }],
      [made[0]!.url, { answer: 'accepted' }],
      [`${page}/links`, { what: 'all' }],
    ] as const)
      expect((await partner.post(url, fields, headers)).status).toBe(403);
    expect(await everything()).toBe(before);
    const own = { 'sec-fetch-site': 'same-origin', origin: 'null' };
    expect((await partner.post(page, { [field(made[0]!)]: 'accepted' }, own)).status).toBe(303);
  });

  test('are taken sixty times a minute from one address', async () => {
    const { page } = await makeAsked(1);
    const partner = partnerBrowser(birge);
    let last = await partner.post(page, {});
    for (let n = 1; n < 61; n += 1) last = await partner.post(page, {});
    expect([last.status, last.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
  });

  test('can be about a whole edition', async () => {
    const { made, page } = await makeAsked(1);
    const [{ id: editionId }] = await birge.db.query('SELECT edition_id AS id FROM event WHERE id = $1', [
      made[0]!.event.id,
    ]);
    const [{ id: participationId }] = await birge.db.query(
      `INSERT INTO participation (edition_id, organization_id, role) VALUES ($1, $2, 'media') RETURNING id`,
      [editionId, made[0]!.organization.id],
    );
    const [{ id }] = await birge.db.query(
      `INSERT INTO invitation (participation_id, contact_id, token_hash, language, deadline, expires_at)
       VALUES ($1, $2, sha256('edition'), 'ru', '2026-07-24T19:00Z', '2026-09-30T00:00Z') RETURNING id`,
      [participationId, made[0]!.contact.id],
    );
    const partner = partnerBrowser(birge);
    expect((await partner.get(page)).text).toContain('вся кампания этого года');
    expect((await partner.post(page, { [`answer.${id}`]: 'accepted' })).status).toBe(303);
    expect(await answersOf({ participation: { id: participationId } } as Invited)).toEqual(['accepted']);
    expect((await partner.post(page, { [`answer.${id}`]: 'accepted' })).headers.location).toContain('saved=0');
  });
});

describe('the calendar of all that a contact is asked', () => {
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  test('has what was not declined, nobody’s link, and the same bytes until something changes', async () => {
    const { made, page } = await makeAsked(3, ['Принятое', 'Отклонённое', 'Отменённое']);
    const [accepted, declined, off] = made as [Invited, Invited, Invited];
    const partner = partnerBrowser(birge);
    await partner.post(page, { [field(accepted)]: 'accepted', [field(declined)]: 'declined' });
    await cancel(off);
    const feed = feedOf((await partner.get(page)).text);
    const { status, text, headers } = await partner.get(feed);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-cache',
    ]);
    const events = eventsIn(text);
    expect(
      events
        .map((event) => [event.summary, event.startDate.toString(), event.component.getFirstPropertyValue('status')])
        .sort(),
    ).toEqual([
      ['Отменённое (ждёт ответа)', '2026-07-30T07:00:00Z', 'CANCELLED'],
      ['Принятое (участвуем)', '2026-07-30T07:00:00Z', 'TENTATIVE'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    for (const secret of ['/answer/', '/partner/', 'Отклонённое']) expect(text).not.toContain(secret);
    expect((await partner.get(feed, { 'if-none-match': String(headers.etag) })).status).toBe(304);
    expect((await partner.get(`${page}/calendar.ics`)).headers['content-disposition']).toContain('attachment');
    // It can be handed on: nobody can answer with it.
    const token = /feed\/([\w-]{43})\.ics/.exec(feed)![1]!;
    for (const url of [`/partner/${token}`, `/answer/${token}`, `/partner/${token}/links`])
      expect((await partner.post(url, { answer: 'accepted', what: 'all' })).status).toBe(404);
    expect((await partner.post(feed, {})).status).toBe(404);
  });
});

describe('new links', () => {
  test('end the page, the calendar and the links in letters; the new one is shown, mailed and stored hashed', async () => {
    const { made, page } = await makeAsked(2);
    const partner = partnerBrowser(birge);
    const feed = feedOf((await partner.get(page)).text);
    const sent = await partner.post(`${page}/links?lang=ru`, { what: 'all' });
    expect(sent.status).toBe(303);
    const location = String(sent.headers.location);
    const renewed = location.split('?')[0]!;
    expect(renewed).not.toBe(page);
    const now = (await partner.get(location)).text;
    expect(now).toContain('Ссылки новые.');
    const old = await partner.get(page, { 'accept-language': 'ru' });
    expect([old.status, old.text.includes('Эту ссылку заменили новой')]).toEqual([410, true]);
    expect((await partner.get(feed)).status).toBe(410);
    for (const { url } of made) {
      const letter = await partner.get(url, { 'accept-language': 'ru' });
      expect([letter.status, letter.text.includes('Эта ссылка больше не действует')]).toEqual([410, true]);
      expect((await partner.post(url, { answer: 'accepted' })).status).toBe(410);
    }
    expect((await partner.get(feedOf(now))).status).toBe(200);
    expect((await partner.get(await linkTo(national, made[0]!.event.id))).status).toBe(200);
    const [message] = await birge.db.query(
      `SELECT id, kind, recipient, body FROM message WHERE contact_id = $1 AND kind = 'links'`,
      [made[0]!.contact.id],
    );
    expect(message.body).toContain('{page}');
    expect((await national.get(`/api/outbox/${message.id}`)).body.body).toContain(renewed);
    const stored = JSON.stringify(await birge.db.query('SELECT encode(token_hash, $1) FROM contact_link', ['escape']));
    expect(stored).not.toContain(renewed.split('/')[2]);
    expect(await answersOf(made[0]!)).toEqual([]);
  });

  test('of the calendar alone leave the page and the letters as they are', async () => {
    const { made, page } = await makeAsked(1);
    const partner = partnerBrowser(birge);
    const feed = feedOf((await partner.get(page)).text);
    const sent = await partner.post(`${page}/links`, { what: 'feed' });
    const now = (await partner.get(String(sent.headers.location))).text;
    expect(now).toContain('У календаря новый адрес');
    expect([(await partner.get(feed)).status, (await partner.get(feedOf(now))).status]).toEqual([410, 200]);
    expect((await partner.get(made[0]!.url)).status).toBe(200);
  });

  test('asked for twenty times at once end in one that opens', async () => {
    const { made, page } = await makeAsked(1);
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => partnerBrowser(birge).post(`${page}/links`, { what: 'all' })),
    );
    const opened = await Promise.all(
      sent
        .filter(({ status }) => status === 303)
        .map(({ headers }) => partnerBrowser(birge).get(String(headers.location))),
    );
    expect(opened.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(
      (await birge.db.query('SELECT kind FROM contact_link WHERE contact_id = $1', [made[0]!.contact.id])).length,
    ).toBe(2);
  });
});
