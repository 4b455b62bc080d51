import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, makePlanned, setClock } from '../../../test/events.js';
import { queryCount } from '../../../test/query-count.js';
import { makeContact, makeOrganization } from '../../../test/records.js';
import { OFF } from '@birge/domain';
import { Clock } from '../../platform/clock/clock.js';
import { pendingCount, pendingNotices } from './notice.queries.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
});
beforeEach(() => setClock(birge, BEFORE));
afterAll(() => birge.close());

/** A planned event of Astana whose co-organizer was invited, and nothing else that waits. */
async function makeInvited(more: Record<string, unknown> = {}, language = 'kk') {
  const { event, venue } = await makePlanned(national, more);
  const organization = await makeOrganization(national);
  const contact = await makeContact(national, organization.id, { language });
  const { body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'co-organizer',
  });
  const participation = body.participations[0];
  const invited = await national.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-24',
  });
  return { event, venue, contact, participation, invitation: invited.body.invitations[0] as { id: string } };
}
type Made = Awaited<ReturnType<typeof makeInvited>>;

const move = ({ event, venue }: Made, hour: number, by = national) =>
  drop(by, event, `2026-07-30T${hour}:00`, `2026-07-30T${hour + 1}:00`, { spaceIds: [venue!.spaces[0].id] });
const act = async ({ event }: Made, what: string, more = {}) => {
  const { version } = (await national.get(`/api/events/${event.id}`)).body;
  const answer = await national.post(`/api/events/${event.id}/state`, { version, act: what, ...more });
  expect(answer.status).toBe(200);
};
const noticesOf = async ({ invitation }: Made, by = national) => {
  const { recipients } = (await by.get('/api/notices?edition=2026')).body;
  return recipients.flatMap((one: { notices: { invitationId: string }[] }) =>
    one.notices.filter(({ invitationId }) => invitationId === invitation.id),
  );
};
const seen = async (made: Made) => {
  const [{ invitationId, state }] = await noticesOf(made);
  return { notices: [{ invitationId, state }] };
};
const letters = ({ invitation }: Made) =>
  birge.db.query(
    `SELECT kind, method, calendar, language FROM message WHERE invitation_id = $1 AND kind <> 'answer-told' ORDER BY created_at, id`,
    [invitation.id],
  );
const send = (body: unknown, by = national) => by.post('/api/notices/send', body);

describe('a notice', () => {
  test('is the difference between what was told and what is true: a move and a move back are none', async () => {
    const made = await makeInvited();
    expect(await noticesOf(made)).toEqual([]);
    await move(made, 15);
    expect(await noticesOf(made)).toMatchObject([
      {
        kind: 'update',
        held: null,
        answer: null,
        changes: [{ was: { start: '2026-07-30T12:00' }, now: { start: '2026-07-30T15:00', end: '2026-07-30T16:00' } }],
      },
    ]);
    await move(made, 12);
    expect(await noticesOf(made)).toEqual([]);
  });

  test('is read before it leaves, in the language of who gets it, with old and new', async () => {
    const made = await makeInvited();
    await move(made, 15);
    const { status, body } = await national.get(`/api/notices/${made.invitation.id}/letter`);
    expect([status, body.language]).toEqual([200, 'kk']);
    expect(body.body).toContain('12:00–13:00');
    expect(body.body).toContain('15:00–16:00');
    expect(await letters(made)).toHaveLength(1);
  });

  test('is sent once, as an update for her calendar too; then there is nothing more to tell', async () => {
    const made = await makeInvited();
    await move(made, 15);
    const request = await seen(made);
    expect(await send(request)).toMatchObject({ status: 200, body: { done: 1, changed: [], unreachable: [] } });
    expect(await noticesOf(made)).toEqual([]);
    const [, update, ...more] = await letters(made);
    expect([update.kind, update.method, update.language, more]).toEqual(['update', 'REQUEST', 'kk', []]);
    expect(update.calendar).toContain('SEQUENCE:1');
    expect((await send(request)).body).toMatchObject({ done: 0, changed: [made.invitation.id] });
    expect(await letters(made)).toHaveLength(2);
  });

  test('that changed since it was seen is not sent unseen', async () => {
    const made = await makeInvited();
    await move(made, 15);
    const request = await seen(made);
    await move(made, 17);
    expect((await send(request)).body).toMatchObject({ done: 0, changed: [made.invitation.id] });
    expect(await letters(made)).toHaveLength(1);
    expect(await noticesOf(made)).toMatchObject([{ kind: 'update' }]);
  });

  test('of a cancellation, and of its end if that was told; the answer of before counts no more', async () => {
    const made = await makeInvited();
    await national.post(`/api/participations/${made.participation.id}/answers`, { answer: 'accepted' });
    // By the specs' clock, which the database does not know.
    await birge.db.query(`UPDATE answer SET at = $2 WHERE participation_id = $1`, [
      made.participation.id,
      new Date('2026-06-30T06:00:00Z'),
    ]);
    await act(made, 'cancel', { reason: 'The square is closed' });
    await act(made, 'reopen');
    expect(await noticesOf(made)).toEqual([]);
    const current = async () => (await national.get(`/api/events/${made.event.id}`)).body.participations[0].current;
    expect(await current()).toBe(true);
    await act(made, 'cancel', { reason: 'The square is closed' });
    expect(await noticesOf(made)).toMatchObject([{ kind: 'cancellation', state: OFF, answer: 'accepted' }]);
    await send(await seen(made));
    expect((await letters(made))[1]).toMatchObject({ kind: 'cancellation', method: 'CANCEL' });
    await act(made, 'reopen');
    expect([(await noticesOf(made))[0].kind, await current()]).toEqual(['reinstated', false]);
    await send(await seen(made));
    expect(await noticesOf(made)).toEqual([]);
    expect((await letters(made)).map(({ kind }: { kind: string }) => kind)).toEqual([
      'invitation',
      'cancellation',
      'update',
    ]);
  });

  test('asks again where an answer to the former time comes after the update', async () => {
    const made = await makeInvited();
    await move(made, 15);
    await send(await seen(made));
    setClock(birge, '2026-07-02T06:00:00Z');
    await birge.db.query(
      `INSERT INTO answer (participation_id, invitation_id, via, answer, sequence, at) VALUES ($1, $2, 'calendar', 'accepted', 0, $3)`,
      [made.participation.id, made.invitation.id, new Date('2026-07-02T05:00:00Z')],
    );
    expect(await noticesOf(made)).toMatchObject([{ kind: 'ask-again', changes: [] }]);
    await send(await seen(made));
    expect(await noticesOf(made)).toEqual([]);
  });

  test('of what is over is none', async () => {
    const made = await makeInvited();
    await move(made, 15);
    setClock(birge, '2026-07-30T11:00:00Z');
    expect(await noticesOf(made)).toEqual([]);
  });
});

describe('a notice that is held back', () => {
  test('waits in the state that it had, and not to be sent; a further change lifts that', async () => {
    const made = await makeInvited();
    await move(made, 15);
    const count = async () => (await national.get('/api/notices/count?edition=2026')).body.pending;
    const before = await count();
    const held = await national.post('/api/notices/hold', { ...(await seen(made)), held: true });
    expect(held.body).toMatchObject({ done: 1, changed: [] });
    expect(await noticesOf(made)).toMatchObject([{ held: { by: expect.stringContaining('national') } }]);
    expect(await count()).toBe(before - 1);
    await move(made, 17);
    expect(await noticesOf(made)).toMatchObject([{ held: null }]);
    expect(await count()).toBe(before);
    await national.post('/api/notices/hold', { ...(await seen(made)), held: true });
    await national.post('/api/notices/hold', { ...(await seen(made)), held: false });
    expect(await noticesOf(made)).toMatchObject([{ held: null }]);
  });
});

describe('two who press at once', () => {
  test('send one letter, and one of them hears that it was sent', async () => {
    const made = await makeInvited();
    await move(made, 15);
    const request = await seen(made);
    const others = await Promise.all([birge.as('national'), birge.as('national'), birge.as('national')]);
    const answers = await Promise.all([national, ...others].map((one) => send(request, one)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.map(({ body }) => body.done).sort()).toEqual([0, 0, 0, 1]);
    expect(await letters(made)).toHaveLength(2);
  });

  test('are judged by the database, should a lock ever be forgotten', async () => {
    const { invitation } = await makeInvited();
    const tell = () =>
      birge.db.query(
        `INSERT INTO notice (invitation_id, number, kind, sequence, state, told)
         SELECT id, 2, 'update', told_sequence, told_state, told FROM invitation WHERE id = $1`,
        [invitation.id],
      );
    const told = await Promise.allSettled([tell(), tell(), tell()]);
    expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(String((told.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason)).toContain(
      'notice_sent_once',
    );
  });
});

describe('whose they are', () => {
  test('an oblast coordinator sees and sends those of her own events', async () => {
    const made = await makeInvited();
    await move(made, 15);
    const request = await seen(made);
    const almaty = await birge.as('oblast', ['almaty-city']);
    expect((await almaty.get('/api/notices?edition=2026')).body.recipients).toEqual([]);
    expect((await almaty.get('/api/notices/count?edition=2026')).body.pending).toBe(0);
    expect((await almaty.get(`/api/notices/${made.invitation.id}/letter`)).status).toBe(404);
    expect(await send(request, almaty)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'notices.0.invitationId', code: 'unknown-reference' }] },
    });
    expect(await letters(made)).toHaveLength(1);
    const astana = await birge.as('oblast', ['astana']);
    expect((await send(request, astana)).body).toMatchObject({ done: 1 });
  });

  test('who has no address is told so, and stays', async () => {
    const made = await makeInvited();
    await birge.db.query(`UPDATE contact SET email = NULL, version = version + 1 WHERE id = $1`, [made.contact.id]);
    await move(made, 15);
    expect((await send(await seen(made))).body).toMatchObject({ done: 0, unreachable: [made.invitation.id] });
    expect(await noticesOf(made)).toHaveLength(1);
  });

  test('one recipient’s letters stand together, and a list is one question however long it is', async () => {
    const one = await makeInvited();
    await move(one, 15);
    const list = () => national.get('/api/notices?edition=2026');
    const few = await queryCount(birge, list);
    const { event, venue } = await makePlanned(national);
    const { body } = await national.post(`/api/events/${event.id}/participations`, {
      organizationId: (await birge.db.query('SELECT organization_id FROM contact WHERE id = $1', [one.contact.id]))[0]
        .organization_id,
      role: 'partner',
    });
    await national.post(`/api/participations/${body.participations[0].id}/invitations`, {
      contactId: one.contact.id,
      deadline: '2026-07-24',
    });
    await drop(national, event, '2026-07-30T18:00', '2026-07-30T19:00', { spaceIds: [venue!.spaces[0].id] });
    expect(await queryCount(birge, list)).toEqual(few);
    const recipient = (await list()).body.recipients.find(
      ({ contactId }: { contactId: string }) => contactId === one.contact.id,
    );
    expect(recipient.notices).toHaveLength(2);
  });
});

test('the count and the list are the same rule, whatever happened above', async () => {
  await birge.db.query(`UPDATE invitation SET held_state = NULL, held_at = NULL, held_by = NULL`);
  const wanted = { year: null, scope: null, now: birge.app.get(Clock).now() };
  const every = await pendingNotices(birge.db, { ...wanted });
  expect(every.length).toBeGreaterThan(3);
  expect(await pendingCount(birge.db, wanted)).toBe(every.length);
});
