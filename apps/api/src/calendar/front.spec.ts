import { Agent, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';
import { PublicAnswers } from './public-answers.js';

let calendar: TestCalendar;
let port: number;
let answers: PublicAnswers;
const agent = new Agent({ keepAlive: true });

beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  await calendar.publish({ slug: 'flash-mob' });
  await calendar.app.listen(0, '127.0.0.1');
  port = (calendar.app.getHttpServer().address() as AddressInfo).port;
  answers = calendar.app.get(PublicAnswers);
});
afterAll(async () => {
  agent.destroy();
  await calendar.close();
});

interface Got {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}
/** Of the connection, and of the moment. */
const OWN = new Set(['date', 'connection', 'keep-alive']);
const told = (headers: object) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (OWN.has(name) ? [] : [[name, String(value)]])),
  );

/** Over a socket, where the front stands. */
async function overSocket(path: string, headers: Record<string, string>, method = 'GET'): Promise<Got> {
  const answer = await new Promise<IncomingMessage>((done, fail) =>
    request({ port, host: '127.0.0.1', path, method, headers, agent }, done).once('error', fail).end(),
  );
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { status: answer.statusCode, headers: told(answer.headers), body: Buffer.concat(parts).toString('base64') };
}

/** Through the routes alone. */
async function byRoutes(path: string, headers: Record<string, string>, method: 'GET' | 'HEAD' = 'GET'): Promise<Got> {
  const answer = await calendar.app.inject({ method, url: path, headers });
  return { status: answer.statusCode, headers: told(answer.headers), body: answer.rawPayload.toString('base64') };
}

const stands = (path: string) => answers.sentBefore(path, {}) !== null;

describe.each([
  '/kk/2026',
  '/kk/2026/list',
  '/ru/2026/list?oblast=astana',
  '/en/2026/month',
  '/kk/2026/map',
  '/en/2026/calendar.ics',
  '/en/2026/calendar.json',
  '/kk/2026/changes',
  '/embed/kk/2026',
  '/kk/events/flash-mob',
  '/sitemap.xml',
])('%s', (path) => {
  test('is answered in front as by its route, header for header and byte for byte', async () => {
    const { headers } = await byRoutes(path, { 'accept-encoding': 'gzip' });
    const etag = String(headers.etag);
    // Brotli is made beside: until it is there, both would answer with gzip, and one of them first.
    await expect(settled(path)).resolves.toBe(true);
    for (const asked of [
      {},
      { 'accept-encoding': 'gzip' },
      { 'accept-encoding': 'gzip, deflate, br' },
      { 'accept-encoding': 'gzip;q=0, identity' },
      { 'accept-encoding': 'gzip', 'if-none-match': etag },
      { 'accept-encoding': 'gzip', 'if-none-match': `"x", W/${etag}` },
      { 'if-none-match': etag },
      { 'if-none-match': '*' },
      { cookie: 'language=ru; birge=x', 'accept-language': 'en' },
    ] as Record<string, string>[])
      for (const method of ['GET', 'HEAD'] as const) {
        expect(stands(path)).toBe(true);
        expect([method, asked, await overSocket(path, asked, method)]).toEqual([
          method,
          asked,
          await byRoutes(path, asked, method),
        ]);
      }
  });
});

/** Whether it is there in the form in which it stays: brotli, unless it fits into one packet anyway. */
async function settled(path: string): Promise<boolean> {
  const plain = Number((await byRoutes(path, {})).headers['content-length']);
  for (let turn = 0; turn < 200; turn += 1) {
    const { headers } = await byRoutes(path, { 'accept-encoding': 'gzip, br' });
    if (headers['content-encoding'] === 'br' || plain < 1_400) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}

test('what only looks like a page’s own address goes to the routes', async () => {
  await byRoutes('/kk/2026/list', {});
  for (const path of ['/kk/2026/list?utm_source=x', '/kk/2026/list?remember', '/kk/2026/list/', '/kk/2026/%6cist']) {
    const got = await overSocket(path, {});
    expect(stands(path)).toBe(false);
    expect(got).toEqual(await byRoutes(path, {}));
  }
  expect((await overSocket('/kk/2026/list', { 'content-type': 'text/plain' }, 'POST')).status).toBe(404);
});

test('a publication and a new day are seen in front at once', async () => {
  const path = '/kk/2026/list';
  const before = await overSocket(path, {});
  await calendar.publish({ slug: 'announced' });
  await calendar.heard();
  expect(stands(path)).toBe(false);
  const after = await overSocket(path, {});
  expect(after.headers.etag).not.toBe(before.headers.etag);
  expect(stands(path)).toBe(true);
  calendar.setNow('2026-07-30T20:00:00Z');
  expect(stands(path)).toBe(false);
  calendar.setNow('2026-07-30T05:00:00Z');
});
