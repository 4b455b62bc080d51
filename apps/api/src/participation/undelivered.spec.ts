import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { BEFORE, layCampaign, setClock } from '../../test/events.js';
import { bounceOf } from '../../test/mail/bounces.js';
import { inviteAPartner } from '../../test/partners.js';
import { Mailer } from '../platform/mail/mailer.js';
import { InboxService } from './inbox/inbox.service.js';

let birge: TestApp;
let national: Client;
let observer: Client;
/** What the mail server says of every recipient; null: it takes the letter. */
let refusal: string | null = null;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onRcptTo: (_address, _session, done) =>
    done(refusal === null ? null : Object.assign(new Error(refusal), { responseCode: 550 })),
  onData: (stream, _session, done) => void stream.resume().on('end', () => done()),
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  birge = await startApp({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'birge@mail.example',
    REPLY_ADDRESS: 'answers@mail.example',
  });
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
  observer = await birge.as('observer');
});
beforeEach(() => (refusal = null));
afterAll(async () => {
  await birge?.close();
  await new Promise<void>((closed) => server.close(closed));
});

type Partner = Awaited<ReturnType<typeof inviteAPartner>>;
const sent = () => birge.app.get(Mailer).wake();
const invite = async () => {
  const partner = await inviteAPartner(national);
  await sent();
  return partner;
};
const inviteAgain = async ({ participation, contact }: Partner) => {
  const request = { contactId: contact.id, deadline: '2026-07-24' };
  const { status } = await national.post(`/api/participations/${participation.id}/invitations`, request);
  expect(status).toBe(201);
  await sent();
};
const comesBack = async ({ contact }: Partner, status: string) => {
  const [{ id }] = await birge.db.query(
    `SELECT message_id AS id FROM message WHERE contact_id = $1 ORDER BY created_at DESC LIMIT 1`,
    [contact.id],
  );
  expect(await birge.app.get(InboxService).take(bounceOf(id, { status }), 'endpoint')).toMatchObject({ reason: null });
};
const at = {
  contact: async ({ organization, contact }: Partner, by = national) =>
    (await by.get(`/api/organizations/${organization.id}`)).body.contacts.find(
      ({ id }: { id: string }) => id === contact.id,
    ).undelivered,
  /** Of the newest invitation. */
  invitation: async ({ event }: Partner, by = national) =>
    (await by.get(`/api/events/${event.id}`)).body.participations[0].invitations[0].undelivered,
};
const shown = async (partner: Partner, by = national) => {
  const [contact, invitation] = [await at.contact(partner, by), await at.invitation(partner, by)];
  expect(invitation).toEqual(contact);
  return contact;
};
const change = async ({ organization, contact }: Partner, email: string | null) => {
  const { contacts } = (await national.get(`/api/organizations/${organization.id}`)).body;
  const { version } = contacts.find(({ id }: { id: string }) => id === contact.id);
  expect((await national.patch(`/api/contacts/${contact.id}`, { version, email })).status).toBe(200);
};

test('a letter that arrived shows nothing', async () => {
  expect(await shown(await invite())).toBeNull();
});

test('one that no server took says why, at the contact and at the invitation, without the words to an observer', async () => {
  refusal = '5.1.1 <zhanar@partner.example>: Recipient address rejected';
  const partner = await invite();
  expect(await shown(partner)).toEqual({
    state: 'failed',
    at: expect.stringMatching(/Z$/),
    reason: 'no-such-address',
    said: expect.stringContaining('Recipient address rejected'),
  });
  expect(await shown(partner, observer)).toMatchObject({ reason: 'no-such-address', said: null });
});

test('one that came back says so until a later one arrives', async () => {
  const partner = await invite();
  await comesBack(partner, '5.2.2');
  expect(await shown(partner)).toMatchObject({ state: 'returned', reason: 'mailbox-full' });
  await inviteAgain(partner);
  expect(await shown(partner)).toBeNull();
  await comesBack(partner, '5.7.1');
  expect(await shown(partner)).toMatchObject({ state: 'returned', reason: 'refused' });
});

test('is of the address that it was sent to: another one knows nothing of it', async () => {
  const partner = await invite();
  await comesBack(partner, '5.1.1');
  await change(partner, `new-${partner.contact.email}`);
  expect(await shown(partner)).toBeNull();
  await change(partner, partner.contact.email.toUpperCase());
  expect(await shown(partner)).toMatchObject({ reason: 'no-such-address' });
  await change(partner, null);
  expect(await shown(partner)).toBeNull();
});

test('what we held back ourselves is no failure', async () => {
  const partner = await inviteAPartner(national);
  await birge.db.query(`UPDATE message SET state = 'queued', sent_at = NULL WHERE invitation_id = $1`, [
    partner.invitation.id,
  ]);
  expect((await national.delete(`/api/invitations/${partner.invitation.id}`)).status).toBe(200);
  const [{ state }] = await birge.db.query(
    `SELECT state FROM message WHERE invitation_id = $1 AND kind = 'invitation'`,
    [partner.invitation.id],
  );
  expect([state, await at.contact(partner)]).toEqual(['failed', null]);
});

test('what a server says cannot be longer or other than it is kept: hostile words stay words', async () => {
  refusal = `5.7.1 <script>alert(1)</script> ${'x'.repeat(900)}`;
  const { said, reason } = await shown(await invite());
  expect([reason, said.length <= 500]).toEqual(['refused', true]);
});
