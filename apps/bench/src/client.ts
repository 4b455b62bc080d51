import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { PASSWORD } from './product.js';

const PATIENCE = 60_000;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** From the request's start until the last byte came. */
  milliseconds: number;
}

/** A person's browser, without the browser: connections that stay open, and a session once signed in. */
export class Client {
  private readonly agent: Agent;
  private cookie = '';

  constructor(
    private readonly url: string,
    connections = 1,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  async signIn(email = 'national@birge.example'): Promise<void> {
    const answer = await this.send('POST', '/api/session', { email, password: PASSWORD });
    if (answer.status !== 200) throw new Error(`Signing in was answered ${answer.status}: ${answer.body.toString()}`);
    this.cookie = (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  send(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const bytes = body && Buffer.from(JSON.stringify(body));
    return new Promise((done, fail) => {
      const begun = performance.now();
      const asked = request(new URL(path, this.url), {
        method,
        agent: this.agent,
        headers: {
          ...(this.cookie && { cookie: this.cookie }),
          ...(method !== 'GET' && { 'x-birge': '1' }),
          ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }),
          ...headers,
        },
      });
      asked.setTimeout(PATIENCE, () =>
        asked.destroy(new Error(`${method} ${path} was not answered in ${PATIENCE} ms`)),
      );
      asked.once('error', fail).once('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).once('error', fail);
        response.once('end', () => {
          const milliseconds = performance.now() - begun;
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
            milliseconds,
          });
        });
      });
      asked.end(bytes);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** The JSON of an answer that must have this status; anything else is a mistake of the bench or of the product. */
export function jsonOf<T>(answer: Answer, status: number): T {
  if (answer.status !== status)
    throw new Error(`Expected ${status}, was answered ${answer.status}: ${answer.body.toString()}`);
  return JSON.parse(answer.body.toString()) as T;
}
