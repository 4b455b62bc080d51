import { randomUUID } from 'node:crypto';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { queryCount } from '../../test/query-count.js';
import { loadReference } from '../platform/reference/load-reference.js';

let birge: TestApp;
let national: Client;
const [campaign, of2015, of2026] = [randomUUID(), randomUUID(), randomUUID()];
beforeAll(async () => {
  birge = await startApp();
  await loadReference(birge.db);
  await birge.db.query(`INSERT INTO campaign (id, slug, name) VALUES ($1, 'together', '{"en":"Together"}')`, [
    campaign,
  ]);
  await birge.db.query(
    `INSERT INTO edition (id, campaign_id, year, starts_on, ends_on, archived) VALUES
       ($2, $1, 2015, '2015-07-28', '2015-07-31', true), ($3, $1, 2026, '2026-07-20', '2026-08-02', false)`,
    [campaign, of2015, of2026],
  );
  national = await birge.as('national');
});
afterAll(() => birge.close());

describe('an edition', () => {
  test('is listed with its campaign, the newest first', async () => {
    const { body } = await national.get('/api/editions');
    expect(body.items.map(({ year }: { year: number }) => year)).toEqual([2026, 2015]);
    expect(body.items[0]).toMatchObject({
      campaign: { en: 'Together' },
      motto: {},
      startsOn: '2026-07-20',
      archived: false,
    });
  });

  test('changes its motto and days within its year', async () => {
    const { status, body } = await national.patch(`/api/editions/${of2026}`, {
      version: 1,
      motto: { kk: 'Бірге тоқтатайық!' },
      endsOn: '2026-08-09',
    });
    expect([status, body.motto, body.startsOn, body.endsOn, body.version]).toEqual([
      200,
      { kk: 'Бірге тоқтатайық!' },
      '2026-07-20',
      '2026-08-09',
      2,
    ]);
    const [change] = await birge.db.query(`SELECT action, after FROM change WHERE subject_id = $1`, [of2026]);
    expect(change).toEqual({
      action: 'edition.changed',
      after: { motto: { kk: 'Бірге тоқтатайық!' }, endsOn: '2026-08-09' },
    });
    expect(await national.patch(`/api/editions/${of2026}`, { version: 1, motto: {} })).toMatchObject({
      status: 409,
      body: { code: 'stale-version', current: { version: 2 } },
    });
  });

  test.each([
    [{ startsOn: '2025-12-31' }, 'startsOn'],
    [{ endsOn: '9999-01-01' }, 'endsOn'],
    [{ startsOn: '2026-09-02', endsOn: '2026-09-01' }, 'endsOn'],
  ])('with %j is refused at its field', async (days, field) => {
    const { version } = (await national.get('/api/editions')).body.items[0];
    expect(await national.patch(`/api/editions/${of2026}`, { version, ...days })).toMatchObject({
      status: 400,
      body: { code: 'field-invalid', errors: [{ field }] },
    });
  });

  test('in the archive stays as it was', async () => {
    expect(await national.patch(`/api/editions/${of2015}`, { version: 1, motto: {} })).toMatchObject({
      status: 409,
      body: { code: 'edition-is-archived' },
    });
  });
});

test('event types come with what they need and who is needed, in two statements', async () => {
  const { body } = await national.get('/api/event-types');
  expect(body.items).toHaveLength(12);
  const flashMob = body.items.find(({ id }: { id: string }) => id === 'flash-mob');
  expect(flashMob).toMatchObject({ glyph: '◆', lengthMinutes: 90 });
  expect(
    flashMob.requirements.map(({ kind, role, leadDays }: Record<string, unknown>) => [kind, role, leadDays]),
  ).toEqual([
    ['answer', 'venue-host', 5],
    ['answer', 'authority', 5],
    ['permission', null, 10],
    ['permission', null, 5],
  ]);
  expect(flashMob.duties).toEqual([
    { dutyId: 'lead', needed: 1 },
    { dutyId: 'materials', needed: 2 },
    { dutyId: 'photo', needed: 1 },
    { dutyId: 'police', needed: 1 },
  ]);
  expect(body.duties).toHaveLength(11);
  expect(await queryCount(birge, () => national.get('/api/event-types'))).toBe(2);
});
