import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, setClock } from '../../../test/events.js';
import { inviteAPartner, linkTo, partnerBrowser } from '../../../test/partners.js';
import { ContactLinks } from './contact-links.js';
import { LinkRetention } from './link-retention.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
});
beforeEach(() => setClock(birge, BEFORE));
afterAll(() => birge?.close());

async function makeInvited() {
  const made = await inviteAPartner(national);
  const links = birge.app.get(ContactLinks);
  const pathOf = async (kind: 'page' | 'feed') => new URL((await links.addressOf(kind, made.contact.id))!).pathname;
  return { ...made, page: await pathOf('page'), feed: await pathOf('feed') };
}
type Made = Awaited<ReturnType<typeof makeInvited>>;
const russian = { 'accept-language': 'ru' };
const get = (url: string) => partnerBrowser(birge).get(url, russian);
const contactOf = async ({ organization, contact }: Made) =>
  (await national.get(`/api/organizations/${organization.id}`)).body.contacts.find(
    ({ id }: { id: string }) => id === contact.id,
  );
const changesOf = ({ contact }: Made) =>
  birge.db.query(`SELECT action, via, person_id AS by FROM change WHERE subject_id = $1 AND action LIKE 'links.%'`, [
    contact.id,
  ]);

describe('links that a coordinator closes', () => {
  test('open nothing any more, in letters either, and say so; what was asked stands', async () => {
    const made = await makeInvited();
    expect((await contactOf(made)).hasLinks).toBe(true);
    const closed = await national.delete(`/api/contacts/${made.contact.id}/links`);
    expect(closed).toMatchObject({ status: 200, body: { id: made.contact.id, hasLinks: false } });
    for (const url of [made.page, made.url]) {
      const { status, text } = await get(url);
      expect([url, status, text.includes('Эта ссылка больше не действует')]).toEqual([url, 410, true]);
    }
    expect((await get(made.page)).text).toContain('Её закрыл координатор');
    expect([(await get(made.feed)).status, (await get(`${made.page}/calendar.ics`)).status]).toEqual([410, 410]);
    expect((await partnerBrowser(birge).post(made.url, { answer: 'accepted' })).status).toBe(410);
    expect((await partnerBrowser(birge).post(`${made.page}/links`, { what: 'all' })).status).toBe(410);
    expect(await changesOf(made)).toEqual([{ action: 'links.closed', via: 'coordinator', by: national.personId }]);
    const { body } = await national.get(`/api/events/${made.event.id}`);
    expect(body.participations[0].invitations).toMatchObject([{ revoked: false }]);
  });

  test('are closed once, however often it is asked for', async () => {
    const made = await makeInvited();
    await national.delete(`/api/contacts/${made.contact.id}/links`);
    const after = await linkTo(national, made.event.id);
    const again = await Promise.all(
      Array.from({ length: 5 }, () => national.delete(`/api/contacts/${made.contact.id}/links`)),
    );
    expect(again.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(await linkTo(national, made.event.id)).toBe(after);
    expect(await changesOf(made)).toHaveLength(1);
  });

  test('are opened anew, and as others, by the next invitation', async () => {
    const made = await makeInvited();
    await national.delete(`/api/contacts/${made.contact.id}/links`);
    const invited = await national.post(`/api/participations/${made.participation.id}/invitations`, {
      contactId: made.contact.id,
      deadline: '2026-07-24',
    });
    expect(invited.status).toBe(201);
    expect((await contactOf(made)).hasLinks).toBe(true);
    const page = new URL((await birge.app.get(ContactLinks).addressOf('page', made.contact.id))!).pathname;
    expect([page === made.page, (await get(page)).status, (await get(made.page)).status]).toEqual([false, 200, 410]);
    const [{ status }] = [await get(await linkTo(national, made.event.id))];
    expect(status).toBe(200);
  });
});

describe('new links, asked for twice', () => {
  const formOn = async (page: string) => /name="form" value="([\w-]{22})"/.exec((await get(page)).text)![1]!;
  const renew = (page: string, form: string) =>
    partnerBrowser(birge).post(`${page}/links`, { what: 'all', form }, russian);

  test.each<[string, (send: () => ReturnType<typeof renew>) => Promise<Awaited<ReturnType<typeof renew>>[]>]>([
    ['one after another', async (send) => [await send(), await send(), await send()]],
    ['at once', (send) => Promise.all(Array.from({ length: 12 }, send))],
  ])('by one form %s are the same: each is shown the page that opens', async (_, times) => {
    const made = await makeInvited();
    const form = await formOn(made.page);
    const sent = await times(() => renew(made.page, form));
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]));
    const places = new Set(sent.map(({ headers }) => String(headers.location)));
    expect(places.size).toBe(1);
    expect((await get([...places][0]!)).status).toBe(200);
    expect(await changesOf(made)).toHaveLength(1);
    expect(
      await birge.db.query(`SELECT 1 FROM message WHERE contact_id = $1 AND kind = 'links'`, [made.contact.id]),
    ).toHaveLength(1);
  });

  test('by another form, or long after, tell nobody who has the old link where the new one is', async () => {
    const made = await makeInvited();
    const [hers, other] = [await formOn(made.page), await formOn(made.page)];
    expect((await renew(made.page, hers)).status).toBe(303);
    for (const form of [other, '', 'x'.repeat(22), hers.slice(0, 21)]) {
      const { status, text, headers } = await renew(made.page, form);
      expect([status, headers.location, text.includes('Эту ссылку заменили новой')]).toEqual([410, undefined, true]);
    }
    setClock(birge, '2026-07-01T06:10:01Z');
    expect((await renew(made.page, hers)).status).toBe(410);
  });
});

test('a link that ended is remembered as long as it could have been valid, and then is nobody’s', async () => {
  const made = await makeInvited();
  await national.delete(`/api/contacts/${made.contact.id}/links`);
  const forget = () => birge.app.get(LinkRetention).forget();
  setClock(birge, '2027-08-05T05:59:59Z');
  expect([await forget(), (await get(made.page)).status]).toEqual([0, 410]);
  setClock(birge, '2027-08-05T06:00:01Z');
  expect(await forget()).toBeGreaterThan(0);
  expect([await forget(), (await get(made.page)).status, (await get(made.url)).status]).toEqual([0, 404, 404]);
});
