import { deliveryReason, type DeliveryReason, type DeliveryState } from './delivery.js';

test.each<[string, DeliveryState, DeliveryReason]>([
  ['5.1.1 550-5.1.1 The email account that you tried to reach does not exist.', 'returned', 'no-such-address'],
  ['5.1.10 RESOLVER.ADR.RecipientNotFound; not found', 'returned', 'no-such-domain'],
  ['Message failed: 550 5.1.1 <x@y.example>: Recipient address rejected: User unknown', 'failed', 'no-such-address'],
  ['5.1.2 Host or domain name not found', 'returned', 'no-such-domain'],
  ['5.4.4 unrouteable', 'returned', 'no-such-domain'],
  ['5.2.2 The mailbox is full', 'returned', 'mailbox-full'],
  ['4.2.2 over quota', 'returned', 'mailbox-full'],
  ['5.2.1 disabled', 'returned', 'mailbox-closed'],
  ['5.3.4 too big', 'returned', 'too-large'],
  ['554 5.7.1 Message rejected under suspicion of SPAM', 'failed', 'refused'],
  ['5.4.7 delivery time expired', 'returned', 'not-reached'],
  ['550 No such user here', 'failed', 'no-such-address'],
  ['552 Requested mail action aborted: exceeded storage allocation, quota', 'failed', 'mailbox-full'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'failed', 'own-server'],
  ['getaddrinfo ENOTFOUND mail.example', 'failed', 'own-server'],
  ['550 from 10.5.1.1 we do not like you', 'failed', 'unknown'],
  ['', 'returned', 'unknown'],
])('%s (%s): %s', (said, state, reason) => expect(deliveryReason(said, state)).toBe(reason));

test('nothing said is nothing known, or our own server’s', () => {
  expect([deliveryReason(null, 'returned'), deliveryReason(null, 'failed')]).toEqual(['unknown', 'own-server']);
});
