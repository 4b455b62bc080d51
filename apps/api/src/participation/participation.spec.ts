import { createHash } from 'node:crypto';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../test/events.js';
import { queryCount } from '../../test/query-count.js';
import { makeContact, makeOrganization } from '../../test/records.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(() => birge.close());

const DEADLINE = '2026-07-24';
const invite = (by: Client, participation: { id: string }, contact: { id: string }, more = {}) =>
  by.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: DEADLINE,
    ...more,
  });

/** A planned event with an organization in a role, and its contact. */
async function makePartner(role = 'co-organizer', more: Record<string, unknown> = {}) {
  const { event, venue } = await makePlanned(national, more);
  const organization = await makeOrganization(national, { name: { en: 'Korgau Astana', kk: '«Қорғау-Астана»' } });
  const contact = await makeContact(national, organization.id, { name: 'Жанар Мұсаева', language: 'kk' });
  const { status, body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role,
    asked: { en: 'Six volunteers' },
  });
  expect(status).toBe(201);
  return { event, venue, organization, contact, participation: body.participations[0] };
}
const letters = async (eventId: string) =>
  (await national.get('/api/outbox')).body.items.filter((item: { eventId: string }) => item.eventId === eventId);
const participationsOf = async (eventId: string) => (await national.get(`/api/events/${eventId}`)).body.participations;

describe('an organization in an event', () => {
  test('is added in a role with what is asked of it, once in each role', async () => {
    const { event, organization, participation } = await makePartner();
    expect(participation).toMatchObject({
      organization: { id: organization.id },
      role: 'co-organizer',
      asked: { en: 'Six volunteers' },
      answer: 'needs-action',
      current: false,
      version: 1,
    });
    const again = await national.post(`/api/events/${event.id}/participations`, {
      organizationId: organization.id,
      role: 'co-organizer',
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'already-exists' } });
  });

  test('is edited at the version that was seen, and removed', async () => {
    const { event, participation } = await makePartner();
    const url = `/api/participations/${participation.id}`;
    const edited = await national.patch(url, { version: 1, role: 'partner', asked: { en: 'A hall' } });
    expect(edited.body.participations).toMatchObject([{ role: 'partner', asked: { en: 'A hall' }, version: 2 }]);
    expect(await national.patch(url, { version: 1, asked: {} })).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { version: 2 } },
    });
    expect((await national.delete(url)).body.participations).toEqual([]);
    expect((await national.delete(url)).status).toBe(404);
    const actions = await birge.db.query(
      `SELECT action FROM change WHERE event_id = $1 AND subject = 'participation' ORDER BY id`,
      [event.id],
    );
    expect(actions.map(({ action }: { action: string }) => action)).toEqual([
      'participation.added',
      'participation.edited',
      'participation.removed',
    ]);
  });

  test('stays once it has answered: what was said is not deleted with it', async () => {
    const { event, participation } = await makePartner();
    const url = `/api/participations/${participation.id}`;
    expect((await national.post(`${url}/answers`, { answer: 'declined', note: 'No hall' })).status).toBe(201);
    expect(await national.delete(url)).toMatchObject({ status: 409, body: { code: 'still-referred-to' } });
    expect(await participationsOf(event.id)).toMatchObject([{ answer: 'declined', answers: [{ note: 'No hall' }] }]);
  });

  test('does not exist for another oblast, and is nobody’s who only looks on', async () => {
    const { event, participation, organization, contact } = await makePartner();
    const { body } = await invite(national, participation, contact);
    const almaty = await birge.as('oblast', ['almaty-city']);
    const answers = [
      await almaty.post(`/api/events/${event.id}/participations`, { organizationId: organization.id, role: 'media' }),
      await almaty.patch(`/api/participations/${participation.id}`, { version: 1, asked: {} }),
      await almaty.delete(`/api/participations/${participation.id}`),
      await invite(almaty, participation, contact),
      await almaty.delete(`/api/invitations/${body.invitations[0].id}`),
      await almaty.post(`/api/participations/${participation.id}/answers`, { answer: 'accepted' }),
      await almaty.get(`/api/outbox/${(await letters(event.id))[0].id}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect((await almaty.get('/api/outbox')).body.total).toBe(0);
    const observer = await birge.as('observer');
    expect((await invite(observer, participation, contact)).status).toBe(403);
    expect((await observer.get('/api/outbox')).status).toBe(403);
    const astana = await birge.as('oblast', ['astana']);
    expect((await astana.get(`/api/outbox/${(await letters(event.id))[0].id}`)).status).toBe(200);
  });

  test('is refused where there is no such organization or contact, at the field', async () => {
    const { event, participation } = await makePartner();
    const stranger = await makeContact(national, (await makeOrganization(national)).id);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const added = await national.post(`/api/events/${event.id}/participations`, {
      organizationId: nobody,
      role: 'lead',
    });
    expect(added.body).toMatchObject({ code: 'field-invalid', errors: [{ field: 'organizationId' }] });
    expect((await invite(national, participation, stranger)).body.errors).toMatchObject([{ field: 'contactId' }]);
  });
});

describe('an invitation', () => {
  test('is a letter in the outbox in the contact’s language, with a link that only its hash is kept of', async () => {
    const { event, participation, contact } = await makePartner();
    const { status, body } = await invite(national, participation, contact);
    expect(status).toBe(201);
    expect(body.invitations).toMatchObject([
      { language: 'kk', deadline: '2026-07-24T19:00:00.000Z', revoked: false, messageState: 'kept' },
    ]);
    const [row] = await letters(event.id);
    expect(row).toMatchObject({ kind: 'invitation', recipient: contact.email, language: 'kk', state: 'kept' });
    const letter = (await national.get(`/api/outbox/${row.id}`)).body;
    expect(letter.subject).toMatch(/^Шақыру: Мероприятие \d+, 30 шілде 2026$/);
    expect(letter.body).toContain('Құрметті Жанар Мұсаева!');
    expect(letter.body).toContain('Қашан: 30 шілде 2026, 12:00–13:00 (UTC+5)');
    expect(letter.body).toContain('Рөліңіз: тең ұйымдастырушы');
    expect(letter.body).toContain('Өтінішіміз: Six volunteers');
    expect(letter.body).toContain('24 шілде 2026');
    const [, token] = /\/answer\/([\w-]{43})$/m.exec(letter.body)!;
    const [stored] = await birge.db.query(
      `SELECT invitation.token_hash, invitation.told, invitation.told_sequence, message.body
         FROM invitation JOIN message ON message.invitation_id = invitation.id WHERE invitation.participation_id = $1`,
      [participation.id],
    );
    expect(stored.token_hash.toString('hex')).toBe(createHash('sha256').update(token!).digest('hex'));
    expect(stored.body).not.toContain(token);
    expect(stored.told).toMatchObject([{ start: '2026-07-30T12:00', zone: 'Asia/Almaty', sequence: 0 }]);
  });

  test('is replaced by a new one with a new link; the former opens nothing', async () => {
    const { event, participation, contact } = await makePartner();
    await invite(national, participation, contact);
    const { body } = await invite(national, participation, contact, { language: 'en' });
    expect(body.invitations.map(({ revoked }: { revoked: boolean }) => revoked)).toEqual([false, true]);
    const [newer, former] = await letters(event.id);
    expect((await national.get(`/api/outbox/${former.id}`)).body.body).toContain('[Сілтеме енді жарамсыз]');
    const letter = (await national.get(`/api/outbox/${newer.id}`)).body;
    expect(letter.body).toMatch(/Dear Жанар Мұсаева,[^]*Your role: co-organizer[^]*\/answer\/[\w-]{43}\n/);
  });

  test('takes no draft, no cancelled event, no day that is past and no contact without an address', async () => {
    const { event, participation, contact, organization } = await makePartner();
    expect((await invite(national, participation, contact, { deadline: '2026-01-01' })).body.errors).toMatchObject([
      { field: 'deadline', code: 'too-small' },
    ]);
    expect((await invite(national, participation, contact, { deadline: '2027-08-01' })).body.errors).toMatchObject([
      { field: 'deadline', code: 'too-large' },
    ]);
    const mute = await makeContact(national, organization.id, { email: undefined });
    expect((await invite(national, participation, mute)).body.code).toBe('contact-cannot-be-reached');
    const { body } = await national.get(`/api/events/${event.id}`);
    await national.post(`/api/events/${event.id}/state`, { version: body.version, act: 'cancel', reason: 'rain' });
    expect((await invite(national, participation, contact)).body.code).toBe('event-is-cancelled');
    const { event: draft } = await makeEvent(national);
    const { body: drafted } = await national.post(`/api/events/${draft.id}/participations`, {
      organizationId: organization.id,
      role: 'lead',
    });
    expect((await invite(national, drafted.participations[0], contact)).body.code).toBe('state-change-not-possible');
  });
});

describe('an answer by telephone', () => {
  test('is recorded with who said it and who wrote it down, and is no longer current once the event moves', async () => {
    const { event, venue, participation, contact } = await makePartner();
    const { status, body } = await national.post(`/api/participations/${participation.id}/answers`, {
      answer: 'accepted',
      answeredBy: 'Жанар',
      contactId: contact.id,
      note: 'until six',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      answer: 'accepted',
      current: true,
      answers: [{ via: 'phone', answeredBy: 'Жанар', note: 'until six', recordedBy: { id: national.personId } }],
    });
    const before = await participationsOf(event.id);
    await drop(national, event, '2026-07-30T15:00', '2026-07-30T16:00', { spaceIds: [venue.spaces[0].id] });
    const after = await participationsOf(event.id);
    expect([before[0].current, after[0].current, after[0].answers[0].current]).toEqual([true, false, false]);
  });

  test('cannot turn into the answer of another role', async () => {
    const { participation } = await makePartner('partner');
    await national.post(`/api/participations/${participation.id}/answers`, { answer: 'accepted' });
    const edited = await national.patch(`/api/participations/${participation.id}`, { version: 1, role: 'lead' });
    expect(edited.body).toMatchObject({ code: 'field-invalid', errors: [{ field: 'role' }] });
  });
});

describe('the outbox', () => {
  test('is searched by who is written to and narrowed to a state', async () => {
    const { event, participation, organization } = await makePartner();
    const contact = await makeContact(national, organization.id, { name: 'Айгүл 100% Серік', language: 'ru' });
    await invite(national, participation, contact);
    const found = await national.get(`/api/outbox?q=${encodeURIComponent('100% сер')}&state=kept`);
    expect(found.body.items).toMatchObject([{ eventId: event.id, contactName: 'Айгүл 100% Серік' }]);
    expect((await national.get('/api/outbox?state=sent')).body.items).toEqual([]);
  });

  test('costs as many statements with three letters as with one', async () => {
    const one = await queryCount(birge, () => national.get('/api/outbox?q=nothing-like-it'));
    expect(await queryCount(birge, () => national.get('/api/outbox'))).toBe(one);
  });
});
