import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import { recordPages } from './routes.js';
import { cloneDatabase } from './server/database.js';
import { parseConfig } from '../src/platform/config/config.js';
import { ConfigModule } from '../src/platform/config/config.module.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Listener } from '../src/platform/live/listener.js';
import { PublicPool } from '../src/platform/database/public-pool.js';
import { CalendarModule } from '../src/calendar/calendar.module.js';

type Row = Record<string, unknown>;

/** The calendar alone on a database of its own, with a clock that stands still and hands that publish. */
export interface TestCalendar {
  app: NestFastifyApplication;
  pool: PublicPool;
  publicUrl: string;
  /** Every address that it answers, as the server's patterns. */
  patterns: string[];
  /** Every statement that the public login was asked to run. */
  questions: string[];
  owner: pg.Client;
  insert(table: string, row: Row): Promise<void>;
  /** An event with one occurrence; what is left out is the flash-mob of 30 July 2026 at noon. */
  publish(event: Row, occurrence?: Row | null): Promise<{ event: string; occurrence: string }>;
  /** Everything announced so far has been heard. */
  heard(): Promise<void>;
  setNow(instant: string): void;
  get(url: string, headers?: Record<string, string>): ReturnType<NestFastifyApplication['inject']>;
  close(): Promise<void>;
}

const json = (value: unknown) =>
  value !== null &&
  typeof value === 'object' &&
  !(Array.isArray(value) && value.every((one) => typeof one === 'string'))
    ? JSON.stringify(value)
    : value;

export async function startCalendar(now = '2026-07-30T05:00:00Z'): Promise<TestCalendar> {
  const database = await cloneDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const clock = { time: Date.parse(now), now: () => clock.time };
  const config = {
    ...parseConfig({ LOG_LEVEL: 'silent', PUBLIC_URL: 'https://birge.example' }),
    databaseUrl: database.url,
    publicDatabaseUrl: database.publicUrl,
    listenDatabaseUrl: database.url,
  };

  @Global()
  @Module({ providers: [{ provide: Clock, useValue: clock }, Listener], exports: [Clock, Listener] })
  class StandingClock {}

  const built = await Test.createTestingModule({
    imports: [ConfigModule.with(config), StandingClock, CalendarModule],
  }).compile();
  const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  const patterns = recordPages(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  const pool = app.get(PublicPool);
  const questions: string[] = [];
  const rows = pool.rows.bind(pool);
  pool.rows = (sql, parameters) => {
    questions.push(sql);
    return rows(sql, parameters);
  };

  // Notifications arrive in the order of their commits: one of our own, heard, says that all before it were.
  const echoes = new Set<string>();
  app.get(Listener).on('birge_echo', (payload) => echoes.add(payload));
  const heard = async () => {
    const echo = randomUUID();
    for (let tries = 0; tries < 100 && !echoes.has(echo); tries++) {
      await owner.query(`SELECT pg_notify('birge_echo', $1)`, [echo]);
      await setTimeout(10);
    }
    if (!echoes.has(echo)) throw new Error('nothing is heard');
  };

  const insert = async (table: string, row: Row) => {
    const names = Object.keys(row);
    await owner.query(
      `INSERT INTO published.${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      names.map((name) => json(row[name])),
    );
  };

  return {
    app,
    pool,
    publicUrl: database.publicUrl,
    heard,
    patterns,
    questions,
    owner,
    insert,
    async publish(event, occurrence = {}) {
      const eventId = (event.id as string | undefined) ?? randomUUID();
      const occurrenceId = (occurrence?.id as string | undefined) ?? randomUUID();
      const whole: Row = {
        id: eventId,
        year: 2026,
        slug: `event-${eventId.slice(0, 8)}`,
        type_id: 'flash-mob',
        title: { kk: 'Флешмоб' },
        summary: {},
        audience: {},
        access: {},
        languages: ['kk', 'ru'],
        status: 'CONFIRMED',
        attendance: 'in-person',
        divisions: [],
        organizers: [],
        sequence: 0,
        first_at: '2026-06-01T00:00:00Z',
        changed_at: '2026-06-02T00:00:00Z',
        ...event,
      };
      await insert('event', { ...whole, organizers: JSON.stringify(whole.organizers) });
      if (occurrence) {
        await insert('occurrence', {
          id: occurrenceId,
          event_id: eventId,
          year: whole.year,
          wall_start: '2026-07-30 12:00',
          wall_end: '2026-07-30 13:30',
          zone: 'Asia/Almaty',
          offset_start: 300,
          starts_at: '2026-07-30T07:00:00Z',
          ends_at: '2026-07-30T08:30:00Z',
          all_day: false,
          division_id: 'astana',
          city: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
          place: {},
          sequence: 0,
          ...occurrence,
        });
      }
      await owner.query(
        `INSERT INTO published.revision AS known (year) VALUES ($1)
         ON CONFLICT (year) DO UPDATE SET revision = known.revision + 1`,
        [whole.year],
      );
      await heard();
      return { event: eventId, occurrence: occurrenceId };
    },
    setNow(instant) {
      clock.time = Date.parse(instant);
    },
    get: (url, headers = {}) => app.inject({ url, headers }),
    async close() {
      await owner.end();
      await app.close();
      await database.drop();
    },
  };
}

/** The two editions, three divisions and two types that the specs speak of. */
export async function publishGround(calendar: TestCalendar): Promise<void> {
  const name = {
    kk: 'Адам саудасын бірге тоқтатайық!',
    ru: 'Остановим торговлю людьми вместе!',
    en: 'Let’s stop trafficking together!',
  };
  for (const [year, archived] of [
    [2026, false],
    [2015, true],
  ] as const)
    await calendar.insert('edition', {
      id: randomUUID(),
      year,
      name,
      motto: {},
      starts_on: `${year}-07-30`,
      ends_on: `${year}-08-10`,
      archived,
      sample: !archived,
    });
  const division = (key: string, id: string, valid: string, type: string, kk: string) =>
    calendar.insert('division', { key, id, valid, type, name: { kk }, short_name: { kk: kk.split(' ')[0] } });
  await division('astana', 'astana', '[,)', 'city', 'Астана қаласы');
  await division('karaganda', 'karaganda', '[,)', 'oblast', 'Қарағанды облысы');
  await division('abai', 'abai', '[2022-06-08,)', 'oblast', 'Абай облысы');
  const type = (id: string, kk: string, position: number) =>
    calendar.insert('event_type', { id, name: { kk, ru: kk, en: id }, glyph: '◆', tint: 'rose', position });
  await type('flash-mob', 'флешмоб', 1);
  await type('conference', 'конференция', 2);
}
