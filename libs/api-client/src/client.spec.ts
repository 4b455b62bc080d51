import { createClient } from './client.js';
import { isProblem, type Problem } from './problem.js';

/** A server that answers in turn and remembers what it was asked. */
function server(...answers: Response[]) {
  const asked: { url: string; init: RequestInit }[] = [];
  return {
    asked,
    fetch: (async (url: string, init: RequestInit) => {
      asked.push({ url, init });
      return answers.shift() ?? Response.error();
    }) as typeof fetch,
  };
}
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const ended = () => json({ code: 'not-signed-in', title: 'Please sign in', status: 401 }, 401);

describe('a call', () => {
  test('fills the path, leaves empty filters out and asks in the language of the screen', async () => {
    const { asked, fetch } = server(json({ id: 'a' }));
    const client = createClient({ fetch, language: () => 'kk' });
    await client.get('/api/events/{id}', {
      path: { id: 'a/b' },
      query: { q: 'мысал', oblast: '', type: undefined, page: 2 },
    });
    expect(asked[0]!.url).toBe('/api/events/a%2Fb?q=%D0%BC%D1%8B%D1%81%D0%B0%D0%BB&page=2');
    expect(asked[0]!.init.headers).toEqual({ Accept: 'application/json', 'Accept-Language': 'kk' });
  });

  test('that writes carries the header of our own pages, and its idempotency key', async () => {
    const { asked, fetch } = server(json({}, 201));
    await createClient({ fetch, language: () => 'en' }).post(
      '/api/events',
      { typeId: 'flash-mob' },
      { idempotencyKey: 'k' },
    );
    expect(asked[0]!.init.headers).toMatchObject({
      'x-birge': '1',
      'Idempotency-Key': 'k',
      'Content-Type': 'application/json',
    });
    expect(asked[0]!.init.body).toBe('{"typeId":"flash-mob"}');
  });
});

describe('a refusal', () => {
  test('becomes a problem with its fields and the thing as it is now', async () => {
    const body = {
      code: 'stale-version',
      title: 't',
      detail: 'd',
      errors: [{ field: 'a', code: 'c', message: 'm' }],
      current: { v: 3 },
    };
    const { fetch } = server(json(body, 409));
    const problem = await createClient({ fetch, language: () => 'en' })
      .patch('/api/events/{id}', { version: 1 }, { path: { id: 1 } })
      .catch((error: unknown) => error as Problem);
    expect(isProblem(problem, 'stale-version')).toBe(true);
    expect([(problem as Problem).errors, (problem as Problem).current(), (problem as Problem).status]).toEqual([
      body.errors,
      { v: 3 },
      409,
    ]);
  });

  test('of a server that cannot be reached says so', async () => {
    const fetch = (async () => Promise.reject(new TypeError('network'))) as typeof globalThis.fetch;
    await expect(createClient({ fetch, language: () => 'en' }).get('/api/x')).rejects.toMatchObject({
      code: 'unreachable',
      status: 0,
    });
  });
});

describe('an ended session', () => {
  test('waits for the person to sign in again, then sends the same request once more', async () => {
    const { asked, fetch } = server(ended(), json({ saved: true }));
    const client = createClient({ fetch, language: () => 'en', sessionEnded: async () => true });
    expect(await client.patch('/api/events/1', { title: 'typed' })).toEqual({ saved: true });
    expect(asked.map(({ init }) => init.body)).toEqual(['{"title":"typed"}', '{"title":"typed"}']);
  });

  test('stays a problem when nobody signs in', async () => {
    const { asked, fetch } = server(ended());
    const client = createClient({ fetch, language: () => 'en', sessionEnded: async () => false });
    await expect(client.get('/api/events')).rejects.toMatchObject({ code: 'not-signed-in' });
    expect(asked).toHaveLength(1);
  });

  test('is not asked about at the sign-in itself', async () => {
    const { fetch } = server(json({ code: 'sign-in-failed', title: 't' }, 401));
    const client = createClient({
      fetch,
      language: () => 'en',
      sessionEnded: () => Promise.reject(new Error('asked')),
    });
    await expect(client.post('/api/session', {})).rejects.toMatchObject({ code: 'sign-in-failed' });
  });
});
