import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hashOf, SESSION_COOKIE } from '../src/platform/http/session.guard.js';
import type { TestApp } from './app.js';

export interface Told {
  id: string;
  event: string;
  data: Record<string, unknown>;
  /** When it arrived, by performance.now(). */
  at: number;
}

export interface EventStream {
  /** Everything but hellos and beats. */
  told: Told[];
  /** Of one kind. */
  of(event: string): Told[];
  /** The last id that was heard, on a beat too. */
  lastId(): string;
  /** The other end closed it, or was killed. */
  ended: Promise<void>;
  close(): void;
}

/** A browser's EventSource, as far as tests need one; it does not come back by itself. */
export async function openStream(
  port: number,
  cookie: string,
  after?: string,
  by: 'header' | 'query' = 'header',
): Promise<EventStream> {
  const told: Told[] = [];
  let rest = '';
  let lastId = after ?? '';
  const hello = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const over = () => {
    hello.reject(new Error('the stream ended before it said hello'));
    end.resolve();
  };
  hello.promise.catch(() => undefined);
  const path = after && by === 'query' ? `/api/live?after=${after}` : '/api/live';
  const headers = { cookie, ...(after && by === 'header' && { 'last-event-id': after }) };
  const outgoing = request({ port, host: '127.0.0.1', path, headers }, (answer) => {
    answer.setEncoding('utf8').on('data', (chunk: string) => {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) take(block);
    });
    answer.on('error', over).on('close', over);
  });
  const take = (block: string) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    const [event, id] = [field('event'), field('id')];
    if (id) lastId = id;
    if (event === 'hello') hello.resolve();
    else if (event && event !== 'beat')
      told.push({ id, event, data: JSON.parse(field('data')) as Record<string, unknown>, at: performance.now() });
  };
  outgoing.on('error', over).end();
  await hello.promise;
  return {
    told,
    of: (event) => told.filter((one) => one.event === event),
    lastId: () => lastId,
    ended: end.promise,
    close: () => outgoing.destroy(),
  };
}

/** The port of an application that listens, from now on. */
export async function listening({ app }: Pick<TestApp, 'app'>): Promise<number> {
  await app.listen(0, '127.0.0.1');
  return (app.getHttpServer().address() as AddressInfo).port;
}

/** Another session of a person, as its cookie. */
export async function anotherSession({ db }: Pick<TestApp, 'db'>, personId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await db.query(`INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`, [
    hashOf(token),
    personId,
  ]);
  return `${SESSION_COOKIE}=${token}`;
}

export async function until(condition: () => boolean, patience = 3_000): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (!condition() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
  return condition();
}
