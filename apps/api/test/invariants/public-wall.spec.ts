import pg from 'pg';
import { askTheDatabase, database, rows } from './judge.js';

askTheDatabase();

describe('the public wall', () => {
  const asPublic = async (text: string, writing = true) => {
    const reader = new pg.Client({ connectionString: database.publicUrl });
    await reader.connect();
    try {
      if (writing) await reader.query('SET default_transaction_read_only = off');
      return (await reader.query(text)).rowCount;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await reader.end();
    }
  };

  test('the public login reads every table of the schema published, and no other table or view', async () => {
    const tables = (await rows(
      `SELECT table_schema AS schema, table_name AS name, table_type = 'VIEW' AS view FROM information_schema.tables
        WHERE table_schema IN ('public', 'published') ORDER BY 1, 2`,
    )) as { schema: string; name: string; view: boolean }[];
    expect(tables.length).toBeGreaterThan(40);
    const reader = new pg.Client({ connectionString: database.publicUrl });
    await reader.connect();
    for (const { schema, name, view } of tables) {
      const read = await reader.query(`SELECT FROM ${schema}.${name}`).then(
        () => 'read',
        (error: Error) => error.message,
      );
      expect([schema, name, read]).toEqual([
        schema,
        name,
        schema === 'published' ? 'read' : `permission denied for ${view ? 'view' : 'table'} ${name}`,
      ]);
    }
    await reader.end();
  });

  test('the public login writes nothing, makes nothing and becomes nobody else', async () => {
    expect(await asPublic('DELETE FROM published.event', false)).toBe(
      'cannot execute DELETE in a read-only transaction',
    );
    expect(await asPublic('UPDATE published.event SET gone = true')).toBe('permission denied for table event');
    expect(await asPublic('DELETE FROM published.event')).toBe('permission denied for table event');
    expect(await asPublic('CREATE TABLE public.mine ()')).toBe('permission denied for schema public');
    expect(await asPublic('CREATE TABLE published.mine ()')).toBe('permission denied for schema published');
    expect(await asPublic('SET ROLE birge')).toMatch('permission denied');
  });
});
