import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError, parseConfig, type Config } from './config.js';
import { SETTINGS, settingsTable } from './settings.js';

const linesOf = (env: Record<string, string>): string[] => {
  try {
    parseConfig(env, '/project');
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
};

describe('the settings', () => {
  test('have a default each, so that nothing has to be set', () => {
    expect(parseConfig({}, '/project')).toEqual({
      port: 3000,
      host: '0.0.0.0',
      publicUrl: 'http://localhost:3000',
      secureCookies: false,
      dataFolder: '/project/.data',
      secret: undefined,
      databaseUrl: undefined,
      publicDatabaseUrl: undefined,
      listenDatabaseUrl: undefined,
      databasePool: 20,
      smtpUrl: undefined,
      mailFrom: 'Birge <birge@localhost>',
      replyAddress: 'birge@localhost',
      imapUrl: undefined,
      inboundMailSecret: undefined,
      mailAuthservId: undefined,
      samplePassword: undefined,
      trustProxy: 0,
      requestsPerMinute: 1200,
      logLevel: 'warn',
    } satisfies Config);
  });

  test('count as not given when they are empty', () => {
    const empty = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, ' ']));
    expect(parseConfig(empty, '/project')).toEqual(parseConfig({}, '/project'));
  });

  test('are all read', () => {
    const config = parseConfig(
      {
        PORT: '8080',
        HOST: '127.0.0.1',
        PUBLIC_URL: 'https://birge.example/',
        BIRGE_DATA: 'elsewhere',
        BIRGE_SECRET: 'a text of at least 32 characters.',
        DATABASE_URL: 'postgres://a:b@db:5432/birge',
        PUBLIC_DATABASE_URL: 'postgresql://p:q@db/birge',
        LISTEN_DATABASE_URL: 'postgres://a:b@direct/birge',
        DATABASE_POOL: '50',
        SMTP_URL: 'smtps://user:pass@mail.example:465',
        MAIL_FROM: 'Бірге <birge@mail.example>',
        REPLY_ADDRESS: 'answers@mail.example',
        IMAP_URL: 'imaps://birge:p%40ss@mail.example/INBOX',
        INBOUND_MAIL_SECRET: 'what only our own mail server says',
        MAIL_AUTHSERV_ID: 'MX.mail.example',
        SAMPLE_PASSWORD: 'пароль из слов',
        TRUST_PROXY: 'loopback, 10.0.0.0/8',
        REQUESTS_PER_MINUTE: '600',
        LOG_LEVEL: 'info',
      },
      '/project',
    );
    expect(config).toEqual({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'https://birge.example',
      secureCookies: true,
      dataFolder: '/project/elsewhere',
      secret: 'a text of at least 32 characters.',
      databaseUrl: 'postgres://a:b@db:5432/birge',
      publicDatabaseUrl: 'postgresql://p:q@db/birge',
      listenDatabaseUrl: 'postgres://a:b@direct/birge',
      databasePool: 50,
      smtpUrl: 'smtps://user:pass@mail.example:465',
      mailFrom: 'Бірге <birge@mail.example>',
      replyAddress: 'answers@mail.example',
      imapUrl: 'imaps://birge:p%40ss@mail.example/INBOX',
      inboundMailSecret: 'what only our own mail server says',
      mailAuthservId: 'mx.mail.example',
      samplePassword: 'пароль из слов',
      trustProxy: ['loopback', '10.0.0.0/8'],
      requestsPerMinute: 600,
      logLevel: 'info',
    } satisfies Config);
  });

  test.each([
    ['PORT', 'abc', 'PORT must be a whole number from 0 to 65535, not "abc".'],
    ['PORT', '65536', 'PORT must be a whole number from 0 to 65535, not "65536".'],
    ['PORT', '-1', 'PORT must be a whole number from 0 to 65535, not "-1".'],
    ['PORT', '3e3', 'PORT must be a whole number from 0 to 65535, not "3e3".'],
    ['HOST', 'two words', 'HOST must be a host name or an address of this machine, not "two words".'],
    ['PUBLIC_URL', 'birge.example', 'PUBLIC_URL must be an address like https://calendar.example.org, without a path.'],
    ['PUBLIC_URL', 'https://x/y', 'PUBLIC_URL must be an address like https://calendar.example.org, without a path.'],
    ['PUBLIC_URL', 'ftp://x', 'PUBLIC_URL must be an address like https://calendar.example.org, without a path.'],
    ['DATABASE_POOL', '0', 'DATABASE_POOL must be a whole number from 2 to 500, not "0".'],
    [
      'MAIL_FROM',
      'Birge',
      'MAIL_FROM must be a mail address, or a name and an address like Birge <birge@example.org>, not "Birge".',
    ],
    [
      'REPLY_ADDRESS',
      'Birge <birge@mail.example>',
      'REPLY_ADDRESS must be a mail address like birge@example.org, with at most 37 characters before the @, not "Birge <birge@mail.example>".',
    ],
    [
      'TRUST_PROXY',
      'yes',
      'TRUST_PROXY must be a number of proxies from 0 to 9, or their addresses with commas between, not "yes".',
    ],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud".'],
  ])('a wrong %s (%s) is named in one line', (name, typed, line) => {
    expect(linesOf({ [name]: typed })).toEqual([line]);
  });

  test.each([
    ['DATABASE_URL', 'mysql://me:secret@host/db'],
    ['DATABASE_URL', 'postgres://me:secret@host'],
    ['DATABASE_URL', 'secret'],
    ['SMTP_URL', 'http://me:secret@host'],
    ['SAMPLE_PASSWORD', 'secret'],
  ])('a wrong %s is named without what was typed, which may hold a password', (name, typed) => {
    const lines = linesOf({ MAIL_FROM: 'a@b', [name]: typed });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} must be `));
    expect(lines[0]).not.toContain('secret@');
    expect(lines[0]).not.toContain('"');
  });

  test('that need another one say so', () => {
    expect(linesOf({ PUBLIC_DATABASE_URL: 'postgres://h/d' })).toEqual([
      'PUBLIC_DATABASE_URL goes with DATABASE_URL, which is not set.',
    ]);
    expect(linesOf({ LISTEN_DATABASE_URL: 'postgres://h/d' })).toEqual([
      'LISTEN_DATABASE_URL goes with DATABASE_URL, which is not set.',
    ]);
    expect(linesOf({ SMTP_URL: 'smtp://h' })).toEqual(['MAIL_FROM is needed with SMTP_URL: who sends the mail?']);
  });

  test('that are wrong together are named together', () => {
    expect(linesOf({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2);
  });

  test('all stand in the table of the README', () => {
    const rows = (text: string) =>
      text
        .split('\n')
        .filter((line) => /^\| *`[A-Z_]+` *\|/.test(line))
        .map((line) => line.replaceAll(/ +/g, ' ').trim());
    const expected = rows(settingsTable());
    expect(expected).toHaveLength(Object.keys(SETTINGS).length);
    const readme = readFileSync(resolve(import.meta.dirname, '../../../../../README.md'), 'utf8');
    expect(rows(readme)).toEqual(expected);
  });
});
