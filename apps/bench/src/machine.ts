import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type pg from 'pg';
import { shown } from './figures.js';

/** One line that says what the figures are of. */
export async function machineLine(db: pg.Pool): Promise<string> {
  const { rows } = await db.query<{ server_version: string }>('SHOW server_version');
  const [first] = cpus();
  const busy = loadavg()[0] ?? 0;
  return [
    `${availableParallelism()} × ${first?.model.trim() ?? 'unknown processor'}`,
    `${shown(totalmem() / 2 ** 30)} GiB`,
    `${process.platform}-${process.arch}`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${rows[0]?.server_version.split(' ')[0]}`,
    `server, database and load on the same processors; load average at the start ${shown(busy)}`,
  ].join(', ');
}
