import { gunzipSync } from 'node:zlib';
import { startApp, type TestApp } from '../../../test/app.js';
import { layCampaign } from '../../../test/events.js';
import { makeOrganization } from '../../../test/records.js';
import { takesGzip } from './compressed.js';

let birge: TestApp;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  const national = await birge.as('national');
  for (const n of [1, 2, 3, 4, 5, 6])
    await makeOrganization(national, { name: { en: `A partner with a long name, number ${n}` } });
});
afterAll(() => birge.close());

const LARGE = '/api/organizations';

async function asked(url: string, accepted?: string) {
  const { cookie } = await birge.as('national');
  return birge.app.inject({
    url,
    headers: { cookie, 'x-birge': '1', ...(accepted && { 'accept-encoding': accepted }) },
  });
}

test('a large answer is compressed for who takes it, and says the same', async () => {
  const plain = await asked(LARGE);
  expect([plain.headers['content-encoding'], plain.headers.vary]).toEqual([undefined, 'Accept-Encoding']);
  const zipped = await asked(LARGE, 'br, gzip');
  expect([zipped.headers['content-encoding'], zipped.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
  expect(Number(zipped.headers['content-length'])).toBe(zipped.rawPayload.length);
  expect(zipped.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
});

test('what is small goes as it is', async () => {
  const { statusCode, headers } = await asked('/api/undo', 'gzip');
  expect([statusCode, headers['content-encoding']]).toEqual([200, undefined]);
});

test.each([
  ['gzip', true],
  ['gzip, deflate, br', true],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', true],
  ['gzip;q=0', false],
  ['br', false],
  ['', false],
])('%s', (accepted, takes) => expect(takesGzip(accepted)).toBe(takes));
