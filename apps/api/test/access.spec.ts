import { jest } from '@jest/globals';
import { apiDocument } from '../src/platform/http/api-document.js';
import type { Client } from './app.js';
import { operationsOf, type Route } from './operations.js';
import { layRequestGround, rightRequests, type Ground, type RightRequest } from './requests/index.js';

// A route is walked by several people, some of whose passwords are hashed on a busy machine.
jest.setTimeout(60_000);

let ground: Ground;
let routes: Route[];
beforeAll(async () => {
  ground = await layRequestGround();
  routes = operationsOf(apiDocument(ground.birge.app));
});
afterAll(() => ground.birge.close());

/** Who asks. Everything asked for is in Astana or in the whole country; `elsewhere` coordinates another oblast. */
const askers = ['administrator', 'national', 'oblast', 'elsewhere', 'observer', 'nobody'] as const;
type Asker = (typeof askers)[number];

// What each gets for the same right request.      administrator national oblast elsewhere observer nobody
const everyone = [200, 200, 200, 200, 200, 200] as const;
const reads = [200, 200, 200, 200, 200, 401] as const;
const readsHers = [200, 200, 200, 404, 200, 401] as const;
const writes = [200, 200, 200, 404, 403, 401] as const;
const creates = [201, 201, 201, 404, 403, 401] as const;
const createsHers = [201, 201, 201, 403, 403, 401] as const;
/** An administrator runs the installation; events are the coordinators'. */
const coordinates = [403, 200, 200, 404, 403, 401] as const;
const coordinatesNew = [403, 201, 201, 404, 403, 401] as const;
/** What concerns the whole country is nobody's in an oblast. */
const whole = [200, 200, 403, 403, 403, 401] as const;
const wholeNew = [201, 201, 403, 403, 403, 401] as const;

const table: Record<string, readonly number[]> = {
  'POST /api/session': everyone,
  'GET /api/session': reads,
  'PATCH /api/session': reads,
  'DELETE /api/session': [204, 204, 204, 204, 204, 401],
  'POST /api/first-administrator': [409, 409, 409, 409, 409, 409],
  'GET /api/live': reads,
  'GET /api/divisions': reads,
  'GET /api/editions': reads,
  'PATCH /api/editions/{id}': [200, 200, 403, 403, 403, 401],
  'GET /api/editions/{id}/partners': reads,
  'POST /api/editions/{id}/partners': wholeNew,
  'PATCH /api/editions/{id}/partners/{partner}': whole,
  'DELETE /api/editions/{id}/partners/{partner}': whole,
  'POST /api/editions/{id}/partners/{partner}/answers': wholeNew,
  'POST /api/editions/{id}/invitations': wholeNew,
  'DELETE /api/editions/{id}/invitations/{invitation}': whole,
  'GET /api/event-types': reads,
  'GET /api/organizations': reads,
  'POST /api/organizations': createsHers,
  'GET /api/organizations/{id}': readsHers,
  'PATCH /api/organizations/{id}': writes,
  'POST /api/organizations/{id}/contacts': creates,
  'PATCH /api/contacts/{id}': writes,
  'DELETE /api/contacts/{id}/links': writes,
  'GET /api/venues': reads,
  'POST /api/venues': createsHers,
  'GET /api/venues/{id}': readsHers,
  'PATCH /api/venues/{id}': writes,
  'POST /api/venues/{id}/spaces': creates,
  'PATCH /api/spaces/{id}': writes,
  'GET /api/holidays': reads,
  'POST /api/holidays': [201, 201, 403, 403, 403, 401],
  'PATCH /api/holidays/{id}': [200, 200, 403, 403, 403, 401],
  'DELETE /api/holidays/{id}': [204, 204, 403, 403, 403, 401],
  'GET /api/people': reads,
  'POST /api/people': [201, 201, 403, 403, 403, 401],
  'GET /api/people/{id}': readsHers,
  'PATCH /api/people/{id}': [200, 200, 403, 403, 403, 401],
  'GET /api/events': reads,
  'POST /api/events': [403, 201, 201, 422, 403, 401],
  'GET /api/events/{id}': readsHers,
  'PATCH /api/events/{id}': coordinates,
  'POST /api/events/{id}/duplicate': coordinatesNew,
  'GET /api/events/{id}/problems': readsHers,
  'GET /api/events/{id}/changes': readsHers,
  'PATCH /api/requirements/{id}': coordinates,
  'POST /api/events/{id}/occurrences': coordinatesNew,
  'PATCH /api/occurrences/{id}': coordinates,
  'DELETE /api/occurrences/{id}': coordinates,
  'POST /api/events/{id}/state': coordinates,
  'GET /api/board': reads,
  'GET /api/board/items': reads,
  'POST /api/board/presence': [204, 204, 204, 404, 204, 401],
  'DELETE /api/board/presence/{tab}': [204, 204, 204, 204, 204, 401],
  'GET /api/board/problems': reads,
  'GET /api/board/facts': reads,
  'POST /api/board/occurrences/{id}/free-slots': readsHers,
  'PATCH /api/board/occurrences/{id}/slot': coordinates,
  'DELETE /api/board/occurrences/{id}/slot': coordinates,
  'POST /api/board/moves': coordinates,
  'POST /api/board/bulk': coordinates,
  'GET /api/answers': [403, 200, 200, 200, 403, 401],
  'GET /api/proposals': [403, 200, 200, 200, 403, 401],
  'GET /api/proposals/{id}': [403, 200, 200, 404, 403, 401],
  'GET /api/events/{id}/proposals': [403, 200, 200, 404, 403, 401],
  'POST /api/proposals/{id}/accept': coordinates,
  'POST /api/proposals/{id}/decline': coordinates,
  'GET /api/undo': reads,
  // Of one's own session only: what a request names was done by another.
  'POST /api/undo': [403, 404, 404, 404, 403, 401],
  'POST /api/occurrences/{id}/assignments': coordinatesNew,
  'DELETE /api/assignments/{id}': coordinates,
  'GET /api/assignments': reads,
  'GET /api/occurrences/{id}/suggestions': readsHers,
  'GET /api/people/{id}/schedule': readsHers,
  'GET /api/people/{id}/availability': readsHers,
  'POST /api/people/{id}/availability': creates,
  'PATCH /api/availability/{id}': writes,
  'DELETE /api/availability/{id}': [204, 204, 204, 404, 403, 401],
  'GET /api/people/{id}/feed': readsHers,
  'POST /api/people/{id}/feed': [200, 200, 403, 404, 403, 401],
  'DELETE /api/people/{id}/feed': [204, 204, 403, 404, 403, 401],
  'PATCH /api/event-types/{id}/duties': [200, 200, 403, 403, 403, 401],
  'PATCH /api/event-types/{id}/requirements': [200, 200, 403, 403, 403, 401],
  'POST /api/events/{id}/participations': coordinatesNew,
  'PATCH /api/participations/{id}': coordinates,
  'DELETE /api/participations/{id}': coordinates,
  'POST /api/participations/{id}/invitations': coordinatesNew,
  'POST /api/events/{id}/invitations': coordinatesNew,
  'DELETE /api/invitations/{id}': coordinates,
  'POST /api/participations/{id}/answers': coordinatesNew,
  'GET /api/inbox': [200, 200, 200, 200, 403, 401],
  'GET /api/inbox/{id}': [200, 200, 200, 404, 403, 401],
  'POST /api/inbox/{id}/confirm': coordinates,
  'POST /api/inbox/{id}/dismiss': coordinates,
  'GET /api/letter-templates': [200, 200, 403, 403, 403, 401],
  'POST /api/letter-templates': [201, 201, 403, 403, 403, 401],
  'POST /api/letter-templates/preview': [200, 200, 403, 403, 403, 401],
  'PATCH /api/letter-templates/{id}': [200, 200, 403, 403, 403, 401],
  'DELETE /api/letter-templates/{id}': [204, 204, 403, 403, 403, 401],
  'GET /api/notices': [200, 200, 200, 200, 403, 401],
  'GET /api/notices/count': [200, 200, 200, 200, 403, 401],
  'GET /api/notices/{invitationId}/letter': [200, 200, 200, 404, 403, 401],
  'POST /api/notices/send': [403, 200, 200, 400, 403, 401],
  'POST /api/notices/hold': [403, 200, 200, 400, 403, 401],
  'POST /api/outbox/{id}/settle': [403, 204, 204, 404, 403, 401],
  'GET /api/outbox': [200, 200, 200, 200, 403, 401],
  'GET /api/outbox/{id}': [200, 200, 200, 404, 403, 401],
  'GET /api/publishing': reads,
  'GET /api/publishing/count': reads,
  'POST /api/publishing': [403, 200, 200, 200, 403, 401],
  'GET /api/search': reads,
  'GET /api/day-sheet': readsHers,
  'GET /api/day-sheet.pdf': readsHers,
  'GET /api/publishing/{eventId}/preview': readsHers,
  'POST /api/publishing/unpublish': [403, 200, 200, 200, 403, 401],
  'POST /api/publishing/schedule': [403, 200, 200, 200, 403, 401],
  'PATCH /api/publishing/schedule': [403, 200, 200, 200, 403, 401],
  'POST /api/publishing/schedule/call-off': [403, 200, 200, 200, 403, 401],
};

const sessionOf: Record<Asker, (ground: Ground) => Promise<Client>> = {
  administrator: ({ birge }) => birge.as('administrator'),
  national: ({ birge }) => birge.as('national'),
  oblast: ({ birge }) => birge.as('oblast', ['astana', 'akmola']),
  elsewhere: ({ birge }) => birge.as('oblast', ['karaganda']),
  observer: ({ birge }) => birge.as('observer'),
  nobody: async ({ birge }) => birge.stranger(),
};

/** The event stream never ends: its status comes with its head, over a real connection. */
async function statusOfStream({ birge }: Ground, { cookie }: Client, url: string): Promise<number> {
  const server = birge.app.getHttpAdapter().getInstance().server;
  if (!server.listening) await birge.app.listen(0, '127.0.0.1');
  const ended = new AbortController();
  const answer = await fetch(`${await birge.app.getUrl()}${url}`, { headers: { cookie }, signal: ended.signal });
  ended.abort();
  return answer.status;
}

function send(by: Client, { method }: Route, { url, body }: RightRequest) {
  if (method === 'get' || method === 'delete') return by[method](url);
  return by[method as 'post' | 'patch'](url, body);
}

test('the table has every route of the contract, and no other', () => {
  expect(Object.keys(table).sort()).toEqual(routes.map(({ name }) => name).sort());
});

test('there is a right request for every route of the contract, and for no other', () => {
  expect(Object.keys(rightRequests).sort()).toEqual(routes.map(({ name }) => name).sort());
});

test.each(Object.keys(table))('%s', async (name) => {
  const route = routes.find((one) => one.name === name);
  if (!route) return; // The first test says so.
  const got: string[] = [];
  for (const asker of askers) {
    const by = await sessionOf[asker](ground);
    const request = await rightRequests[name]!(ground);
    const stream = name === 'GET /api/live';
    const answer = stream ? null : await send(by, route, request);
    got.push(`${asker} ${stream ? await statusOfStream(ground, by, request.url) : answer!.status}`);
    // A refusal says nothing of what it refuses.
    if (answer && [401, 403, 404].includes(answer.status))
      expect(Object.keys(answer.body).filter((key) => key === 'current' || key === 'conflicts')).toEqual([]);
  }
  expect(got).toEqual(askers.map((asker, n) => `${asker} ${table[name]![n]}`));
});

test('a write without the header that only our own pages send is refused, whoever sends it', async () => {
  const passed: string[] = [];
  for (const route of routes.filter(({ method }) => method !== 'get')) {
    const { url, body } = await rightRequests[route.name]!(ground);
    const { status } =
      route.method === 'delete'
        ? await ground.national.delete(url, { 'x-birge': '' })
        : await ground.national[route.method as 'post' | 'patch'](url, body, { 'x-birge': '' });
    if (status !== 403) passed.push(route.name);
  }
  // Opening a session needs none: there is nothing yet that another site could use.
  expect(passed).toEqual(['POST /api/session', 'POST /api/first-administrator']);
});
