/**
 * A process of its own that sends what waits: `DATABASE_URL SMTP_URL node --import ./.ci/typescript.mjs …`. It is ready
 * when it says so, begins when its parent says so, and says when nothing waits any more. Nothing of the application is
 * loaded but what sends: fifty of these are started.
 */
import pg from 'pg';
import { Dispatch } from '../../src/platform/mail/dispatch.js';
import { Smtp } from '../../src/platform/mail/smtp.js';

const { DATABASE_URL, SMTP_URL = '' } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 4 });
/** As TypeORM answers: rows, and of an UPDATE how many they were beside them. */
const query = async <Result>(sql: string, values?: unknown[]): Promise<Result> => {
  const { command, rows, rowCount } = await pool.query(sql, values);
  return (command === 'UPDATE' ? [rows, rowCount] : rows) as Result;
};
const dispatch = new Dispatch({ query }, new Smtp(SMTP_URL), 'Birge <birge@mail.example>');
await pool.query('SELECT 1');
process.on('message', () => void dispatch.drain().then(() => process.send?.('idle')));
process.on('disconnect', () => process.exit());
process.send?.('ready');
