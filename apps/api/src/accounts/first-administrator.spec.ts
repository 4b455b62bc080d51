import { randomUUID } from 'node:crypto';
import { hashOf } from '../platform/http/session.guard.js';
import { startApp, type TestApp } from '../../test/app.js';

let birge: TestApp;
beforeEach(async () => {
  birge = await startApp();
});
afterEach(() => birge.close());

async function makeLink(lasts = '1 hour'): Promise<string> {
  const token = randomUUID();
  await birge.db.query(
    `INSERT INTO first_administrator_link (token_hash, expires_at) VALUES ($1, now() + $2::interval)`,
    [hashOf(token), lasts],
  );
  return token;
}
const create = (token: string, more: object = {}) =>
  birge.stranger().post('/api/first-administrator', {
    token,
    name: ' Айгерім ',
    email: 'It@Ngo.Example',
    password: 'a long sentence',
    language: 'kk',
    ...more,
  });
const people = () => birge.db.query('SELECT name, email, role, language FROM person');

test('a link makes the first administrator, who is signed in; a second time it says that there is one', async () => {
  const token = await makeLink();
  const { status, body, headers } = await create(token);
  expect({ status, allowed: body.allowed.includes('person:write'), email: body.person.email }).toEqual({
    status: 201,
    allowed: true,
    email: 'it@ngo.example',
  });
  expect(String(headers['set-cookie'])).toMatch(/HttpOnly.*SameSite/i);
  expect(await people()).toEqual([{ name: 'Айгерім', email: 'it@ngo.example', role: 'administrator', language: 'kk' }]);
  expect(await create(token, { email: 'other@ngo.example' })).toMatchObject({
    status: 409,
    body: { code: 'first-administrator-exists' },
  });
  expect(await people()).toHaveLength(1);
});

test.each([
  ['that was never made', () => Promise.resolve(randomUUID())],
  ['that has expired', () => makeLink('-1 second')],
])('a link %s opens nothing', async (_, link) => {
  expect(await create(await link())).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(await people()).toEqual([]);
});

test('what is refused at its field uses nothing up: the link is still good', async () => {
  const token = await makeLink();
  expect((await create(token, { password: '11 letters.' })).body.errors).toMatchObject([
    { field: 'password', code: 'too-short' },
  ]);
  expect((await create(token, { email: 'not an address' })).body.errors).toMatchObject([
    { field: 'email', code: 'not-an-address' },
  ]);
  expect((await create(token)).status).toBe(201);
});

test('of several links opened at once one makes the administrator', async () => {
  const links = await Promise.all(Array.from({ length: 6 }, () => makeLink()));
  const answers = await Promise.all(links.map((token, n) => create(token, { email: `it-${n}@ngo.example` })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  expect(await people()).toHaveLength(1);
});
