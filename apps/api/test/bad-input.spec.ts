import { jest } from '@jest/globals';
import { apiDocument } from '../src/platform/http/api-document.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { problemStatus } from '@birge/domain';
import type { Answer, Client } from './app.js';
import { anyTexts, badInputs, badQueries, namesOfIds, noBodies, withId, type BadInput } from './bad-input.js';
import { makeEvent, makePlanned } from './events.js';
import { bodySchema, operationsOf, type Route } from './operations.js';
import { makeInvited } from './mail/invited.js';
import { makeContact, makeOrganization, makePerson, makeVenue } from './records.js';
import { layRequestGround, rightRequests, type Ground } from './requests/index.js';
import { scheduledIn } from './requests/of-publishing.js';

// A route is asked a hundred times and more, and where a password is set each time it is hashed.
jest.setTimeout(60_000);

let ground: Ground;
let document: OpenAPIObject;
let routes: Route[];
beforeAll(async () => {
  ground = await layRequestGround();
  document = apiDocument(ground.birge.app);
  routes = operationsOf(document).filter((route) => bodySchema(document, route));
});
afterAll(() => ground.birge.close());

/** Routes for those who have no session: each attempt comes from another address. */
const isOpen = ({ path }: Route, method: string) =>
  (path === '/api/session' && method === 'post') || path === '/api/first-administrator';

/** Everything that is kept, but for sessions and the answers kept for a repeated creation. */
async function fingerprint(): Promise<Record<string, string>> {
  const { db } = ground.birge;
  const tables = await db.query<{ name: string }[]>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname IN ('public', 'published') AND tablename NOT IN ('session', 'idempotency')`,
  );
  const one = ({ name }: { name: string }) =>
    `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(row::text, '' ORDER BY row::text)), '') AS sum FROM ${name} AS row`;
  const sums = await db.query<{ name: string; sum: string }[]>(tables.map(one).join(' UNION ALL '));
  return Object.fromEntries(sums.map(({ name, sum }) => [name, sum]));
}

async function walk(
  name: string,
): Promise<{ route: Route; by: () => Client; send: (url: string, body: unknown) => Promise<Answer> } | null> {
  const route = routes.find((one) => one.name === name);
  if (!route) return null;
  const who = await ground.birge.as('national');
  const by = () => (isOpen(route, route.method) ? ground.birge.stranger() : who);
  const json = { 'content-type': 'application/json' };
  return { route, by, send: (url, body) => by()[route.method as 'post' | 'patch'](url, body, json) };
}

/** What is not as it should be about this refusal; nothing where all is well. */
function faultOf({ status, body, headers }: Answer, { field, byMeaning }: BadInput): string | null {
  // Of several some may be refused and the others done: the answer says which.
  if (byMeaning && status === 200 && body.refused?.length > 0) return null;
  if (status < 400) return `accepted with ${status}`;
  if (status >= 500) return `answered ${status}`;
  if (!String(headers['content-type']).startsWith('application/problem+json')) return 'no problem+json';
  if (problemStatus[body.code as keyof typeof problemStatus] !== status) return `code ${body.code} with ${status}`;
  if (!body.title || !body.detail) return 'without words';
  if (byMeaning || !field) return null;
  if (body.code !== 'field-invalid') return `${body.code} instead of field-invalid`;
  const fields = ((body.errors ?? []) as { field: string; message: string }[]).filter(({ message }) => message);
  return fields.some(
    (error) => error.field === field || error.field.startsWith(`${field}.`) || field.startsWith(`${error.field}.`),
  )
    ? null
    : `names ${fields.map((error) => error.field).join(', ')} instead of ${field}`;
}

const names = Object.entries(rightRequests)
  .map(([name]) => name)
  .filter((name) => /^(POST|PATCH|PUT)/.test(name));

test('every route that takes a body is walked', () => {
  expect(names.filter((name) => !/(duplicate|feed|dismiss)$/.test(name)).sort()).toEqual(
    routes.map(({ name }) => name).sort(),
  );
});

describe('bad input is refused with a problem at its field, and nothing is written:', () => {
  test.each(names)('%s', async (name) => {
    const walked = await walk(name);
    if (!walked) return;
    const { route, send } = walked;
    const { url, body } = await rightRequests[name]!(ground);
    const bad = [...badInputs(document, bodySchema(document, route)!, body!), ...noBodies];
    const before = await fingerprint();
    const faults: string[] = [];
    for (const input of bad) {
      const fault = faultOf(await send(url, input.body), input);
      if (fault) faults.push(`${input.title}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(await fingerprint()).toEqual(before);
    expect(bad.length).toBeGreaterThan(10);
  });
});

// A template is a language of its own: letter-template.spec.ts has what it takes, keeps and refuses.
const textsOfPeople = names.filter((name) => !name.includes(' /api/letter-templates'));

describe('a text that looks like code is kept as text:', () => {
  test.each(textsOfPeople)('%s', async (name) => {
    const walked = await walk(name);
    if (!walked || isOpen(walked.route, walked.route.method)) return;
    const { route, send } = walked;
    const right = await rightRequests[name]!(ground);
    const faults: string[] = [];
    const places = anyTexts(document, bodySchema(document, route)!, right.body!);
    for (const [place, { field, text }] of places.entries()) {
      // Each needs a request of its own: the one before was accepted.
      const { url, body } = await rightRequests[name]!(ground);
      const answer = await send(url, anyTexts(document, bodySchema(document, route)!, body!)[place]!.body);
      const kept = JSON.stringify((answer.body as Record<string, unknown>)[field] ?? text);
      if (answer.status >= 300) faults.push(`${field}: ${answer.status} ${answer.text}`);
      else if (!String(answer.headers['content-type']).startsWith('application/json')) faults.push(`${field}: no JSON`);
      else if (answer.headers['x-content-type-options'] !== 'nosniff') faults.push(`${field}: may be sniffed`);
      else if (!kept.includes(JSON.stringify(text).slice(1, -1))) faults.push(`${field}: became ${kept}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('a stale version is refused with the thing as it is now, and nothing is written:', () => {
  test.each(names)('%s', async (name) => {
    const walked = await walk(name);
    const { url, body } = await rightRequests[name]!(ground);
    if (!walked || !body || !('version' in body)) return;
    const before = await fingerprint();
    const answer = await walked.send(url, { ...body, version: (body.version as number) + 5 });
    expect([answer.status, answer.body.code, typeof answer.body.current]).toEqual([409, 'stale-version', 'object']);
    expect(await fingerprint()).toEqual(before);
  });
});

test('what is deleted at a stale version stays, and its present state is answered', async () => {
  const answers: unknown[] = [];
  for (const name of Object.keys(rightRequests).filter((one) => one.startsWith('DELETE'))) {
    const { url } = await rightRequests[name]!(ground);
    const version = /version=(\d+)/.exec(url)?.[1];
    if (!version) continue;
    const before = await fingerprint();
    const { status, body } = await ground.national.delete(
      url.replace(`version=${version}`, `version=${Number(version) + 5}`),
    );
    answers.push([name, status, body.code, typeof body.current]);
    expect(await fingerprint()).toEqual(before);
  }
  expect(answers).toEqual([
    ['DELETE /api/occurrences/{id}', 409, 'stale-version', 'object'],
    ['DELETE /api/board/occurrences/{id}/slot', 409, 'stale-version', 'object'],
    ['DELETE /api/availability/{id}', 409, 'stale-version', 'object'],
    ['DELETE /api/holidays/{id}', 409, 'stale-version', 'object'],
    ['DELETE /api/letter-templates/{id}', 409, 'stale-version', 'object'],
  ]);
});

describe('in a body, the id of a thing of another oblast is refused to an oblast coordinator:', () => {
  const foreign: Record<string, string> = {};
  beforeAll(async () => {
    const { national, birge } = ground;
    const venue = await makeVenue(national, { divisionId: 'karaganda', spaces: [{ name: { en: 'Hall' } }] });
    const organization = await makeOrganization(national, { divisions: ['karaganda'] });
    const { event } = await makeEvent(national, { venueId: venue.id });
    const { event: planned } = await makePlanned(national, { venueId: venue.id });
    const contact = await makeContact(national, organization.id);
    const invited = await makeInvited(birge, national, { event: { venueId: venue.id } });
    Object.assign(foreign, {
      venueId: venue.id,
      venueIds: venue.id,
      spaceIds: venue.spaces[0].id,
      organizationId: organization.id,
      hostId: organization.id,
      contactId: contact.id,
      contactIds: contact.id,
      invitationId: invited.invitation.id,
      participationId: invited.participation.id,
      personId: (await makePerson(national, { homeDivision: 'karaganda' })).id,
      coordinatorId: (await birge.as('oblast', ['karaganda'])).personId,
      eventId: event.id,
      eventIds: event.id,
      scheduledId: await scheduledIn(ground, planned.id),
      occurrenceId: event.occurrences[0].occurrenceId,
      divisions: 'karaganda',
      divisionId: 'karaganda',
      homeDivision: 'karaganda',
    });
  });

  test.each(names)('%s', async (name) => {
    const walked = await walk(name);
    if (!walked) return;
    const hers = await ground.birge.as('oblast', ['astana']);
    const method = walked.route.method as 'post' | 'patch';
    const faults: string[] = [];
    for (const path of namesOfIds(document, bodySchema(document, walked.route)!)) {
      const field = path.split('.').at(-1)!;
      const { url, body } = await rightRequests[name]!(ground);
      const before = await fingerprint();
      const { status, body: answer } = await hers[method](url, withId(body!, path, foreign[field]!));
      const refused = status === 200 && answer.refused?.length > 0 ? 404 : status;
      if (!foreign[field]) faults.push(`${path}: none of another oblast is made here`);
      else if (refused < 400 || refused >= 500) faults.push(`${path}: ${status}`);
      const after = await fingerprint();
      const written = Object.keys(after).filter((table) => after[table] !== before[table]);
      if (written.length > 0) faults.push(`${path}: ${status}, and ${written.join()} written`);
    }
    expect(faults).toEqual([]);
  });
});

describe('an id that leads nowhere, and one of another oblast, are not found:', () => {
  test.each(names)('%s', async (name) => {
    const walked = await walk(name);
    if (!walked || !walked.route.path.includes('{')) return;
    const { url, body } = await rightRequests[name]!(ground);
    const elsewhere = await ground.birge.as('oblast', ['karaganda']);
    // Most things have a UUID; an event type has a word.
    const id = (/[0-9a-f-]{36}/.exec(url) ?? /(?<=event-types\/)[a-z-]+/.exec(url))![0];
    const before = await fingerprint();
    const method = walked.route.method as 'post' | 'patch';
    const statuses = [];
    for (const wrong of ['00000000-0000-4000-8000-000000000000', 'x', id.toUpperCase(), '%00', "1'%20OR%20'1'='1"])
      statuses.push((await walked.send(url.replace(id, wrong), body)).status);
    expect(statuses.filter((status) => status !== 404 && status !== 400)).toEqual([]);
    expect([403, 404]).toContain((await elsewhere[method](url, body)).status);
    expect(await fingerprint()).toEqual(before);
  });
});

describe('a bad query is refused with a problem at its field:', () => {
  const everyName = Object.keys(rightRequests);
  test('in every route that takes one', async () => {
    const faults: string[] = [];
    let asked = 0;
    const before = await fingerprint();
    for (const name of everyName) {
      const route = operationsOf(document).find((one) => one.name === name)!;
      if (!route.operation.parameters?.some((parameter) => parameter.in === 'query')) continue;
      let by = await ground.birge.as('national');
      const { url, body } = await rightRequests[name]!(ground);
      const then = await fingerprint();
      for (const input of badQueries(route.operation.parameters, url)) {
        asked += 1;
        // Each at an address of her own: what is printed is counted by address.
        if (route.method === 'get' && asked % 20 === 0) by = await ground.birge.as('national');
        const address = input.body as string;
        const answer = await (route.method === 'get' || route.method === 'delete'
          ? by[route.method](address)
          : by[route.method as 'post' | 'patch'](address, body));
        const fault = faultOf(answer, input);
        if (fault) faults.push(`${name} ${input.title}: ${fault}`);
      }
      if (route.method !== 'get') expect(await fingerprint()).toEqual(then);
    }
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(100);
    expect(Object.keys(before)).toContain('public.change');
  });
});
