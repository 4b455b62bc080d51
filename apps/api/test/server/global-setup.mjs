/** Starts the test cluster in a process of its own and tells the specs where it is. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export default async function startCluster() {
  const args = ['--import', new URL('../../../../.ci/typescript.mjs', import.meta.url).href, path('cluster.ts')];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env: withoutJest() });
  globalThis.birgeTestCluster = child;
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [undefined])]);
  if (!line) throw new Error('The test cluster did not start.');
  process.env.BIRGE_TEST_CLUSTER = line.toString().trim();
}

/** Jest's own options for Node are of no use to the cluster. */
function withoutJest() {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
}
