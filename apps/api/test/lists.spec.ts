import type { OpenAPIObject } from '@nestjs/swagger';
import { apiDocument } from '../src/platform/http/api-document.js';
import { operationsOf, type Parameter, type Route } from './operations.js';
import { layRequestGround, rightRequests, type Ground } from './requests/index.js';

let ground: Ground;
let document: OpenAPIObject;
beforeAll(async () => {
  ground = await layRequestGround();
  document = apiDocument(ground.birge.app);
});
afterAll(() => ground.birge.close());

const filtersOf = ({ operation }: Route): Parameter[] =>
  (operation.parameters ?? []).filter((parameter) => parameter.in === 'query' && !parameter.required);
/** The stream of changes never ends. */
const readings = () =>
  operationsOf(document).filter(
    (route) => route.method === 'get' && route.path !== '/api/live' && filtersOf(route).length > 0,
  );
/** The same address with another value of one parameter; undefined takes it out. */
const withQuery = (url: string, name: string, value?: string) => {
  const [path, search = ''] = url.split('?');
  const query = new URLSearchParams(search);
  query.delete(name);
  if (value !== undefined) query.set(name, value);
  return `${path}?${query}`;
};

test('an empty filter, as a form without a script sends it, is the same as none', async () => {
  const faults: string[] = [];
  const seen: string[] = [];
  for (const route of readings()) {
    const { url } = await rightRequests[route.name]!(ground);
    for (const { name } of filtersOf(route)) {
      seen.push(`${route.path} ${name}`);
      const right = await ground.national.get(withQuery(url, name));
      const { status, body } = await ground.national.get(withQuery(url, name, ''));
      if (status !== 200 || JSON.stringify(body) !== JSON.stringify(right.body))
        faults.push(`${route.name} ${name}: ${status} ${body.code}`);
    }
  }
  expect(faults).toEqual([]);
  expect(seen).toEqual(expect.arrayContaining(['/api/events q', '/api/board q', '/api/venues oblast']));
});

test('a page past the end is empty and tells how many there are', async () => {
  // Something of each kind to count.
  for (const name of Object.keys(rightRequests).filter((one) => one.startsWith('POST'))) {
    const { url, body } = await rightRequests[name]!(ground);
    if (/^\/api\/(events|venues|organizations|people|participations\/[^/]+\/invitations)$/.test(url))
      expect((await ground.national.post(url, body)).status).toBe(201);
  }
  const totals: Record<string, number> = {};
  for (const route of readings().filter((one) => filtersOf(one).some(({ name }) => name === 'page'))) {
    const asked = (await rightRequests[route.name]!(ground)).url;
    const url = filtersOf(route).reduce((address, { name }) => withQuery(address, name), asked);
    const { body: first } = await ground.national.get(url);
    const { status, body } = await ground.national.get(withQuery(url, 'page', '9999'));
    expect({ status, ...body }).toEqual({ ...first, status: 200, items: [], page: 9999 });
    totals[route.path] = body.total;
  }
  expect(Object.keys(totals).sort()).toEqual([
    '/api/answers',
    '/api/events',
    '/api/inbox',
    '/api/organizations',
    '/api/outbox',
    '/api/people',
    '/api/proposals',
    '/api/venues',
  ]);
  expect(Object.values(totals).filter((total) => total === 0)).toEqual([]);
});
