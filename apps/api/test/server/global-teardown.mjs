import { once } from 'node:events';

export default async function stopCluster() {
  const child = globalThis.birgeTestCluster;
  if (!child || child.exitCode !== null) return;
  child.stdin.end();
  await once(child, 'exit');
}
