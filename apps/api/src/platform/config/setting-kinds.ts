import { resolve } from 'node:path';

/** Turns what was typed into a value, or says what it must be. */
export type Kind<T> = (typed: string, projectFolder: string) => T | Wrong;

export class Wrong {
  constructor(
    readonly mustBe: string,
    /** The typed text may hold a password and is then never repeated. */
    readonly secret = false,
  ) {}
}

export const wholeNumber =
  (least: number, most: number): Kind<number> =>
  (typed) => {
    const value = Number(typed);
    const good = /^\d{1,9}$/.test(typed) && value >= least && value <= most;
    return good ? value : new Wrong(`a whole number from ${least} to ${most}`);
  };

export const oneOf =
  <const T extends string>(...words: T[]): Kind<T> =>
  (typed) =>
    words.find((word) => word === typed) ?? new Wrong(`one of ${words.join(', ')}`);

export const folder: Kind<string> = (typed, projectFolder) =>
  typed.includes('\0') ? new Wrong('a folder') : resolve(projectFolder, typed);

export const hostName: Kind<string> = (typed) =>
  /^[A-Za-z0-9.:_-]{1,253}$/.test(typed) ? typed : new Wrong('a host name or an address of this machine');

const address =
  (mustBe: string, schemes: string[], good: (url: URL) => boolean): Kind<string> =>
  (typed) => {
    const url = URL.canParse(typed) ? new URL(typed) : undefined;
    if (!url || !schemes.includes(url.protocol) || !url.hostname || !good(url)) return new Wrong(mustBe, true);
    return typed;
  };

export const postgresUrl = address(
  'an address like postgres://user:password@host:5432/database',
  ['postgres:', 'postgresql:'],
  (url) => url.pathname.length > 1,
);

export const smtpUrl = address(
  'an address like smtp://user:password@host:587 or smtps://…',
  ['smtp:', 'smtps:'],
  () => true,
);

export const imapUrl = address(
  'an address like imaps://user:password@host/INBOX',
  ['imap:', 'imaps:'],
  (url) => url.username !== '' && url.pathname.length <= 200,
);

/** RFC 8601 §2.5: as the server names itself. */
export const authservId: Kind<string> = (typed) =>
  /^[A-Za-z0-9._-]{1,253}$/.test(typed) ? typed.toLowerCase() : new Wrong('a name like mx.example.org');

const origin = address(
  'an address like https://calendar.example.org, without a path',
  ['http:', 'https:'],
  (url) => url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password,
);

export const webOrigin: Kind<string> = (typed, projectFolder) => {
  const value = origin(typed, projectFolder);
  return value instanceof Wrong ? value : new URL(value).origin;
};

export const sender: Kind<string> = (typed) =>
  /^(?:[^\p{Cc}<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(typed)
    ? typed
    : new Wrong('a mail address, or a name and an address like Birge <birge@example.org>');

/** With a tag of 27 characters its local part must not be longer than 64 octets (RFC 5321 §4.5.3.1.1). */
export const replyAddress: Kind<string> = (typed) =>
  /^[\w.-]{1,37}@[A-Za-z0-9.-]{1,180}$/.test(typed)
    ? typed
    : new Wrong('a mail address like birge@example.org, with at most 37 characters before the @');

export const password: Kind<string> = (typed) =>
  /^\P{Cc}{10,200}$/u.test(typed) ? typed : new Wrong('10 to 200 characters without control characters', true);

/** Random text that nobody else knows; long enough to key an HMAC-SHA256 (RFC 2104 §3). */
export const secret: Kind<string> = (typed) =>
  /^[^\p{Cc}]{32,500}$/u.test(typed) ? typed : new Wrong('32 to 500 random characters', true);

/** Fastify's `trustProxy`: how many proxies stand in front, or their addresses. */
export const proxies: Kind<number | string[]> = (typed) => {
  if (/^\d$/.test(typed)) return Number(typed);
  const listed = typed.split(',').map((one) => one.trim());
  const good = listed.every((one) => /^(?:loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(?:\/\d{1,3})?)$/.test(one));
  return good ? listed : new Wrong('a number of proxies from 0 to 9, or their addresses with commas between');
};
