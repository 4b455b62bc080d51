import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, makePlanned, setClock } from '../../../test/events.js';
import { makeContact, makeOrganization } from '../../../test/records.js';

let birge: TestApp;
let administrator: Client;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  [administrator, national] = [await birge.as('administrator'), await birge.as('national')];
});
afterAll(() => birge.close());
beforeEach(() => birge.db.query('DELETE FROM letter_template'));

const own = {
  kind: 'invitation',
  language: 'en',
  subject: 'Hello: {title}',
  body: 'Hi {contact}\n\n{details}\n\n{link}',
};
const create = (more: Record<string, unknown> = {}) => administrator.post('/api/letter-templates', { ...own, ...more });

async function invitePartner() {
  const { event } = await makePlanned(national);
  const organization = await makeOrganization(national);
  const contact = await makeContact(national, organization.id, { language: 'en', name: 'Zhanar' });
  const { body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'partner',
  });
  const [participation] = body.participations;
  await national.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-24',
  });
  const [letter] = (await national.get('/api/outbox')).body.items;
  return { event, participation, letter: (await national.get(`/api/outbox/${letter.id}`)).body };
}
const typeOf = async (eventId: string) => (await national.get(`/api/events/${eventId}`)).body.typeId as string;

test('an invitation has the words for its type, else those for every type, else those of the house', async () => {
  const house = await invitePartner();
  expect(house.letter.subject).toMatch(/^Invitation: /);
  await create();
  await create({ language: 'ru', subject: 'Не та' });
  expect((await invitePartner()).letter).toMatchObject({
    subject: expect.stringMatching(/^Hello: /),
    body: expect.stringMatching(/^Hi Zhanar\n/),
  });
  const ofType = await create({ eventTypeId: await typeOf(house.event.id), subject: 'For the type: {title}' });
  expect(ofType.status).toBe(201);
  expect((await invitePartner()).letter.subject).toMatch(/^For the type: /);
  const { body } = await administrator.get('/api/letter-templates');
  expect(body.items).toHaveLength(3);
  for (const { id, version } of body.items)
    expect((await administrator.delete(`/api/letter-templates/${id}?version=${version}`)).status).toBe(204);
  expect((await invitePartner()).letter.subject).toMatch(/^Invitation: /);
});

test('what is wrong is said at its field, in the reader’s words', async () => {
  const { status, body } = await create({ subject: '{link}', body: 'Dear {contakt},\n{details}' });
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([
    { field: 'subject', code: 'placeholder-not-alone', message: expect.stringContaining('{link}') },
    { field: 'body', code: 'placeholder-unknown', message: expect.stringContaining('{contakt}') },
  ]);
  expect((await create({ body: 'x'.repeat(6001) })).body.errors).toMatchObject([{ field: 'body', code: 'too-long' }]);
  expect((await create({ eventTypeId: 'no-such-type' })).body.code).toBe('unknown-reference');
  expect((await administrator.get('/api/letter-templates')).body.items).toEqual([]);
});

test('what looks like code is text', async () => {
  const subject = `{title} <script>alert(1)</script> ' OR 1=1 -- $& \\ {`;
  const { body: made } = await create({ subject, body: `${subject}\n{details}\n{link}` });
  expect(made).toMatchObject({ subject, body: `${subject}\n{details}\n{link}` });
  const { letter } = await invitePartner();
  expect(letter.subject).toContain(`<script>alert(1)</script> ' OR 1=1 -- $& \\ {`);
});

test('it is changed at the version that was seen', async () => {
  const { body: made } = await create();
  const url = `/api/letter-templates/${made.id}`;
  const words = { subject: 'Other: {title}', body: own.body };
  expect((await administrator.patch(url, { ...words, version: 1 })).body).toMatchObject({ ...words, version: 2 });
  expect(
    await administrator.patch(url, { ...own, subject: 'Third', version: 1, kind: undefined, language: undefined }),
  ).toMatchObject({
    status: 409,
    body: { code: 'stale-version', current: { subject: 'Other: {title}', version: 2 } },
  });
  expect((await administrator.delete(`${url}?version=1`)).status).toBe(409);
  expect((await administrator.patch(url, { subject: 'x', body: '{nothing}', version: 2 })).body.errors[0].field).toBe(
    'body',
  );
});

test('of two that are written at once for the same letter one is kept', async () => {
  const statuses = (await Promise.all(Array.from({ length: 6 }, () => create()))).map(({ status }) => status).sort();
  expect(statuses).toEqual([201, 409, 409, 409, 409, 409]);
});

test('a preview has the real event, says what is supposed, keeps nothing and opens nothing', async () => {
  const { participation, event } = await invitePartner();
  const preview = (more: Record<string, unknown>) =>
    administrator.post('/api/letter-templates/preview', { ...own, participationId: participation.id, ...more });
  const { status, body } = await preview({});
  expect(status).toBe(200);
  expect(body.text).toMatch(/^Hi Zhanar\n\nEvent: /);
  expect(body.text).toMatch(/\/answer\/…/);
  expect(body.text).not.toMatch(/\/answer\/[\w-]{43}/);
  expect(body.html).toMatch(/<p[^>]*>Hi Zhanar<\/p>[^]*href="[^"]*\/answer\/…[?"]/);
  expect(body.html).not.toMatch(/\/answer\/[\w-]{43}|<script|\{(link|stop|page)\}/);
  const update = await preview({ kind: 'update', body: '{changes}\n{link}' });
  expect(update.body.text).toMatch(/When: 29 July 2026, [^→]* → 30 July 2026, 12:00/);
  expect((await preview({ participationId: event.id })).body.errors).toMatchObject([{ field: 'participationId' }]);
  const letters = await birge.db.query('SELECT count(*)::int AS n FROM message WHERE message.event_id = $1', [
    event.id,
  ]);
  expect(letters).toEqual([{ n: 1 }]);
});
