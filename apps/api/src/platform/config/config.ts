import { resolve } from 'node:path';
import { Wrong } from './setting-kinds.js';
import { SETTINGS, type SettingName, type SettingValues } from './settings.js';

/** apps/api/src/platform/config or apps/api/dist/platform/config: five folders up either way. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../../../../..');

/** The settings as they were given. */
export interface Config {
  port: number;
  host: string;
  /** Without a slash at its end. */
  publicUrl: string;
  secureCookies: boolean;
  dataFolder: string;
  secret?: string;
  databaseUrl?: string;
  publicDatabaseUrl?: string;
  listenDatabaseUrl?: string;
  databasePool: number;
  smtpUrl?: string;
  mailFrom: string;
  replyAddress: string;
  imapUrl?: string;
  inboundMailSecret?: string;
  mailAuthservId?: string;
  samplePassword?: string;
  trustProxy: number | string[];
  requestsPerMinute: number;
  logLevel: SettingValues['LOG_LEVEL'];
}

/** What the application is made with: by then there is a database, embedded or not. */
export interface AppConfig extends Config {
  databaseUrl: string;
  /** Missing: the public wall is missing too, and public pages read through `databaseUrl`. */
  publicDatabaseUrl?: string;
  listenDatabaseUrl: string;
}

export class ConfigError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}

/** Reads every setting once. An empty one counts as not given; all wrong ones are named together, one line each. */
export function parseConfig(env: Record<string, string | undefined>, projectFolder = PROJECT_FOLDER): Config {
  const wrong: string[] = [];
  const read = <Name extends SettingName>(name: Name): SettingValues[Name] => {
    const { kind, otherwise } = SETTINGS[name];
    const typed = env[name]?.trim();
    const fallback = () => otherwise(projectFolder) as SettingValues[Name];
    if (!typed) return fallback();
    const value = kind(typed, projectFolder);
    if (!(value instanceof Wrong)) return value as SettingValues[Name];
    wrong.push(`${name} must be ${value.mustBe}${value.secret ? '' : `, not ${JSON.stringify(typed)}`}.`);
    return fallback();
  };

  const port = read('PORT');
  const publicUrl = read('PUBLIC_URL') ?? `http://localhost:${port}`;
  const mailFrom = read('MAIL_FROM');
  const config: Config = {
    port,
    host: read('HOST'),
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    dataFolder: read('BIRGE_DATA'),
    secret: read('BIRGE_SECRET'),
    databaseUrl: read('DATABASE_URL'),
    publicDatabaseUrl: read('PUBLIC_DATABASE_URL'),
    listenDatabaseUrl: read('LISTEN_DATABASE_URL'),
    databasePool: read('DATABASE_POOL'),
    smtpUrl: read('SMTP_URL'),
    mailFrom,
    replyAddress: read('REPLY_ADDRESS') ?? /[^\s<]+@[^\s>]+/.exec(mailFrom)![0],
    imapUrl: read('IMAP_URL'),
    inboundMailSecret: read('INBOUND_MAIL_SECRET'),
    mailAuthservId: read('MAIL_AUTHSERV_ID'),
    samplePassword: read('SAMPLE_PASSWORD'),
    trustProxy: read('TRUST_PROXY'),
    requestsPerMinute: read('REQUESTS_PER_MINUTE'),
    logLevel: read('LOG_LEVEL'),
  };
  for (const name of ['PUBLIC_DATABASE_URL', 'LISTEN_DATABASE_URL'] as const) {
    if (env[name]?.trim() && !env.DATABASE_URL?.trim()) wrong.push(`${name} goes with DATABASE_URL, which is not set.`);
  }
  if (config.smtpUrl && !env.MAIL_FROM?.trim()) wrong.push('MAIL_FROM is needed with SMTP_URL: who sends the mail?');
  if (wrong.length) throw new ConfigError(wrong);
  return config;
}

/** TRUST_PROXY in Fastify's form: so many hops, counted from us, may name the one before them. */
export function trustProxy({ trustProxy }: Config): string[] | ((address: string, hop: number) => boolean) {
  return typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy;
}
