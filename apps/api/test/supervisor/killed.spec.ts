import { query } from '../server/sql.js';
import { isRunning, makeDataFolder, serverPid, serverUrl, startBirge, until, type Birge } from './birge-process.js';

const data = makeDataFolder();
let birge: Birge;

const keep = (row: string) =>
  query(serverUrl(data.folder), async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS kept (row text)');
    await client.query('INSERT INTO kept VALUES ($1)', [row]);
  });
const kept = () =>
  query(serverUrl(data.folder), async (client) => {
    const { rows } = await client.query<{ row: string }>('SELECT row FROM kept ORDER BY row');
    return rows.map(({ row }) => row);
  });

const start = async () => {
  birge = await startBirge({ dataFolder: data.folder });
  await birge.ready();
};
const kill = (pid: number | undefined) => process.kill(pid ?? NaN, 'SIGKILL');

afterAll(() => data.remove());

describe('Birge on its embedded PostgreSQL', () => {
  test('starts on an empty folder', async () => {
    await start();
    expect(await birge.get('/readyz')).toBe(200);
    await keep('before everything');
  }, 60_000);

  test('starts again after kill -9 of the application, whose server lives on', async () => {
    const left = serverPid(data.folder);
    await keep('before the application was killed');
    kill(birge.process.pid);
    expect(await birge.ended).toBe('SIGKILL');
    expect(isRunning(left ?? 0)).toBe(true);
    await start();
    expect(birge.output()).toContain('stopped a PostgreSQL that an earlier run left behind');
    expect(isRunning(left ?? 0)).toBe(false);
    expect(await kept()).toEqual(['before everything', 'before the application was killed']);
  }, 60_000);

  test('outlives kill -9 of PostgreSQL: it starts it again and answers as before', async () => {
    const before = serverPid(data.folder);
    await keep('before PostgreSQL was killed');
    kill(before);
    await until(async () => birge.output().includes('PostgreSQL ended unexpectedly (SIGKILL)'), 'nobody noticed');
    await until(async () => (await birge.get('/readyz')) === 200, 'the database does not come back', birge.output);
    expect(birge.process.exitCode).toBeNull();
    expect(serverPid(data.folder)).not.toBe(before);
    expect(await kept()).toContain('before PostgreSQL was killed');
  }, 60_000);

  test('starts again after kill -9 of both', async () => {
    await keep('before both were killed');
    kill(birge.process.pid);
    kill(serverPid(data.folder));
    expect(await birge.ended).toBe('SIGKILL');
    await start();
    expect(await birge.get('/readyz')).toBe(200);
    expect(await kept()).toContain('before both were killed');
  }, 60_000);

  test('ends with a clear line when PostgreSQL keeps being killed', async () => {
    const over = () => birge.process.exitCode !== null;
    while (!over()) {
      const before = serverPid(data.folder);
      kill(before);
      const back = async () => serverPid(data.folder) !== before && (await birge.get('/readyz')) === 200;
      await until(async () => over() || (await back()), 'it was not started again', birge.output);
    }
    expect(await birge.ended).toBe(1);
    expect(birge.output()).toMatch(/PostgreSQL ended \d+ times within a minute; see .+postgres\.log/);
    await start();
    expect(await kept()).toHaveLength(4);
  }, 90_000);
});
