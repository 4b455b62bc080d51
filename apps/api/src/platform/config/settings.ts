import { join } from 'node:path';
import * as kind from './setting-kinds.js';

interface Setting<T> {
  meaning: string;
  /** How the README tells the default. */
  fallback: string;
  kind: kind.Kind<T>;
  otherwise: (projectFolder: string) => T;
}

const setting = <T>(it: Setting<T>) => it;
const optional = <T>(meaning: string, fallback: string, of: kind.Kind<T>) =>
  setting<T | undefined>({ meaning, fallback, kind: of, otherwise: () => undefined });

/** Every setting of Birge: the environment's only door. The README's table is made of this one. */
export const SETTINGS = {
  PORT: setting({
    meaning: 'The port that answers HTTP',
    fallback: '3000',
    kind: kind.wholeNumber(0, 65_535),
    otherwise: () => 3000,
  }),
  HOST: setting({
    meaning: 'The address of this machine that it listens on',
    fallback: '0.0.0.0 (all)',
    kind: kind.hostName,
    otherwise: () => '0.0.0.0',
  }),
  PUBLIC_URL: optional(
    'The address that people and mails use; with https, cookies are marked secure',
    'http://localhost and the port',
    kind.webOrigin,
  ),
  BIRGE_DATA: setting({
    meaning: 'The folder of the embedded database and of kept secrets',
    fallback: '.data in the project',
    kind: kind.folder,
    otherwise: (projectFolder) => join(projectFolder, '.data'),
  }),
  BIRGE_SECRET: optional(
    'What personal links are made with, 32 random characters or more; the same in every replica',
    'made once and kept in BIRGE_DATA',
    kind.secret,
  ),
  DATABASE_URL: optional('A PostgreSQL, 15 or newer, to use', 'the embedded PostgreSQL', kind.postgresUrl),
  PUBLIC_DATABASE_URL: optional(
    'The same database through a login that may only read the schema `published`: the public wall',
    'made by the embedded PostgreSQL; else no wall',
    kind.postgresUrl,
  ),
  LISTEN_DATABASE_URL: optional(
    'A direct connection for migrations and live changes, where DATABASE_URL goes through a pooler',
    'DATABASE_URL',
    kind.postgresUrl,
  ),
  DATABASE_POOL: setting({
    meaning: 'The most connections that one process opens for its work; public pages have as many again',
    fallback: '20',
    kind: kind.wholeNumber(2, 500),
    otherwise: () => 20,
  }),
  SMTP_URL: optional('The server that sends mail', 'mail stays in the outbox', kind.smtpUrl),
  MAIL_FROM: setting({
    meaning: 'The sender of mail; needed with SMTP_URL',
    fallback: '`Birge <birge@localhost>`',
    kind: kind.sender,
    otherwise: () => 'Birge <birge@localhost>',
  }),
  REPLY_ADDRESS: optional(
    'Where replies to letters go, calendars’ too: a tag is put into it (birge+tag@host), so the mailbox must take such addresses',
    'the address of MAIL_FROM',
    kind.replyAddress,
  ),
  IMAP_URL: optional(
    'The mailbox where partners’ calendar replies arrive, read by one replica at a time: imaps://user:password@host/INBOX',
    'replies are not read from a mailbox',
    kind.imapUrl,
  ),
  INBOUND_MAIL_SECRET: optional(
    'What a mail server says (`Authorization: Bearer …`) to hand over replies at /api/mail/inbound, 32 characters or more',
    'the address is closed',
    kind.secret,
  ),
  MAIL_AUTHSERV_ID: optional(
    'Whose Authentication-Results headers are believed (RFC 8601): our own mail server’s, which removes those of others',
    'only DKIM is believed',
    kind.authservId,
  ),
  SAMPLE_PASSWORD: optional(
    'The password of the sample accounts, when the sample is loaded',
    'made once and kept in BIRGE_DATA',
    kind.password,
  ),
  TRUST_PROXY: setting<number | string[]>({
    meaning: 'How many reverse proxies stand in front, or their addresses; only they may name the client',
    fallback: '0',
    kind: kind.proxies,
    otherwise: () => 0,
  }),
  REQUESTS_PER_MINUTE: setting({
    meaning: 'How many requests to the API one session, or one address without a session, may make in a minute',
    fallback: '1200',
    kind: kind.wholeNumber(60, 10_000_000),
    otherwise: () => 1200,
  }),
  LOG_LEVEL: setting({
    meaning: 'How much is logged: fatal, error, warn, info, debug, trace or silent',
    fallback: 'warn',
    kind: kind.oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    otherwise: () => 'warn' as const,
  }),
};

export type SettingName = keyof typeof SETTINGS;
export type SettingValues = { [Name in SettingName]: ReturnType<(typeof SETTINGS)[Name]['otherwise']> };

/** The table of the README. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(
    ([name, { meaning, fallback }]) => `| \`${name}\` | ${meaning} | ${fallback} |`,
  );
  return ['| setting | meaning | default |', '|---|---|---|', ...rows].join('\n');
}
