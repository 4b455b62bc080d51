import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../../..');
export const PASSWORD = 'journey through the sample';
const PATIENCE = 90_000;

/** Birge as it was built, in a process of its own with an empty data folder: the sample is in it. */
export interface Product {
  url: string;
  stop(): Promise<void>;
}

export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'birge-e2e-'));
  // A closed folder would send a database started by root to /var/lib, where it would outlive this run.
  chmodSync(data, 0o711);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(PROJECT, 'apps/api/dist/main.js')], {
    cwd: PROJECT,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(port),
      BIRGE_DATA: data,
      SAMPLE_PASSWORD: PASSWORD,
      REQUESTS_PER_MINUTE: '100000',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilReady(child, url);
  return {
    url,
    async stop() {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function untilReady(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`Birge did not start in time:\n${said}`)), PATIENCE);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes(`${url}/admin`)) return;
      clearTimeout(late);
      done();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(new Error(`Birge ended with ${code}:\n${said}`));
    });
  });
}

/** A port that nothing listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
