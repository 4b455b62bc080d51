import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { extent } from './extent.js';

const AUTOCANNON = createRequire(import.meta.url).resolve('autocannon');
/** A server that hangs ends the measure, not the day. */
const LONGEST = 60_000;

interface Told {
  duration: number;
  errors: number;
  statusCodeStats: Record<string, { count: number }>;
}

/** Requests from another process, over loopback, bounded in time and number: answers a second, all of this status. */
export async function load(url: string, status: number, headers: Record<string, string>): Promise<number> {
  if (!url.startsWith('http://127.0.0.1:')) throw new Error('The load stays on this machine.');
  const { loadConnections, loadSeconds, loadRequests } = extent;
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const bounds = ['-c', loadConnections, '-d', loadSeconds, '-O', loadRequests].map(String);
  const child = spawn(process.execPath, [AUTOCANNON, ...bounds, '-j', '-n', ...given, url], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  await once(child, 'close');
  const line = said.split('\n').find((one) => one.startsWith('{'));
  if (!line) throw new Error(`autocannon says nothing of ${url}:\n${said}`);
  const { duration, errors, statusCodeStats } = JSON.parse(line) as Told;
  const answered = statusCodeStats[status]?.count ?? 0;
  if (errors > 0 || answered === 0 || Object.keys(statusCodeStats).length > 1) {
    throw new Error(`${url} should answer ${status} always: ${errors} errors, ${JSON.stringify(statusCodeStats)}`);
  }
  return answered / duration;
}
