/** Why a letter did not arrive, as far as it makes a difference to whoever mends it. */
export const deliveryReasons = [
  'no-such-address',
  'no-such-domain',
  'mailbox-closed',
  'mailbox-full',
  'too-large',
  'refused',
  'not-reached',
  'own-server',
  'unknown',
] as const;
export type DeliveryReason = (typeof deliveryReasons)[number];

/** `returned`: it left and came back; `failed`: no server took it from us. */
export type DeliveryState = 'returned' | 'failed';

/** By subject and detail of an enhanced status code (RFC 3463 §3). */
const byStatus: [RegExp, DeliveryReason][] = [
  [/^1\.(2|10)$/, 'no-such-domain'],
  [/^1\./, 'no-such-address'],
  [/^2\.2$/, 'mailbox-full'],
  [/^(2\.3|3\.4)$/, 'too-large'],
  [/^2\./, 'mailbox-closed'],
  [/^4\.4$/, 'no-such-domain'],
  [/^4\./, 'not-reached'],
  [/^7\./, 'refused'],
];

const byWords: [RegExp, DeliveryReason][] = [
  [/quota|mailbox (is )?full|insufficient (system )?storage/i, 'mailbox-full'],
  [/(user|recipient|mailbox|address)[^.;]{0,40}(unknown|not found|does ?n[o’']t exist|rejected)/i, 'no-such-address'],
  [/(unknown|no such) (user|recipient|mailbox|address)/i, 'no-such-address'],
  [/(disabled|inactive|suspended)/i, 'mailbox-closed'],
  [/(domain|host)[^.;]{0,40}(unknown|not found|does ?n[o’']t exist)/i, 'no-such-domain'],
  [/size|too (large|big)/i, 'too-large'],
  [/spam|block|blacklist|policy|reputation|denied/i, 'refused'],
  [/timed? ?out|unreachable|connection refused/i, 'not-reached'],
];

/**
 * The reason in what a mail server said: its enhanced status code (RFC 3463), where it has one, goes before its words. A
 * letter that failed without a word of a server has not got past our own.
 */
export function deliveryReason(said: string | null, state: DeliveryState): DeliveryReason {
  const status = /(?<![\d.])[45]\.(\d{1,3}\.\d{1,3})(?!\.?\d)/.exec(said ?? '')?.[1];
  const found = status && byStatus.find(([pattern]) => pattern.test(status));
  if (found) return found[1];
  if (state === 'failed' && !/(?<!\d)[45]\d\d(?!\d)/.test(said ?? '')) return 'own-server';
  return byWords.find(([pattern]) => pattern.test(said ?? ''))?.[1] ?? 'unknown';
}
