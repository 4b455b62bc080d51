import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, makePlanned, setClock } from '../../../test/events.js';
import { queryCount } from '../../../test/query-count.js';
import { makeContact, makeOrganization } from '../../../test/records.js';
import { Clock } from '../../platform/clock/clock.js';
import { DigestService } from '../../publishing/reminders/digest.service.js';
import { ReminderService } from '../../publishing/reminders/reminder.service.js';
import { InvitationLinks } from '../invitation-links.js';

let birge: TestApp;
let national: Client;
let edition: string;
let archived: string;
beforeAll(async () => {
  birge = await startApp();
  const laid = await layCampaign(birge);
  [edition, archived] = [laid.of2026, laid.of2015];
  national = await birge.as('national');
});
beforeEach(() => setClock(birge, BEFORE));
afterAll(() => birge?.close());

interface Partner {
  id: string;
  organization: { id: string };
  answer: string;
  current: boolean;
  version: number;
  answers: { answer: string; via: string; answeredBy: string | null; contact: string | null }[];
  invitations: { id: string; revoked: boolean }[];
}
const at = () => `/api/editions/${edition}`;
const all = async (by = national): Promise<Partner[]> => (await by.get(`${at()}/partners`)).body.participations;
const partner = async (id: string, by = national) => (await all(by)).find((one) => one.id === id)!;

async function add(more: Record<string, unknown> = {}) {
  const organization = await makeOrganization(national);
  const { status, body } = await national.post(`${at()}/partners`, {
    organizationId: organization.id,
    role: 'lead',
    asked: { en: 'Ten volunteers in every oblast', kk: 'Әр облыста он ерікті' },
    askedFor: ['people', 'materials'],
    ...more,
  });
  expect(status).toBe(201);
  const made = (body.participations as Partner[]).find((one) => one.organization.id === organization.id)!;
  return { organization, id: made.id, version: made.version };
}

async function invited(contacts = 1) {
  const { organization, id } = await add();
  const people = [];
  for (let n = 0; n < contacts; n += 1)
    people.push(await makeContact(national, organization.id, { language: n === 0 ? 'kk' : 'ru' }));
  const { status, body } = await national.post(`${at()}/invitations`, {
    groups: [{ participationId: id, contactIds: people.map((one) => one.id) }],
    deadline: '2026-07-10',
  });
  expect(status).toBe(201);
  const made = (body.participations as Partner[]).find((one) => one.id === id)!;
  // By the clock of the spec, not the database's.
  await birge.db.query(`UPDATE invitation SET told_at = $2 WHERE participation_id = $1`, [id, new Date(BEFORE)]);
  return { organization, id, contacts: people, invitation: made.invitations[0]! };
}
const lettersOf = (id: string) =>
  birge.db.query<{ kind: string; language: string; subject: string; body: string; calendar: string | null }[]>(
    `SELECT message.kind, message.language, message.subject, message.body, message.calendar FROM message
       JOIN invitation ON invitation.id = message.invitation_id WHERE invitation.participation_id = $1
      ORDER BY message.created_at, message.id`,
    [id],
  );
async function pageOf(invitationId: string): Promise<string> {
  const [row] = await birge.db.query<[{ generation: number }]>('SELECT generation FROM invitation WHERE id = $1', [
    invitationId,
  ]);
  return `/answer/${birge.app.get(InvitationLinks).tokenOf(invitationId, row.generation)}`;
}
const answerAt = (path: string, answer: string, seen: number, name = 'Айгүл') =>
  birge.app.inject({
    method: 'POST',
    url: `${path}?seen=${seen}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ answer, name, note: '' }).toString(),
  });
const shiftDays = async (startsOn: string, endsOn: string) => {
  const { body } = await national.get('/api/editions');
  const { version } = body.items.find((one: { id: string }) => one.id === edition);
  expect((await national.patch(at(), { version, startsOn, endsOn })).status).toBe(200);
};
const notices = async () => {
  const { recipients } = (await national.get('/api/notices?edition=2026')).body;
  return recipients.flatMap((one: { notices: { invitationId: string }[] }) => one.notices);
};
const noticeOf = async (invitationId: string) =>
  (await notices()).find((one: { invitationId: string }) => one.invitationId === invitationId) ?? null;

describe('a partner of a whole edition', () => {
  test('is asked for people, materials, permission or presence, in a role, and changed at the version that was seen', async () => {
    const { id, version } = await add();
    expect(await partner(id)).toMatchObject({
      role: 'lead',
      askedFor: ['people', 'materials'],
      answer: 'needs-action',
      invitations: [],
    });
    const edited = await national.patch(`${at()}/partners/${id}`, { version, askedFor: ['presence'], role: 'partner' });
    expect(edited.status).toBe(200);
    expect(await partner(id)).toMatchObject({ role: 'partner', askedFor: ['presence'] });
    expect(await national.patch(`${at()}/partners/${id}`, { version, askedFor: [] })).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { id, version: version + 1, askedFor: ['presence'] } },
    });
    expect((await national.delete(`${at()}/partners/${id}`)).status).toBe(200);
    expect(await partner(id)).toBeUndefined();
  });

  test('is invited in each contact’s language; the letter names the days and events, and has no calendar', async () => {
    const { event } = await makePlanned(national);
    const { id } = await invited(2);
    const letters = await lettersOf(id);
    expect(letters.map(({ kind, language, calendar }) => [kind, language, calendar]).sort()).toEqual([
      ['invitation', 'kk', null],
      ['invitation', 'ru', null],
    ]);
    const russian = letters.find(({ language }) => language === 'ru')!;
    expect(russian.body).toContain('20 июля – 10 августа 2026');
    expect(russian.body).toContain(event.title.ru);
    expect(russian.body).toContain('люди в помощь, материалы');
  });

  test('answers on her page; the latest of any contact counts, the other is told, and scanners change nothing', async () => {
    const { id, invitation, contacts } = await invited(2);
    const path = await pageOf(invitation.id);
    for (let n = 0; n < 10; n += 1)
      expect((await birge.app.inject({ method: n % 2 ? 'HEAD' : 'GET', url: path })).statusCode).toBe(200);
    expect((await partner(id)).answers).toEqual([]);
    expect((await answerAt(path, 'accepted', 0)).statusCode).toBe(303);
    expect((await answerAt(path, 'accepted', 0)).statusCode).toBe(303);
    const { answers, ...one } = await partner(id);
    expect(one).toMatchObject({ answer: 'accepted', current: true });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ via: 'page', answeredBy: 'Айгүл' });
    expect(contacts.map(({ name }) => name)).toContain(answers[0]!.contact);
    expect((await lettersOf(id)).filter(({ kind }) => kind === 'answer-told')).toHaveLength(1);
    const { items } = (await national.get('/api/answers?edition=2026&answer=accepted&via=page')).body;
    expect(items.find((row: { organizationId: string }) => row.organizationId === one.organization.id)).toMatchObject({
      eventId: null,
      title: { en: 'Together' },
      current: true,
    });
  });

  test('cannot propose another time of a campaign', async () => {
    const { id, invitation } = await invited();
    const answer = await answerAt(await pageOf(invitation.id), 'propose', 0);
    expect(answer.statusCode).toBe(422);
    expect((await partner(id)).answers).toEqual([]);
  });

  test('answers by telephone, recorded with who said it; then she cannot be removed', async () => {
    const { id, organization } = await add();
    const recorded = await national.post(`${at()}/partners/${id}/answers`, {
      answer: 'maybe',
      answeredBy: 'The director',
      saidAt: '2026-06-30T15:00',
    });
    expect(recorded.status).toBe(201);
    expect(await partner(id)).toMatchObject({
      answer: 'maybe',
      answers: [
        {
          via: 'phone',
          answeredBy: 'The director',
          at: '2026-06-30T10:00:00.000Z',
          recordedBy: { id: expect.any(String) },
        },
      ],
    });
    expect((await national.delete(`${at()}/partners/${id}`)).body.code).toBe('still-referred-to');
    expect((await national.post(`${at()}/partners`, { organizationId: organization.id, role: 'lead' })).body.code).toBe(
      'already-exists',
    );
  });

  test('hears that an invitation is withdrawn where its letter had left, and its link says so', async () => {
    const { id, invitation } = await invited();
    await birge.db.query(`UPDATE message SET state = 'sent', sent_at = now() WHERE invitation_id = $1`, [
      invitation.id,
    ]);
    expect((await national.delete(`${at()}/invitations/${invitation.id}`)).status).toBe(200);
    expect((await partner(id)).invitations).toMatchObject([{ revoked: true }]);
    expect((await lettersOf(id)).map(({ kind, calendar }) => [kind, calendar])).toEqual([
      ['invitation', null],
      ['cancellation', null],
    ]);
    expect((await birge.app.inject({ method: 'GET', url: await pageOf(invitation.id) })).statusCode).toBe(410);
  });

  test('is reminded before the deadline, once, and not once she has answered', async () => {
    const silent = await invited();
    const heard = await invited();
    await answerAt(await pageOf(heard.invitation.id), 'accepted', 0);
    setClock(birge, '2026-07-08T06:00:00Z');
    const { now } = birge.app.get(Clock);
    await birge.app.get(ReminderService).write(now());
    await birge.app.get(ReminderService).write(now());
    const kinds = async ({ id }: { id: string }) => (await lettersOf(id)).map(({ kind }) => kind);
    expect(await kinds(silent)).toEqual(['invitation', 'reminder']);
    expect(await kinds(heard)).toEqual(['invitation']);
  });

  test('stands in the morning’s summary of whoever invited her', async () => {
    const { invitation, organization } = await invited();
    await birge.db.query(
      `UPDATE person SET email = 'national@birge.example' WHERE email IS NULL AND role = 'national'`,
    );
    await answerAt(await pageOf(invitation.id), 'declined', 0);
    await birge.db.query(`UPDATE answer SET at = '2026-07-01T08:00Z' WHERE invitation_id = $1`, [invitation.id]);
    await birge.app.get(DigestService).write(Date.parse('2026-07-02T04:30:00Z'));
    const [letter] = await birge.db.query<[{ body: string }?]>(
      `SELECT body FROM message WHERE kind = 'digest' ORDER BY created_at DESC LIMIT 1`,
    );
    const [{ name }] = await birge.db.query<[{ name: string }]>(
      `SELECT coalesce(name ->> 'en', name ->> 'ru', name ->> 'kk') AS name FROM organization WHERE id = $1`,
      [organization.id],
    );
    expect(letter?.body).toContain(name);
  });
});

describe('other days of the edition', () => {
  afterEach(() => shiftDays('2026-07-20', '2026-08-10'));

  test('ask again: with old and new, once, and nothing where they came back', async () => {
    const { id, invitation } = await invited();
    await answerAt(await pageOf(invitation.id), 'accepted', 0);
    expect(await noticeOf(invitation.id)).toBeNull();
    await birge.db.query(`UPDATE answer SET at = $2 WHERE participation_id = $1`, [
      id,
      new Date('2026-06-30T06:00:00Z'),
    ]);
    await shiftDays('2026-07-25', '2026-08-10');
    expect(await partner(id)).toMatchObject({ answer: 'accepted', current: false });
    expect(await noticeOf(invitation.id)).toMatchObject({
      eventId: null,
      kind: 'update',
      changes: [{ was: { start: '2026-07-20T00:00', allDay: true }, now: { start: '2026-07-25T00:00' } }],
    });
    await shiftDays('2026-07-20', '2026-08-10');
    expect(await noticeOf(invitation.id)).toBeNull();
    await shiftDays('2026-07-25', '2026-08-12');
    const seen = await noticeOf(invitation.id);
    const request = { notices: [{ invitationId: seen.invitationId, state: seen.state }] };
    const others = await Promise.all([birge.as('national'), birge.as('national')]);
    const answers = await Promise.all([national, ...others].map((one) => one.post('/api/notices/send', request)));
    expect(answers.map(({ body }) => body.done).sort()).toEqual([0, 0, 1]);
    const update = (await lettersOf(id)).filter(({ kind }) => kind === 'update');
    expect(update).toHaveLength(1);
    expect(update[0]!.calendar).toBeNull();
    expect(update[0]!.body).toContain('20 шілде – 10 тамыз 2026 → 25 шілде – 12 тамыз 2026');
    expect(await noticeOf(invitation.id)).toBeNull();
    const page = (await birge.app.inject({ method: 'GET', url: `${await pageOf(invitation.id)}?lang=en` })).body;
    expect(page).toContain('25 July – 12 August 2026');
    expect(page).toContain('<s>20 July – 10 August 2026</s>');
  });

  test('make an answer to the former ones no answer to these: who had the page open is asked again', async () => {
    const { id, invitation } = await invited();
    await shiftDays('2026-07-25', '2026-08-10');
    const [{ sequence }] = await birge.db.query<[{ sequence: number }]>('SELECT sequence FROM edition WHERE id = $1', [
      edition,
    ]);
    await answerAt(await pageOf(invitation.id), 'accepted', sequence - 1);
    expect(await partner(id)).toMatchObject({ answer: 'accepted', current: false });
    await answerAt(await pageOf(invitation.id), 'accepted', sequence);
    expect(await partner(id)).toMatchObject({ answer: 'accepted', current: true });
  });
});

describe('what is refused', () => {
  test('an oblast coordinator reads it without acting, an archived edition takes nothing, an event’s partner is not its own', async () => {
    const { id, contacts } = await invited();
    const oblast = await birge.as('oblast', ['astana']);
    const { body } = await oblast.get(`${at()}/partners`);
    expect([body.may.invite, body.participations.length > 0]).toEqual([false, true]);
    const observer = await birge.as('observer');
    expect(JSON.stringify((await observer.get(`${at()}/partners`)).body)).not.toContain('@');
    const organization = await makeOrganization(national);
    const request = { organizationId: organization.id, role: 'lead' };
    expect((await oblast.post(`${at()}/partners`, request)).status).toBe(403);
    expect((await national.post(`/api/editions/${archived}/partners`, request)).body.code).toBe('edition-is-archived');
    const { event } = await makePlanned(national);
    const ofEvent = (await national.post(`/api/events/${event.id}/participations`, request)).body.participations[0];
    expect((await national.patch(`${at()}/partners/${ofEvent.id}`, { version: 1 })).status).toBe(404);
    const groups = [{ participationId: ofEvent.id, contactIds: [contacts[0]!.id] }];
    expect(await national.post(`${at()}/invitations`, { groups, deadline: '2026-07-10' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'groups.0.participationId', code: 'unknown-reference' }] },
    });
    // And none of a whole edition is reached through the events.
    expect((await national.delete(`/api/participations/${id}`)).status).toBe(404);
  });

  test('a notice of the whole edition is not an oblast’s to send', async () => {
    const { invitation } = await invited();
    await shiftDays('2026-07-25', '2026-08-10');
    const { state } = await noticeOf(invitation.id);
    const oblast = await birge.as('oblast', ['astana']);
    expect((await oblast.get('/api/notices?edition=2026')).body.recipients).toEqual([]);
    expect(await oblast.post('/api/notices/send', { notices: [{ invitationId: invitation.id, state }] })).toMatchObject(
      {
        status: 400,
        body: { errors: [{ field: 'notices.0.invitationId', code: 'unknown-reference' }] },
      },
    );
    await shiftDays('2026-07-20', '2026-08-10');
  });
});

test('the list is one question however long it is', async () => {
  const ask = () => national.get(`${at()}/partners`);
  const few = await queryCount(birge, ask);
  await invited();
  await invited();
  expect(await queryCount(birge, ask)).toEqual(few);
});
