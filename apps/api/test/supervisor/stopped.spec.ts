import { connect } from 'node:net';
import pg from 'pg';
import { query } from '../server/sql.js';
import {
  atMost,
  isRunning,
  killAll,
  makeDataFolder,
  serverPid,
  serverUrl,
  startBirge,
  until,
} from './birge-process.js';

const data = makeDataFolder();
afterEach(killAll);
afterAll(() => data.remove());

/** Writes row after row until its connection is cut, and remembers those that the server acknowledged. */
async function write(url: string, acknowledged: number[], next: () => number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (;;) {
      const row = next();
      await client.query('INSERT INTO written VALUES ($1)', [row]);
      acknowledged.push(row);
    }
  } catch {
    await client.end().catch(() => undefined);
  }
}

describe('a full stop', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s takes less than two seconds under load and loses nothing',
    async (signal) => {
      const birge = await startBirge({ dataFolder: data.folder });
      await birge.ready();
      const server = serverPid(data.folder) ?? 0;
      const url = serverUrl(data.folder);
      await query(url, (client) => client.query('CREATE TABLE IF NOT EXISTS written (row int); TRUNCATE written'));
      const acknowledged: number[] = [];
      let row = 0;
      const writers = Array.from({ length: 8 }, () => write(url, acknowledged, () => ++row));
      // One visitor keeps a connection open, another never finishes a request.
      expect(await birge.get('/healthz')).toBe(200);
      const slow = connect(birge.port, '127.0.0.1', () => slow.write('POST /healthz HTTP/1.1\r\nHost: x\r\n'));
      slow.on('error', () => undefined);
      await new Promise((go) => setTimeout(go, 300));

      const { milliseconds, result } = await birge.stop(signal);
      await Promise.all(writers);
      slow.destroy();
      expect(result).toBe(0);
      expect(milliseconds).toBeLessThan(atMost(2_000));
      expect(isRunning(server)).toBe(false);
      expect(acknowledged.length).toBeGreaterThan(50);

      const again = await startBirge({ dataFolder: data.folder });
      await again.ready();
      const { rows } = await query(serverUrl(data.folder), (client) =>
        client.query<{ row: number }>('SELECT row FROM written'),
      );
      const found = new Set(rows.map((one) => one.row));
      expect(acknowledged.filter((one) => !found.has(one))).toEqual([]);
      expect((await again.stop('SIGTERM')).result).toBe(0);
    },
    60_000,
  );

  test('asked for twice, as the terminal and npm do, is one stop', async () => {
    const birge = await startBirge({ dataFolder: data.folder });
    await birge.ready();
    birge.process.kill('SIGINT');
    birge.process.kill('SIGINT');
    expect((await birge.stop('SIGTERM')).result).toBe(0);
    expect(serverPid(data.folder)).toBeUndefined();
  }, 60_000);

  test('while it is still starting leaves nothing running', async () => {
    const birge = await startBirge({ dataFolder: data.folder });
    await until(async () => serverPid(data.folder) !== undefined, 'it does not start');
    expect(birge.output()).not.toContain('ready');
    expect((await birge.stop('SIGTERM')).result).toBe(0);
    expect(serverPid(data.folder)).toBeUndefined();
  }, 60_000);
});
