import { createServer, type AddressInfo } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder, serverPid, startBirge, type Birge } from './birge-process.js';

const data = makeDataFolder();
afterAll(() => data.remove());

describe('a start that cannot be', () => {
  test('on a port in use says so in one line and leaves no PostgreSQL running', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((go) => holder.once('listening', go));
    const { port } = holder.address() as AddressInfo;
    const birge = await startBirge({ dataFolder: data.folder, port });
    expect(await birge.ended).toBe(1);
    holder.close();
    expect(birge.output()).toContain(`Port ${port} is in use: stop what uses it, or set PORT.\n`);
    expect(birge.output()).not.toMatch(/\n\s+at |Error:/);
    expect(serverPid(data.folder)).toBeUndefined();
  }, 60_000);

  describe('beside another Birge on the same data folder', () => {
    let first: Birge;
    beforeAll(async () => {
      first = await startBirge({ dataFolder: data.folder });
      await first.ready();
    }, 60_000);

    test('is refused, by the name of who holds it, and the first one does not notice', async () => {
      const server = serverPid(data.folder);
      const second = await startBirge({ dataFolder: data.folder });
      expect(await second.ended).toBe(1);
      expect(second.output().trim()).toBe(
        `Another Birge (process ${first.process.pid}) is running on the data folder ${join(data.folder, 'postgres')}. ` +
          'Stop it, or give this one its own BIRGE_DATA.',
      );
      expect(serverPid(data.folder)).toBe(server);
      expect(await first.get('/readyz')).toBe(200);
    }, 60_000);

    test('of ten that come at once after a crash, one wins', async () => {
      first.process.kill('SIGKILL');
      await first.ended;
      const all = await Promise.all(Array.from({ length: 10 }, () => startBirge({ dataFolder: data.folder })));
      const outcomes = await Promise.all(all.map((one) => Promise.race([one.ended, one.ready().then(() => 'ready')])));
      expect(outcomes.filter((outcome) => outcome === 'ready')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 1)).toHaveLength(9);
      const winner = all[outcomes.indexOf('ready')];
      expect(await winner?.get('/readyz')).toBe(200);
      expect((await winner?.stop('SIGTERM'))?.result).toBe(0);
    }, 90_000);
  });

  test('because of a lock that names a process of another time is none: it starts', async () => {
    writeFileSync(join(data.folder, 'postgres/lock'), `${process.pid} long-ago/1 ffff`);
    const birge = await startBirge({ dataFolder: data.folder });
    await birge.ready();
    expect((await birge.stop('SIGTERM')).result).toBe(0);
  }, 60_000);

  test('without its passwords says what is missing', async () => {
    const folder = join(data.folder, 'without');
    mkdirSync(join(folder, 'postgres/cluster'), { recursive: true });
    const birge = await startBirge({ dataFolder: folder });
    expect(await birge.ended).toBe(1);
    expect(birge.output()).toContain('put passwords.json back');
  }, 60_000);

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, not "abc".\n'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud".\n'],
    [
      { DATABASE_URL: 'mysql://secret' },
      'DATABASE_URL must be an address like postgres://user:password@host:5432/database.\n',
    ],
  ])('with a wrong setting %j names it in one line', async (env, line) => {
    const birge = await startBirge({ dataFolder: data.folder, env });
    expect(await birge.ended).toBe(1);
    expect(birge.output()).toBe(line);
  });

  test('on a database that does not answer says so', async () => {
    const env = { DATABASE_URL: 'postgres://nobody:hidden@127.0.0.1:9/none' };
    const birge = await startBirge({ dataFolder: data.folder, env });
    expect(await birge.ended).toBe(1);
    expect(birge.output()).toContain('The database that DATABASE_URL names does not answer');
    expect(birge.output()).not.toContain('hidden');
  });
});
