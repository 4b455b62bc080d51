import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Me } from '@birge/api-client';
import { openBoard as showBoard, serve as serveBoard } from '../../../test/board/open-board.js';
import { boardItem, boardWindow, eventTypes } from '../../../test/board/window.js';
import { problem, serve } from '../../../test/server.js';
import { sessionQuery } from '../../shared/session/session.queries.js';
import { boardQuery } from './board.queries.js';
import { openBoard } from './open-board.js';

const me = { editions: [boardWindow([]).edition], currentYear: 2026 } as unknown as Me;
const days = { edition: 2026, from: '2026-07-30', to: '2026-08-03' };
const notSignedIn = { status: 401, body: problem(401, 'not-signed-in', 'Not signed in') };
const board = { body: boardWindow([boardItem('one', '2026-07-30T12:00', '2026-07-30T13:00')]) };
const types = { body: eventTypes };

const newClient = () => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000 } } });
const someone = () => {
  const client = newClient();
  client.setQueryData(sessionQuery.queryKey, me);
  return client;
};
const settled = () => new Promise((done) => setTimeout(done, 20));

test('the page shows what was asked for before it: nothing is asked twice', async () => {
  serveBoard([boardItem('one', '2026-07-30T12:00', '2026-07-30T13:00')]);
  const answer = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = ((address, init) => {
    asked.push(new URL(String(address), 'http://board.test').pathname);
    return answer(address, init);
  }) as typeof fetch;
  const client = someone();
  openBoard(client, 2026, {});
  await showBoard('/2026/board', client);
  expect(asked.filter((path) => path === '/api/board')).toHaveLength(1);
  expect(asked.filter((path) => path === '/api/event-types')).toHaveLength(1);
});

test('of the days that the address says', async () => {
  const server = serve({ 'GET /api/board': board, 'GET /api/event-types': types });
  openBoard(someone(), 2026, { from: '2026-08-01', to: '2026-08-03' });
  await settled();
  expect(server.of('GET /api/board').map(({ query }) => query)).toEqual([
    { edition: '2026', from: '2026-08-01', to: '2026-08-03' },
  ]);
});

test('of a year that she has not, nothing is asked', async () => {
  const server = serve({ 'GET /api/board': board, 'GET /api/event-types': types });
  openBoard(someone(), 2031, {});
  await settled();
  expect(server.asked).toEqual([]);
});

test('where nobody is signed in it waits for the moment in which somebody is, and asks once', async () => {
  const server = serve({
    'GET /api/session': notSignedIn,
    'GET /api/board': board,
    'GET /api/event-types': types,
  });
  const client = newClient();
  openBoard(client, 2026, {});
  await settled();
  expect(server.of('GET /api/session')).toHaveLength(1);
  expect(server.of('GET /api/board')).toHaveLength(0);

  client.setQueryData(sessionQuery.queryKey, me);
  await settled();
  client.setQueryData(sessionQuery.queryKey, { ...me } as Me);
  await settled();
  expect(server.of('GET /api/board')).toHaveLength(1);
});

test('a refusal of the early request is no failure of the page, which asks for itself', async () => {
  let refuses = true;
  const server = serve({
    'GET /api/board': () => (refuses ? { status: 503, body: problem(503, 'service-unavailable', 'Busy') } : board),
    'GET /api/event-types': types,
  });
  const client = someone();
  openBoard(client, 2026, {});
  await settled();
  refuses = false;
  const page = new QueryObserver(client, boardQuery(days));
  const leave = page.subscribe(() => undefined);
  await settled();
  leave();
  expect(page.getCurrentResult().data?.items).toHaveLength(1);
  expect(server.of('GET /api/board')).toHaveLength(2);
});

test('one that was aborted on the way, because she left, is asked anew when she comes back', async () => {
  const signals: AbortSignal[] = [];
  globalThis.fetch = ((_: string, { signal }: RequestInit) => {
    signals.push(signal!);
    return new Promise((_done, fail) => signal!.addEventListener('abort', () => fail(new Error('aborted'))));
  }) as typeof fetch;
  const client = someone();
  openBoard(client, 2026, {});
  await settled();
  const page = new QueryObserver(client, boardQuery(days));
  page.subscribe(() => undefined)();
  await settled();
  expect(signals[0]!.aborted).toBe(true);

  const server = serve({ 'GET /api/board': board, 'GET /api/event-types': types });
  const leave = page.subscribe(() => undefined);
  await settled();
  leave();
  expect(page.getCurrentResult().data?.items).toHaveLength(1);
  expect(server.of('GET /api/board')).toHaveLength(1);
});
