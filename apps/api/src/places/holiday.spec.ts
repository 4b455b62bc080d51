import type { Client, TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { startSampleApp } from '../../test/sample-app.js';

let birge: TestApp;
let administrator: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  administrator = await birge.as('administrator');
});
afterAll(() => birge.close());
afterEach(() => birge.db.query(`DELETE FROM holiday_override`));

const bridge = { day: '2026-07-31', kind: 'day-off', name: { kk: 'Көпір күн', en: 'Bridge day' } };
const year = async (who = administrator, of = 2026) => (await who.get(`/api/holidays?year=${of}`)).body;
const days = ({ items }: { items: { day: string }[] }) => items.map(({ day }) => day);

test('a year lists its days off by law, and says where Kurban Ait is not known', async () => {
  const of2026 = await year();
  expect(days(of2026)).toContain('2026-07-06');
  expect(of2026).toMatchObject({ year: 2026, overrides: [], kurbanAitKnown: true, mayWrite: true });
  expect(await year(administrator, 2031)).toMatchObject({ kurbanAitKnown: false });
  expect(await year(await birge.as('observer'))).toMatchObject({ mayWrite: false });
});

test('a day off by decree is a warning on the board until it is taken back', async () => {
  const national = await birge.as('national');
  const holidays = async (): Promise<number> =>
    (await national.get('/api/board/problems?edition=2026')).body.items.filter(
      (one: { kind: string; values: { day: string } }) => one.kind === 'holiday' && one.values.day === bridge.day,
    ).length;
  expect(await holidays()).toBe(0);
  const { status, body } = await administrator.post('/api/holidays', bridge);
  expect({ status, body }).toMatchObject({ status: 201, body: { ...bridge, version: 1 } });
  expect(await holidays()).toBeGreaterThan(0);
  expect(days(await year())).toContain(bridge.day);
  expect((await administrator.delete(`/api/holidays/${body.id}?version=1`)).status).toBe(204);
  expect(await holidays()).toBe(0);
});

test('a working day by decree takes a holiday away', async () => {
  await administrator.post('/api/holidays', { day: '2026-07-06', kind: 'working-day' });
  const after = await year();
  expect(days(after)).not.toContain('2026-07-06');
  expect(after.overrides).toMatchObject([{ day: '2026-07-06', kind: 'working-day', name: {} }]);
});

test('two writers: the second is shown what the first wrote, and nothing is lost', async () => {
  const { body } = await administrator.post('/api/holidays', bridge);
  const at = `/api/holidays/${body.id}`;
  expect((await administrator.patch(at, { version: 1, kind: 'working-day' })).body).toMatchObject({ version: 2 });
  expect(await administrator.patch(at, { version: 1, name: { en: 'Other' } })).toMatchObject({
    status: 409,
    body: { code: 'stale-version', current: { kind: 'working-day', name: bridge.name } },
  });
  expect(await administrator.delete(`${at}?version=1`)).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  expect((await year()).overrides).toHaveLength(1);
});

test('a day is moved once', async () => {
  await administrator.post('/api/holidays', bridge);
  expect(await administrator.post('/api/holidays', { ...bridge, kind: 'working-day' })).toMatchObject({
    status: 409,
    body: { code: 'already-exists' },
  });
});

test('every change is in the audit, before and after', async () => {
  const { body } = await administrator.post('/api/holidays', bridge);
  await administrator.patch(`/api/holidays/${body.id}`, { version: 1, kind: 'working-day' });
  await administrator.delete(`/api/holidays/${body.id}?version=2`);
  const changes = await birge.db.query(
    `SELECT change.action, change.before, change.after, change.person_id FROM change WHERE change.subject_id = $1 ORDER BY change.id`,
    [body.id],
  );
  expect(changes).toMatchObject([
    { action: 'holiday.created', after: { day: bridge.day }, person_id: administrator.personId },
    { action: 'holiday.changed', before: { kind: 'day-off' }, after: { kind: 'working-day' } },
    { action: 'holiday.removed', before: { day: bridge.day, kind: 'working-day' } },
  ]);
});

test.each([
  ['no day', { day: undefined }, 'day'],
  ['a day that is none', { day: '2026-02-30' }, 'day'],
  ['a day of another century', { day: '1926-07-30' }, 'day'],
  ['a kind that nobody knows', { kind: 'half-day' }, 'kind'],
  ['a name that is no text', { name: { en: 7 } }, 'name'],
  ['a field that nobody knows', { colour: 'red' }, 'colour'],
])('%s is refused at its field', async (_, wrong, field) => {
  const { status, body } = await administrator.post('/api/holidays', { ...bridge, ...wrong });
  expect({ status, fields: body.errors.map((error: { field: string }) => error.field) }).toEqual({
    status: 400,
    fields: [field],
  });
});

test('costs one statement, with one day moved or three', async () => {
  expect(await queryCount(birge, () => year())).toBe(1);
  for (const day of ['2026-07-29', '2026-07-30', '2026-07-31'])
    await administrator.post('/api/holidays', { ...bridge, day });
  expect(await queryCount(birge, () => year())).toBe(1);
});
