import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, layCampaign, setClock } from '../../test/events.js';
import { fromGmail } from '../../test/mail/gmail.js';
import { makeInvited, type InvitedPartner } from '../../test/mail/invited.js';
import type { ReplyLetter } from '../../test/mail/reply-letter.js';
import { resolve, signed } from '../../test/mail/signed.js';
import { propose } from '../../test/proposals.js';
import { makeContact } from '../../test/records.js';
import { InboxService } from './inbox/inbox.service.js';
import { SenderProof } from './inbox/sender-proof.js';

let birge: TestApp;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
  birge.app.get(SenderProof).resolve = resolve;
});
afterAll(() => birge?.close());

/** 28, 29 and 30 July at noon; the partner was told of all of them. */
async function makeSeveral() {
  const partner = await makeInvited(birge, national);
  for (const day of ['28', '29']) {
    const slot = { start: `2026-07-${day}T12:00`, end: `2026-07-${day}T13:00` };
    expect((await national.post(`/api/events/${partner.event.id}/occurrences`, slot)).status).toBe(201);
  }
  await tell(partner);
  return partner;
}
const timesOf = async ({ event }: InvitedPartner) => (await national.get(`/api/events/${event.id}`)).body.occurrences;
/** Moves the one of a day to an hour of that day. */
async function move(partner: InvitedPartner, day: string, hour: number) {
  const { occurrenceId, version, venueId } = (await timesOf(partner)).find(({ start }: { start: string }) =>
    start.startsWith(`2026-07-${day}`),
  );
  const slot = {
    version,
    start: `2026-07-${day}T${hour}:00`,
    end: `2026-07-${day}T${hour + 1}:00`,
    venueId,
    spaceIds: [],
  };
  expect((await national.patch(`/api/board/occurrences/${occurrenceId}/slot`, slot)).status).toBe(200);
}
async function tell({ event }: InvitedPartner) {
  const { recipients } = (await national.get('/api/notices?edition=2026')).body;
  const notices = recipients
    .flatMap((one: { notices: { eventId: string }[] }) => one.notices)
    .filter(({ eventId }: { eventId: string }) => eventId === event.id)
    .map(({ invitationId, state }: { invitationId: string; state: string }) => ({ invitationId, state }));
  expect((await national.post('/api/notices/send', { notices })).body.done).toBe(notices.length);
  expect(notices.length).toBeGreaterThan(0);
}
const act = async ({ event }: InvitedPartner, what: string, more = {}) => {
  const { version } = (await national.get(`/api/events/${event.id}`)).body;
  expect((await national.post(`/api/events/${event.id}/state`, { version, act: what, ...more })).status).toBe(200);
};
const acceptAll = async ({ participation }: InvitedPartner) =>
  expect((await national.post(`/api/participations/${participation.id}/answers`, { answer: 'accepted' })).status).toBe(
    201,
  );
/** Of the one that was first told for noon of a day. */
const reply = async (partner: InvitedPartner, day: string, partstat: ReplyLetter['partstat'] = 'ACCEPTED') => {
  const letter = { from: 'zhanar@korgau.example', to: partner.to, uid: partner.uid, partstat, sequence: 9 };
  const raw = await signed(fromGmail({ ...letter, recurrenceId: `:202607${day}T070000Z` }), 'korgau.example');
  expect(await birge.app.get(InboxService).take(raw, 'endpoint')).toMatchObject({ state: 'applied', reason: null });
};
const standing = async ({ event }: InvitedPartner) => {
  const [{ answer, current }] = (await national.get(`/api/events/${event.id}`)).body.participations;
  return current ? answer : `${answer}, to something else`;
};

test('one of three moves and only that is asked again: with it accepted, all are', async () => {
  const partner = await makeSeveral();
  await acceptAll(partner);
  await move(partner, '29', 15);
  await tell(partner);
  expect(await standing(partner)).toBe('accepted, to something else');
  await reply(partner, '29');
  expect(await standing(partner)).toBe('accepted');
});

test('what was said of a time that moved away and back, and was told each time, is asked again', async () => {
  const partner = await makeSeveral();
  await acceptAll(partner);
  for (const hour of [15, 12]) {
    await move(partner, '29', hour);
    await tell(partner);
  }
  await reply(partner, '28');
  expect(await standing(partner)).toBe('maybe');
  await reply(partner, '29');
  expect(await standing(partner)).toBe('accepted');
});

test('what was said before a cancellation that was told stands for none of them', async () => {
  const partner = await makeSeveral();
  await acceptAll(partner);
  await act(partner, 'cancel', { reason: 'Rain' });
  await tell(partner);
  await act(partner, 'reopen');
  await tell(partner);
  await reply(partner, '28');
  expect(await standing(partner)).toBe('maybe');
});

test('what she said of single times stays when somebody else is told', async () => {
  const partner = await makeSeveral();
  for (const day of ['28', '29', '30']) await reply(partner, day);
  expect(await standing(partner)).toBe('accepted');
  const other = await makeContact(national, partner.organization.id, { language: 'kk' });
  const invited = await national.post(`/api/participations/${partner.participation.id}/invitations`, {
    contactId: other.id,
    deadline: '2026-07-24',
  });
  expect(invited.status).toBe(201);
  await birge.db.query(`UPDATE invitation SET told_state = 'something else' WHERE contact_id = $1`, [other.id]);
  await tell(partner);
  expect(await standing(partner)).toBe('accepted');
});

describe('a proposal for one of three', () => {
  const slot = { wallStart: '2026-07-29T16:00', wallEnd: '2026-07-29T17:00' };
  const acceptedProposal = async (partner: InvitedPartner) => {
    const { occurrenceId, version } = (await timesOf(partner)).find(({ start }: { start: string }) =>
      start.includes('-29T'),
    );
    const id = await propose(birge, { ...partner, invitationId: partner.invitation.id }, { ...slot, occurrenceId });
    expect((await national.post(`/api/proposals/${id}/accept`, { version })).status).toBe(200);
  };
  const answersOf = ({ participation }: InvitedPartner) =>
    birge.db.query('SELECT answer, occurrence_answer FROM answer WHERE participation_id = $1 ORDER BY at', [
      participation.id,
    ]);

  test('accepted is her word for that one; what she said of the others stands', async () => {
    const partner = await makeSeveral();
    await acceptAll(partner);
    await acceptedProposal(partner);
    expect((await timesOf(partner)).map(({ start }: { start: string }) => start)).toEqual([
      '2026-07-28T12:00',
      '2026-07-29T16:00',
      '2026-07-30T12:00',
    ]);
    expect(await standing(partner)).toBe('accepted');
    expect((await answersOf(partner))[1]).toEqual({ answer: 'accepted', occurrence_answer: 'accepted' });
    await tell(partner);
    expect(await standing(partner)).toBe('accepted');
  });

  test('says nothing of the others where she had said nothing; taken back it says nothing at all', async () => {
    const partner = await makeSeveral();
    await acceptedProposal(partner);
    expect([await standing(partner), await answersOf(partner)]).toEqual([
      'maybe',
      [{ answer: 'maybe', occurrence_answer: 'accepted' }],
    ]);
    const { undo } = (await national.get('/api/undo')).body;
    expect((await national.post('/api/undo', { act: undo[0].id })).status).toBe(200);
    expect(await answersOf(partner)).toEqual([]);
  });
});
