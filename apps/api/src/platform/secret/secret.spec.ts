import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig, type AppConfig } from '../config/config.js';
import { keptSecret, Secret } from './secret.js';

const folder = mkdtempSync(join(tmpdir(), 'birge-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the secret of an installation', () => {
  test('is made once, for its owner’s eyes, and found again', () => {
    const made = keptSecret(join(folder, 'data'));
    expect(made).toMatch(/^[\w-]{64}$/);
    expect(keptSecret(join(folder, 'data'))).toBe(made);
    expect(statSync(join(folder, 'data', 'secret')).mode & 0o777).toBe(0o600);
  });

  test('is not taken from a file that was cut short', () => {
    writeFileSync(join(folder, 'secret'), 'short');
    expect(() => keptSecret(folder)).toThrow('too short');
  });

  test('signs the same text in the same way, and another text or installation differently', () => {
    const of = (text: string) => {
      const config = parseConfig({ BIRGE_SECRET: text });
      return new Secret({ ...config, databaseUrl: '', listenDatabaseUrl: '' } satisfies AppConfig);
    };
    const [one, other] = [of('a'.repeat(32)), of('b'.repeat(32))];
    expect(one.sign('invitation:1')).toMatch(/^[\w-]{43}$/);
    expect(of('a'.repeat(32)).sign('invitation:1')).toBe(one.sign('invitation:1'));
    expect(new Set([one.sign('invitation:1'), one.sign('invitation:2'), other.sign('invitation:1')]).size).toBe(3);
  });
});
