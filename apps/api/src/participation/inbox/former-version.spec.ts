import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, setClock } from '../../../test/events.js';
import { makeInvited, type InvitedPartner } from '../../../test/mail/invited.js';
import { fromGmail } from '../../../test/mail/gmail.js';
import { fromOutlook365 } from '../../../test/mail/outlook.js';
import type { ReplyLetter } from '../../../test/mail/reply-letter.js';
import { resolve, signed } from '../../../test/mail/signed.js';
import { makeContact } from '../../../test/records.js';
import { Clock } from '../../platform/clock/clock.js';
import { InboxService } from './inbox.service.js';
import { SenderProof } from './sender-proof.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
  birge.app.get(SenderProof).resolve = resolve;
});
beforeEach(() => setClock(birge, BEFORE));
afterAll(() => birge?.close());

const zhanar = 'zhanar@korgau.example';
const reply = async (partner: InvitedPartner, more: Partial<ReplyLetter>, as = fromGmail) => {
  const letter = as({ from: zhanar, to: partner.to, uid: partner.uid, ...more });
  const taken = await birge.app.get(InboxService).take(await signed(letter, 'korgau.example'), 'endpoint');
  // It came between two of the specs' own hours, which the database does not know.
  await birge.db.query(`UPDATE answer SET at = $1 WHERE answer.at > $1`, [
    new Date(birge.app.get(Clock).now() + 60_000),
  ]);
  setClock(birge, new Date(birge.app.get(Clock).now() + 3_600_000).toISOString());
  return taken;
};
const move = ({ event, venue }: InvitedPartner, hour: number) =>
  drop(national, event, `2026-07-30T${hour}:00`, `2026-07-30T${hour + 1}:00`, { spaceIds: [venue!.spaces[0].id] });
const participationOf = async ({ event }: InvitedPartner) =>
  (await national.get(`/api/events/${event.id}`)).body.participations[0];
const noticesOf = async ({ event }: InvitedPartner) => {
  const { recipients } = (await national.get('/api/notices?edition=2026')).body;
  return recipients.flatMap(
    ({ contactId, notices }: { contactId: string; notices: { eventId: string; invitationId: string }[] }) =>
      notices.filter(({ eventId }) => eventId === event.id).map((one) => ({ contactId, ...one })),
  );
};
const send = async (partner: InvitedPartner) => {
  const notices = (await noticesOf(partner)).map(
    ({ invitationId, state }: { invitationId: string; state: string }) => ({
      invitationId,
      state,
    }),
  );
  const { body } = await national.post('/api/notices/send', { notices });
  return { ...body, again: (await national.post('/api/notices/send', { notices })).body.done };
};
const newestLetter = async ({ invitation }: InvitedPartner) =>
  (
    await birge.db.query(
      `SELECT kind, method, calendar, body FROM message WHERE invitation_id = $1 AND kind <> 'answer-told' ORDER BY created_at DESC LIMIT 1`,
      [invitation.id],
    )
  )[0];
const answersOf = ({ participation }: InvitedPartner) =>
  birge.db.query(
    `SELECT answer.answer, answer.sequence, answer.slot_digest = event.slot_digest AS counts FROM answer
       JOIN participation ON participation.id = answer.participation_id JOIN event ON event.id = participation.event_id
      WHERE answer.participation_id = $1 ORDER BY answer.at, answer.id`,
    [participation.id],
  );

test('an answer to an old SEQUENCE is kept as one to that version, she alone is asked again, once, and then answers', async () => {
  const partner = await makeInvited(birge, national);
  const other = await makeContact(national, partner.organization.id, { email: 'aigul@korgau.example', language: 'kk' });
  const invited = await national.post(`/api/participations/${partner.participation.id}/invitations`, {
    contactId: other.id,
    deadline: '2026-07-24',
  });
  expect(invited.status).toBe(201);
  await move(partner, 15);
  expect(await send(partner)).toMatchObject({ done: 2, again: 0 });
  expect((await newestLetter(partner)).calendar).toContain('SEQUENCE:1');

  expect(await reply(partner, { sequence: 0 })).toMatchObject({ state: 'applied', reason: 'former' });
  expect(await participationOf(partner)).toMatchObject({ answer: 'accepted', current: false });
  expect(await answersOf(partner)).toEqual([{ answer: 'accepted', sequence: 0, counts: false }]);
  expect(await noticesOf(partner)).toMatchObject([{ kind: 'ask-again', contactId: partner.contact.id }]);
  const before = await birge.db.query('SELECT count(*)::int FROM message');

  expect(await send(partner)).toMatchObject({ done: 1, again: 0 });
  const letter = await newestLetter(partner);
  expect([letter.kind, letter.method]).toEqual(['update', 'REQUEST']);
  expect(letter.body).toContain('Ваш последний ответ был на то, что мы сообщали раньше');
  // The same version: a higher number would say that something changed.
  expect(letter.calendar).toMatch(/SEQUENCE:1\n[^]*DTSTART:20260730T100000Z/);
  expect(await birge.db.query('SELECT count(*)::int FROM message')).toEqual([{ count: before[0].count + 1 }]);
  expect(await noticesOf(partner)).toEqual([]);

  expect(await reply(partner, { sequence: 1, partstat: 'TENTATIVE' }, fromOutlook365)).toMatchObject({
    state: 'applied',
    reason: null,
  });
  expect(await participationOf(partner)).toMatchObject({ answer: 'maybe', current: true });
});

test('one that arrives after the newer version was answered is kept, and takes nothing away', async () => {
  const partner = await makeInvited(birge, national);
  await move(partner, 15);
  await send(partner);
  await reply(partner, { sequence: 1 });
  expect(await reply(partner, { sequence: 0, partstat: 'DECLINED' })).toMatchObject({
    state: 'applied',
    reason: 'former',
  });
  expect(await answersOf(partner)).toEqual([
    { answer: 'declined', sequence: 0, counts: false },
    { answer: 'accepted', sequence: 1, counts: true },
  ]);
  expect(await participationOf(partner)).toMatchObject({ answer: 'accepted', current: true });
  expect(await noticesOf(partner)).toEqual([]);
});

test('which version it answers is known, also of three; what was answered so counts again only where it is so again', async () => {
  const partner = await makeInvited(birge, national);
  for (const hour of [15, 17]) {
    await move(partner, hour);
    await send(partner);
  }
  await reply(partner, { sequence: 1 });
  expect(await answersOf(partner)).toEqual([{ answer: 'accepted', sequence: 1, counts: false }]);
  await move(partner, 15);
  expect(await participationOf(partner)).toMatchObject({ answer: 'accepted', current: true });
  await move(partner, 12);
  expect(await participationOf(partner)).toMatchObject({ answer: 'accepted', current: false });
});
