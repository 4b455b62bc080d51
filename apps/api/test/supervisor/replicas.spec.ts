import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { cluster } from '../server/database.js';
import { query } from '../server/sql.js';
import { migrations } from '../../src/platform/database/migrations/index.js';
import { makeDataFolder, PROJECT, startBirge } from './birge-process.js';

const data = makeDataFolder();
const name = `birge_${randomBytes(6).toString('hex')}`;
const env = { DATABASE_URL: cluster().url + name };

const onServer = (sql: string) => query(`${cluster().url}postgres`, (client) => client.query(sql));
const onDatabase = (sql: string) => query(env.DATABASE_URL, (client) => client.query(sql));

beforeAll(() => onServer(`CREATE DATABASE ${name}`));
afterAll(async () => {
  await data.remove();
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

describe('an empty database that is not the embedded one', () => {
  test('is made ready once by four replicas that start at once', async () => {
    const replicas = await Promise.all(
      [1, 2, 3, 4].map((n) => startBirge({ dataFolder: join(data.folder, String(n)), env })),
    );
    await Promise.all(replicas.map((birge) => birge.ready()));
    expect(await Promise.all(replicas.map((birge) => birge.get('/readyz')))).toEqual([200, 200, 200, 200]);
    const brought = replicas.filter((birge) => birge.output().includes('database brought up to date'));
    expect(brought).toHaveLength(1);
    const { rows } = await onDatabase('SELECT name FROM schema_migration ORDER BY id');
    expect(rows.map((row: { name: string }) => row.name)).toEqual(migrations.map((migration) => migration.name));

    for (const birge of replicas) {
      expect(birge.output()).toContain('PUBLIC_DATABASE_URL is not set');
      expect(birge.output()).toMatch(/first administrator within a day.*\n\s+http:\S+\/admin\/first\/[\w-]{43}\n/);
      expect(birge.output()).not.toContain('sign in as');
    }
    const links = await onDatabase('SELECT used_at, expires_at > now() AS good FROM first_administrator_link');
    expect(links.rows).toEqual(Array.from({ length: 4 }, () => ({ used_at: null, good: true })));
    const stopped = await Promise.all(replicas.map((birge) => birge.stop('SIGTERM')));
    expect(stopped.map(({ result }) => result)).toEqual([0, 0, 0, 0]);
  }, 90_000);

  test('answers "not ready" while a migration is missing', async () => {
    const birge = await startBirge({ dataFolder: data.folder, env });
    await birge.ready();
    const last = migrations.at(-1)?.name;
    await onDatabase(`DELETE FROM schema_migration WHERE name = '${last}'`);
    expect(await birge.get('/readyz')).toBe(503);
    expect(await birge.get('/healthz')).toBe(200);
    await onDatabase(`INSERT INTO schema_migration (timestamp, name) VALUES (${last?.slice(-13)}, '${last}')`);
    expect(await birge.get('/readyz')).toBe(200);
    expect((await birge.stop('SIGTERM')).result).toBe(0);
  }, 60_000);

  test('gets no link once somebody can administer', async () => {
    await onDatabase(
      "INSERT INTO person (email, name, role, password_hash) VALUES ('it@ngo.example', 'IT', 'administrator', 'x')",
    );
    const birge = await startBirge({ dataFolder: data.folder, env });
    await birge.ready();
    expect(birge.output()).not.toContain('first administrator');
    expect((await birge.stop('SIGTERM')).result).toBe(0);
  }, 60_000);

  test('gets the sample on request, once, and its accounts keep their password', async () => {
    const main = join(PROJECT, 'apps/api/src/main.ts');
    const command = [process.execPath, '--import', join(PROJECT, '.ci/typescript.mjs'), main, 'sample'];
    const load = async () => {
      const run = await startBirge({ dataFolder: data.folder, env, command });
      expect(await run.ended).toBe(0);
      return run.output();
    };
    const first = await load();
    expect(first).toContain('loading the sample');
    expect(first).toMatch(
      /sign in as {10}national@birge\.example\n[^]*with the password {3}[a-z2-9]{4}(?:-[a-z2-9]{4}){3}\n/,
    );
    const second = await load();
    expect(second).toContain('the database already has a campaign: the sample was not loaded');
    expect(second.split('with the password')[1]).toBe(first.split('with the password')[1]);
  }, 90_000);
});
