import { startApp, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, layCampaign, setClock } from '../../../test/events.js';
import { startMailServer, type MailServer } from '../../../test/mail/imap-server.js';
import { makeInvited, type InvitedPartner } from '../../../test/mail/invited.js';
import { fromAppleMail } from '../../../test/mail/apple-mail.js';
import { fromGmail } from '../../../test/mail/gmail.js';
import { fromOutlook365, fromOutlookDesktop } from '../../../test/mail/outlook.js';
import { plainLetter } from '../../../test/mail/plain-letter.js';
import { resolve, signed } from '../../../test/mail/signed.js';
import { createApp } from '../../app.js';
import { ReplyAnswers } from './apply-reply.js';
import { InboxReader } from './inbox-reader.js';
import { SenderProof } from './sender-proof.js';

let mail: MailServer;
let birge: TestApp;
let national: Client;
beforeAll(async () => {
  mail = await startMailServer();
  // Read before anybody could tell it whom to ask about keys: nothing is there yet.
  birge = await startApp({ IMAP_URL: mail.url });
  birge.app.get(SenderProof).resolve = resolve;
  await layCampaign(birge);
  setClock(birge, BEFORE);
  national = await birge.as('national');
});
afterAll(async () => {
  await birge.close();
  await mail.close();
});

async function until(what: string, true_: () => Promise<boolean> | boolean, patience = 20_000): Promise<void> {
  for (const start = Date.now(); !(await true_());) {
    if (Date.now() - start > patience) throw new Error(`waited in vain: ${what}`);
    await new Promise((again) => setTimeout(again, 40));
  }
}
const inbound = () =>
  birge.db.query('SELECT source, kind, state, reason, message_id FROM inbound_mail ORDER BY received_at');
const answersOf = async ({ participation }: InvitedPartner) =>
  (await birge.db.query('SELECT answer FROM answer WHERE participation_id = $1 ORDER BY at', [participation.id])).map(
    ({ answer }: { answer: string }) => answer,
  );
const reply = (partner: InvitedPartner, more: object = {}, as = fromGmail) =>
  signed(as({ from: 'zhanar@korgau.example', to: partner.to, uid: partner.uid, ...more }), 'korgau.example');

test('a reply that arrives by SMTP is read over IMAP, is an answer, and is marked as read', async () => {
  const partner = await makeInvited(birge, national);
  for (const [n, as] of [fromGmail, fromOutlook365, fromOutlookDesktop, fromAppleMail].entries()) {
    const partstat = n % 2 ? 'DECLINED' : 'ACCEPTED';
    await mail.deliver(await reply(partner, { partstat, comment: `Келеміз ${n}` }, as));
    await until(`answer ${n}`, async () => (await answersOf(partner)).length === n + 1);
  }
  expect(await answersOf(partner)).toEqual(['accepted', 'declined', 'accepted', 'declined']);
  await until('marked', () => mail.read().every(Boolean));
  expect((await inbound()).map((one: { source: string }) => one.source)).toEqual(Array(4).fill('imap'));
});

test('a lost connection is made again, and nothing is read twice', async () => {
  const partner = await makeInvited(birge, national);
  const before = mail.connections();
  mail.hangUp();
  await mail.deliver(await reply(partner));
  await until('the answer', async () => (await answersOf(partner)).length === 1);
  expect(mail.connections()).toBeGreaterThan(before);
  const count = (await inbound()).length;
  mail.hangUp();
  const last = await makeInvited(birge, national);
  await mail.deliver(await reply(last));
  await until('the next answer', async () => (await answersOf(last)).length === 1);
  expect(await inbound()).toHaveLength(count + 1);
});

test('a letter that our own code fails on, or that is too large, is written down and passed over', async () => {
  const partner = await makeInvited(birge, national);
  const answers = birge.app.get(ReplyAnswers);
  const { apply } = answers;
  answers.apply = () => Promise.reject(new TypeError('poison'));
  await mail.deliver(await reply(partner, { messageId: '<poison@korgau.example>' }));
  await until('the poison', async () =>
    (await inbound()).some((one: { reason: string }) => one.reason === 'not-understood'),
  );
  answers.apply = apply;
  await mail.deliver(plainLetter('a@b.example', partner.to, 'x'.repeat(1_100_000)));
  await mail.deliver(await reply(partner, { comment: 'Келеміз' }));
  await until('the answer after them', async () => (await answersOf(partner)).length === 1);
  expect((await inbound()).slice(-3)).toMatchObject([
    { kind: 'broken', state: 'noted', reason: 'not-understood' },
    { kind: 'broken', state: 'noted', reason: 'too-large' },
    { kind: 'reply', state: 'applied', reason: null },
  ]);
});

test('while one replica reads another does not; when it ends the other goes on where it was', async () => {
  const before = mail.connections();
  const second = await createApp(birge.config);
  second.get(SenderProof).resolve = resolve;
  await second.init();
  await new Promise((later) => setTimeout(later, 300));
  expect(mail.connections()).toBe(before);
  await birge.app.get(InboxReader).beforeApplicationShutdown();
  const partner = await makeInvited(birge, national);
  await mail.deliver(await reply(partner));
  setClock({ ...birge, app: second }, BEFORE);
  await until('the answer', async () => (await answersOf(partner)).length === 1);
  const ids = (await inbound()).map((one: { message_id: string }) => one.message_id).filter(Boolean);
  expect(new Set(ids).size).toBe(ids.length);
  await second.close();
}, 60_000);
