import { createApp } from '../src/app.js';
import { parseConfig, type AppConfig } from '../src/platform/config/config.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hash } from 'argon2';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/platform/database/data-source.js';
import { hashOf, SESSION_COOKIE } from '../src/platform/http/session.guard.js';
import { recordPages } from './routes.js';
import { cloneDatabase, type TestDatabase } from './server/database.js';

export const PASSWORD = 'шынымен құпия сөз';
/** Cheap on purpose: what is tested is the door, not the lock's weight. */
const passwordHash = hash(PASSWORD, { timeCost: 2, memoryCost: 1024, parallelism: 1 });

export interface Answer {
  status: number;
  // What a test reads from an answer is what it asserts on: its shape is the test's own claim.
  body: ReturnType<typeof JSON.parse>;
  headers: Record<string, string | string[] | number | undefined>;
  text: string;
}

/** A person's hands on the API: the session's cookie, the header that a browser's form cannot send, a language. */
export interface Client {
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(url: string, headers?: Record<string, string>): Promise<Answer>;
  personId: string;
  /** What a browser would send beside: the session's cookie. */
  cookie: string;
}

export interface TestApp {
  app: NestFastifyApplication;
  db: DataSource;
  database: TestDatabase;
  config: AppConfig;
  /** What is answered to a GET, as the server's patterns. */
  patterns: readonly string[];
  /** Nobody: no session. */
  nobody: Client;
  /** Nobody, at an address of her own: what limits an address does not limit her. */
  stranger(): Client;
  /** Signs in a new person of a role. */
  as(
    role: 'administrator' | 'national' | 'oblast' | 'observer',
    divisions?: string[],
    language?: string,
  ): Promise<Client>;
  close(): Promise<void>;
}

/** The whole application on a database of its own, spoken to over HTTP. */
export async function startApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const database = await cloneDatabase();
  const config: AppConfig = {
    ...parseConfig({
      LOG_LEVEL: 'silent',
      REQUESTS_PER_MINUTE: '1000000',
      BIRGE_SECRET: 'only the specs know this secret text',
      ...settings,
    }),
    databaseUrl: database.url,
    publicDatabaseUrl: database.publicUrl,
    listenDatabaseUrl: database.url,
  };
  const app = await createApp(config);
  const patterns = recordPages(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const db = await new DataSource(dataSourceOptions(database.url, { poolSize: 5 })).initialize();

  let addresses = 0;
  const client = (personId: string, cookie?: string, address = '127.0.0.1'): Client => {
    const send = async (
      method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
      url: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ): Promise<Answer> => {
      const answer = await app.inject({
        method,
        url,
        remoteAddress: address,
        headers: { 'x-birge': '1', 'accept-language': 'en', ...(cookie && { cookie }), ...headers },
        ...(body !== undefined && { payload: body as object }),
      });
      const json = String(answer.headers['content-type'] ?? '').includes('json');
      return {
        status: answer.statusCode,
        body: json ? (JSON.parse(answer.payload) as unknown) : null,
        headers: answer.headers,
        text: answer.payload,
      };
    };
    return {
      personId,
      cookie: cookie ?? '',
      get: (url, headers) => send('GET', url, undefined, headers),
      post: (url, body, headers) => send('POST', url, body, headers),
      patch: (url, body, headers) => send('PATCH', url, body, headers),
      delete: (url, headers) => send('DELETE', url, undefined, headers),
    };
  };

  const address = () => `10.0.${(addresses += 1) >> 8}.${addresses & 255}`;

  return {
    app,
    db,
    database,
    config,
    patterns,
    nobody: client(''),
    stranger: () => client('', undefined, address()),
    async as(role, divisions = [], language = 'en') {
      const id = randomUUID();
      const email = `${role}-${id.slice(0, 8)}@birge.example`;
      await db.query(
        `INSERT INTO person (id, email, name, role, language, password_hash) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, email, `${role} ${id.slice(0, 4)}`, role, language, await passwordHash],
      );
      for (const division of divisions) {
        await db.query(`INSERT INTO division (id) VALUES ($1) ON CONFLICT DO NOTHING`, [division]);
        await db.query(`INSERT INTO person_division VALUES ($1, $2)`, [id, division]);
      }
      const token = randomUUID();
      await db.query(
        `INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
        [hashOf(token), id],
      );
      return client(id, `${SESSION_COOKIE}=${token}`, address());
    },
    async close() {
      await db.destroy();
      await app.close();
      await database.drop();
    },
  };
}
