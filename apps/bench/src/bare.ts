import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BareAnswer } from './bare-server.js';
import { Client, type Answer } from './client.js';

/** Starts the bare server with these answers of the product, byte for byte and header for header. */
export async function startBare(
  answers: { path: string; answer: Answer }[],
): Promise<{ url: string; pid: number; stop(): void }> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), { serialization: 'advanced' });
  child.send(
    answers.map(({ path, answer }): BareAnswer => ({
      path,
      headers: kept(answer),
      etag: answer.headers.etag ?? '',
      bytes: answer.body,
    })),
  );
  const [port] = (await once(child, 'message')) as [number];
  const url = `http://127.0.0.1:${port}`;
  const client = new Client(url);
  for (const { path, answer } of answers) {
    const copy = await client.get(path);
    if (!copy.body.equals(answer.body)) throw new Error(`The bare server answers ${path} otherwise.`);
  }
  client.close();
  return { url, pid: child.pid ?? NaN, stop: () => child.disconnect() };
}

/** What Node and Fastify write by themselves is theirs to write. */
const OWN = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);
const kept = ({ headers }: Answer): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !OWN.has(name) ? [[name, value]] : [],
    ),
  );
