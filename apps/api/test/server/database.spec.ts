import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { cloneDatabase, cluster } from './database.js';
import { query } from './sql.js';

describe('the test cluster', () => {
  test('gives each clone its own rows and leaves nothing behind', async () => {
    const [one, other] = await Promise.all([cloneDatabase(), cloneDatabase()]);
    await query(one.url, (client) => client.query('CREATE TABLE only_here AS SELECT 1'));
    const found = await query(other.url, (client) => client.query("SELECT to_regclass('only_here') AS name"));
    expect(found.rows).toEqual([{ name: null }]);
    await Promise.all([one.drop(), other.drop()]);
    const left = await query(`${cluster().url}postgres`, (client) =>
      client.query('SELECT datname FROM pg_database WHERE datname IN ($1, $2)', [
        new URL(one.url).pathname.slice(1),
        new URL(other.url).pathname.slice(1),
      ]),
    );
    expect(left.rows).toEqual([]);
  });

  test('runs the version that was asked for and knows Kazakh letters', async () => {
    const database = await cloneDatabase();
    const { rows } = await query(database.url, (client) =>
      client.query(`SELECT current_setting('server_version_num')::int / 10000 AS version, lower('ӘҢҰ') AS lower,
        array(SELECT x FROM unnest(array['б', 'ә', 'а']) AS x ORDER BY x COLLATE "kk-x-icu") AS sorted`),
    );
    await database.drop();
    const version = process.env.TEST_POSTGRES === '15' ? 15 : 18;
    expect(rows).toEqual([{ version, lower: 'әңұ', sorted: ['а', 'ә', 'б'] }]);
  });

  test('keeps the public login out of everything that is not published', async () => {
    const database = await cloneDatabase();
    await query(database.url, (client) => client.query('CREATE TABLE secret AS SELECT 1'));
    const tried = (sql: string) => query(database.publicUrl, (client) => client.query(sql));
    expect((await tried('SELECT FROM published.event')).rows).toEqual([]);
    await expect(tried('BEGIN READ WRITE; DELETE FROM published.event')).rejects.toThrow(
      'permission denied for table event',
    );
    await expect(tried('SELECT * FROM person')).rejects.toThrow('permission denied for table person');
    await expect(tried('SELECT * FROM secret')).rejects.toThrow('permission denied for table secret');
    await expect(tried('CREATE TEMPORARY TABLE mine (id int)')).rejects.toThrow();
    await expect(tried('SET SESSION AUTHORIZATION birge')).rejects.toThrow('permission denied');
    await database.drop();
  });

  test('lies in a throwaway folder', () => {
    expect(existsSync(dirname(cluster().logFile))).toBe(true);
    expect(cluster().logFile).toContain('birge-test-');
  });
});
