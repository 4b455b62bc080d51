/** A server for screens: routes answer what a spec says, in turn; what was asked is kept. Nothing of ours is replaced. */
export interface Asked {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
}
type Reply = { status?: number; body?: unknown };
type Route = Reply | ((asked: Asked) => Reply);

export function serve(routes: Record<string, Route>) {
  const asked: Asked[] = [];
  const answer = async (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(String(url), 'http://localhost');
    const one: Asked = {
      method: init.method ?? 'GET',
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: init.headers as Record<string, string>,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    };
    asked.push(one);
    const route = routes[`${one.method} ${pathname}`] ?? { status: 404, body: problem(404, 'not-found', 'Not found') };
    const { status = 200, body = {} } = typeof route === 'function' ? route(one) : route;
    return {
      ok: status < 400,
      status,
      statusText: '',
      json: async () => JSON.parse(JSON.stringify(body)) as unknown,
    } as Response;
  };
  globalThis.fetch = answer as typeof fetch;
  return { asked, of: (route: string) => asked.filter(({ method, path }) => `${method} ${path}` === route) };
}

export const problem = (status: number, code: string, title: string, more: object = {}) => ({
  type: `urn:birge:problem:${code}`,
  status,
  code,
  title,
  detail: '',
  ...more,
});
