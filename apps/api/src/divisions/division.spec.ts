import { startApp, type Client, type TestApp } from '../../test/app.js';
import { loadReference } from '../platform/reference/load-reference.js';

let birge: TestApp;
let observer: Client;
beforeAll(async () => {
  birge = await startApp();
  await loadReference(birge.db);
  observer = await birge.as('observer');
});
afterAll(() => birge.close());

const ids = async (on: string) =>
  (await observer.get(`/api/divisions?on=${on}`)).body.items.map(({ id }: { id: string }) => id) as string[];

describe('the divisions', () => {
  test.each([
    ['2015-07-30', 16, ['south-kazakhstan'], ['ulytau', 'abai', 'jetisu', 'shymkent', 'turkistan']],
    ['2018-06-19', 17, ['shymkent', 'turkistan'], ['south-kazakhstan']],
    ['2022-06-07', 17, [], ['ulytau']],
    ['2026-07-30', 20, ['ulytau', 'abai', 'jetisu', 'shymkent', 'turkistan'], ['south-kazakhstan']],
  ])('on %s were %i', async (on, many, there, missing) => {
    const found = await ids(on);
    expect(found).toHaveLength(many);
    expect(found).toEqual(expect.arrayContaining(there));
    expect(found.filter((id) => (missing as string[]).includes(id))).toEqual([]);
  });

  test('are called as they were called then, with their zone and centre', async () => {
    const astana = async (on: string) =>
      (await observer.get(`/api/divisions?on=${on}`)).body.items.find(({ id }: { id: string }) => id === 'astana');
    expect((await astana('2020-01-01')).name.ru).toBe('Нур-Султан');
    expect(await astana('2026-07-30')).toEqual({
      id: 'astana',
      type: 'city',
      name: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
      shortName: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
      centre: {},
      timeZone: 'Asia/Almaty',
      latitude: expect.any(Number),
      longitude: expect.any(Number),
    });
  });

  test('are those of today where no date is said', async () => {
    expect(await ids('')).toHaveLength(20);
  });

  test('are sorted by the Kazakh alphabet for a Kazakh reader', async () => {
    const { body } = await observer.get('/api/divisions', { 'accept-language': 'kk' });
    const names = body.items.map(({ shortName }: { shortName: { kk: string } }) => shortName.kk) as string[];
    expect(names.map((name) => name[0]).slice(0, 3)).toEqual(['А', 'А', 'А']);
    expect(names.findIndex((name) => name.startsWith('Қ'))).toBeGreaterThan(
      names.findIndex((name) => name.startsWith('Ж')),
    );
    expect(names.at(-1)).toBe('Шымкент');
  });

  test('on a day that never was are refused at that field', async () => {
    expect(await observer.get('/api/divisions?on=2026-02-30')).toMatchObject({
      status: 400,
      body: { code: 'field-invalid', errors: [{ field: 'on', code: 'not-a-date' }] },
    });
  });
});
