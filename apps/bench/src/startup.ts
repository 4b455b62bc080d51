import { setTimeout as sleep } from 'node:timers/promises';
import { extent } from './extent.js';
import { median, megabytes, milliseconds, shown } from './figures.js';
import { residentOf } from './memory.js';
import { makeDataFolder, removeDataFolder, startProduct } from './product.js';
import { table } from './table.js';

/** A first start (cluster, migrations, sample), later ones on the same folder, what Birge takes while idle, its stop. */
export async function measureStartup(): Promise<string> {
  const cold: number[] = [];
  const warm: number[] = [];
  const stops: number[] = [];
  let memory: Awaited<ReturnType<typeof residentOf>> = null;
  for (let turn = 0; turn < extent.starts; turn += 1) {
    const folder = makeDataFolder();
    try {
      const first = await startProduct(folder);
      cold.push(first.readyAfter);
      stops.push(await first.stop());
      const second = await startProduct(folder);
      warm.push(second.readyAfter);
      if (turn === 0) {
        await sleep(extent.idleSeconds * 1000);
        memory = residentOf(second.pid, second.serverPid);
      }
      stops.push(await second.stop());
    } finally {
      await removeDataFolder(folder);
    }
  }
  const times = (values: number[]) => [
    milliseconds(median(values)),
    milliseconds(Math.max(...values)),
    shown(values.length),
  ];
  const size = (bytes: number | undefined) => [bytes === undefined ? '–' : megabytes(bytes), '', '1'];
  return table(
    `Start-up of what is built, and idle memory ${extent.idleSeconds} s after a warm start`,
    ['', 'median', 'most', 'tries'],
    [
      ['cold start: empty data folder, until a page comes', ...times(cold)],
      ['warm start, until a page comes', ...times(warm)],
      ['stop by SIGTERM', ...times(stops)],
      ['memory of the application (resident)', ...size(memory?.application)],
      ['memory of PostgreSQL (proportional: shared pages count once)', ...size(memory?.server)],
      ['together', ...size(memory ? memory.application + memory.server : undefined)],
    ],
  );
}
