import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, setClock } from '../../../test/events.js';
import { makeInvited, type InvitedPartner } from '../../../test/mail/invited.js';
import { fromGmail } from '../../../test/mail/gmail.js';
import { plainLetter } from '../../../test/mail/plain-letter.js';
import type { ReplyLetter } from '../../../test/mail/reply-letter.js';
import { queryCount } from '../../../test/query-count.js';
import { InboxRetention } from './inbox-retention.js';
import { InboxService } from './inbox.service.js';

let birge: TestApp;
let national: Client;
let astana: Client;
let elsewhere: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
  astana = await birge.as('oblast', ['astana']);
  elsewhere = await birge.as('oblast', ['almaty']);
});
afterAll(() => birge.close());

const take = async (raw: Buffer): Promise<string> => (await birge.app.get(InboxService).take(raw, 'endpoint')).id!;
const unsigned = (partner: InvitedPartner, more: Partial<ReplyLetter> = {}) =>
  take(fromGmail({ from: 'eve@other.example', name: 'Ева', to: partner.to, uid: partner.uid, ...more }));
const participationOf = async ({ event }: InvitedPartner) =>
  (await national.get(`/api/events/${event.id}`)).body.participations[0];

test('says who wrote, what, and why nothing vouches for it', async () => {
  const partner = await makeInvited(birge, national);
  const id = await unsigned(partner, { comment: 'Келеміз', partstat: 'TENTATIVE' });
  const { status, body } = await national.get(`/api/inbox/${id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ...{
      sender: 'eve@other.example',
      senderName: 'Ева',
      kind: 'reply',
      state: 'unverified',
      reason: 'not-authenticated',
    },
    ...{
      eventId: partner.event.id,
      contactName: partner.contact.name,
      mayDecide: true,
      decidedAt: null,
      decidedBy: null,
    },
    replies: [{ attendee: 'eve@other.example', answer: 'maybe', comment: 'Келеміз', occurrence: null, start: null }],
    choices: [{ invitationId: partner.invitation.id, likely: true }],
  });
});

test('confirmed it is the partner’s answer, once, with the name of who confirmed it', async () => {
  const partner = await makeInvited(birge, national);
  const id = await unsigned(partner);
  const request = { invitationId: partner.invitation.id };
  const both = await Promise.all([1, 2].map(() => national.post(`/api/inbox/${id}/confirm`, request)));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const mail = (await national.get(`/api/inbox/${id}`)).body;
  expect(mail).toMatchObject({
    state: 'confirmed',
    decidedBy: { id: national.personId },
    mayDecide: false,
    choices: [],
  });
  expect(await participationOf(partner)).toMatchObject({ answer: 'accepted', current: true });
  const answers = await birge.db.query(
    'SELECT via, delegate, inbound_mail_id FROM answer WHERE participation_id = $1',
    [partner.participation.id],
  );
  expect(answers).toEqual([{ via: 'calendar', delegate: 'eve@other.example', inbound_mail_id: id }]);
  expect((await national.post(`/api/inbox/${id}/dismiss`)).status).toBe(409);
});

test('dismissed it counts for nothing', async () => {
  const partner = await makeInvited(birge, national);
  const id = await unsigned(partner);
  expect((await national.post(`/api/inbox/${id}/dismiss`)).body).toMatchObject({ state: 'dismissed' });
  expect(await participationOf(partner)).toMatchObject({ answer: 'needs-action' });
});

test('words get their answer from who reads them, after the deadline too', async () => {
  const partner = await makeInvited(birge, national);
  const id = await take(plainLetter('zhanar@korgau.example', partner.to, 'Біз келе алмаймыз'));
  const confirm = (more: object) =>
    national.post(`/api/inbox/${id}/confirm`, { invitationId: partner.invitation.id, ...more });
  expect(await confirm({})).toMatchObject({ status: 400, body: { errors: [{ field: 'answer', code: 'required' }] } });
  setClock(birge, '2026-07-25T06:00:00Z');
  expect((await confirm({ answer: 'declined' })).status).toBe(200);
  setClock(birge, BEFORE);
  expect((await participationOf(partner)).answers).toMatchObject([{ answer: 'declined', note: 'Біз келе алмаймыз' }]);
});

test('an oblast coordinator sees and decides what concerns her own events, and nothing of no event', async () => {
  const partner = await makeInvited(birge, national);
  const id = await unsigned(partner, { comment: 'hers' });
  const nobodys = await take(fromGmail({ from: 'a@b.example', to: `birge+${'b'.repeat(26)}@mail.example`, uid: 'x' }));
  const seenBy = async (who: Client) => (await who.get('/api/inbox')).body.items.map((mail: { id: string }) => mail.id);
  expect([(await seenBy(astana)).includes(id), (await seenBy(astana)).includes(nobodys)]).toEqual([true, false]);
  expect(await seenBy(elsewhere)).toEqual([]);
  expect(await seenBy(national)).toEqual(expect.arrayContaining([id, nobodys]));
  const request = { invitationId: partner.invitation.id };
  for (const url of [`/api/inbox/${id}`, `/api/inbox/${nobodys}`]) expect((await elsewhere.get(url)).status).toBe(404);
  expect((await elsewhere.post(`/api/inbox/${id}/confirm`, request)).status).toBe(404);
  // A letter of another oblast's event cannot be made an answer of hers.
  expect((await astana.post(`/api/inbox/${nobodys}/confirm`, request)).status).toBe(404);
  expect((await astana.post(`/api/inbox/${id}/confirm`, request)).status).toBe(200);
});

test('is searched, filtered and counted, at the same number of queries for one row and many', async () => {
  const partner = await makeInvited(birge, national);
  await unsigned(partner, { from: 'one@found.example' });
  const once = await queryCount(birge, () => national.get('/api/inbox?q=found.example'));
  await unsigned(partner, { from: 'two@found.example' });
  await unsigned(partner, { from: 'three@found.example' });
  const thrice = await queryCount(birge, () => national.get('/api/inbox?q=found.example'));
  expect(thrice).toEqual(once);
  expect((await national.get('/api/inbox?q=found.example')).body).toMatchObject({ total: 3, page: 1 });
  expect((await national.get('/api/inbox?q=found.example&state=dismissed')).body).toMatchObject({
    total: 0,
    items: [],
  });
});

test('after half a year nobody is named any more, and a second delivery is still known', async () => {
  const partner = await makeInvited(birge, national);
  const raw = fromGmail({ from: 'eve@other.example', name: 'Ева', to: partner.to, uid: partner.uid });
  const id = await take(raw);
  const young = await unsigned(partner, { comment: 'young' });
  await national.post(`/api/inbox/${id}/confirm`, { invitationId: partner.invitation.id });
  await birge.db.query(`UPDATE inbound_mail SET received_at = now() - interval '181 days' WHERE id = $1`, [id]);
  expect(await birge.app.get(InboxRetention).forget()).toBe(1);
  expect(await birge.app.get(InboxRetention).forget()).toBe(0);
  expect((await national.get(`/api/inbox/${id}`)).body).toMatchObject({
    sender: null,
    senderName: null,
    subject: null,
    replies: [],
  });
  expect((await national.get(`/api/inbox/${young}`)).body).toMatchObject({ sender: 'eve@other.example' });
  const [answer] = await birge.db.query('SELECT delegate, answer FROM answer WHERE inbound_mail_id = $1', [id]);
  expect(answer).toEqual({ delegate: null, answer: 'accepted' });
  expect(await take(raw)).toBeNull();
});
