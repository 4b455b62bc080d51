import { Problem, type ProblemBody } from './problem.js';

export type Query = Record<string, string | number | boolean | null | undefined>;

export interface CallOptions {
  /** Values for the `{names}` of the path. */
  path?: Record<string, string | number>;
  query?: Query;
  signal?: AbortSignal;
}
export interface CreateOptions extends CallOptions {
  /** A creation is done once for a key, however often it is sent. */
  idempotencyKey?: string;
}

export interface ClientSettings {
  /** The language of the screen: refusals come back in it. */
  language(): string;
  /**
   * The session has ended. Resolves to true once somebody signed in again, and the request is then sent once more; to
   * false where the answer should stand.
   */
  sessionEnded?(): Promise<boolean>;
  fetch?: typeof fetch;
  /** Where the API is, when not on this page's own origin. */
  origin?: string;
}

/** Addresses that answer 401 for reasons of their own. */
const SIGN_IN = '/api/session';

function addressOf(template: string, { path = {}, query = {} }: CallOptions): string {
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  return search.size ? `${address}?${search}` : address;
}

async function problemIn(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (body && typeof body === 'object' && 'code' in body)
    return new Problem({ ...(body as ProblemBody), status: response.status });
  return new Problem({
    code: 'internal-error',
    status: response.status,
    title: response.statusText || String(response.status),
  });
}

/** Calls the API: cookies, the header that only a page of ours can send, the reader's language, problems as errors. */
export function createClient(settings: ClientSettings) {
  const send = settings.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));

  async function answerTo(method: string, template: string, body: unknown, options: CreateOptions): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': settings.language() };
    if (method !== 'GET') headers['x-birge'] = '1';
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
    try {
      return await send((settings.origin ?? '') + addressOf(template, options), {
        method,
        headers,
        credentials: 'same-origin',
        body: body === undefined ? null : JSON.stringify(body),
        signal: options.signal ?? null,
      });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new Problem({ code: 'unreachable', status: 0, title: 'unreachable' });
    }
  }

  async function call<Answer>(
    method: string,
    template: string,
    body: unknown,
    options: CreateOptions,
  ): Promise<Answer> {
    let response = await answerTo(method, template, body, options);
    if (response.status === 401 && template !== SIGN_IN && settings.sessionEnded && (await settings.sessionEnded()))
      response = await answerTo(method, template, body, options);
    if (!response.ok) throw await problemIn(response);
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  }

  return {
    get: <Answer>(path: string, options: CallOptions = {}) => call<Answer>('GET', path, undefined, options),
    post: <Answer>(path: string, body: unknown = {}, options: CreateOptions = {}) =>
      call<Answer>('POST', path, body, options),
    patch: <Answer>(path: string, body: unknown, options: CallOptions = {}) =>
      call<Answer>('PATCH', path, body, options),
    delete: <Answer = void>(path: string, options: CallOptions = {}) =>
      call<Answer>('DELETE', path, undefined, options),
  };
}

export type Client = ReturnType<typeof createClient>;
