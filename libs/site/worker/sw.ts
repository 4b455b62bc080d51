/** The scope of this worker is one language of the calendar: no screen of a coordinator, no page of a partner. */
const worker = self as unknown as ServiceWorkerGlobalScope;
const language = new URL(worker.registration.scope).pathname.slice(1, 3);
const kept = `calendar-${language}`;
/** A line that is there and says nothing, in ms: then the copy is shown, with its age. */
const PATIENCE = 12_000;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' || pathname.startsWith('/assets/'))
    event.respondWith(answer(event, pathname + search));
});

/** The network first, always: nobody reads an old page while there is a newer one. */
async function answer(event: FetchEvent, path: string): Promise<Response> {
  const fresh = fetch(event.request);
  const copy = await (await storeIfKept())?.match(path);
  try {
    const page = await (copy ? Promise.race([fresh, late()]) : fresh);
    if (copy && page.ok && event.request.mode === 'navigate') event.waitUntil(renew(path, page.clone()));
    return page;
  } catch (error) {
    if (event.request.mode !== 'navigate') return copy ?? Promise.reject(error);
    if (copy) return dated(copy);
    const start = `/${language}`;
    if (path === start || !(await (await storeIfKept())?.match(start))) throw error;
    // What was not saved: back to what was.
    return Response.redirect(start);
  }
}

/** Opening a store would make it again after it was forgotten. */
const storeIfKept = async (): Promise<Cache | undefined> => ((await caches.has(kept)) ? caches.open(kept) : undefined);

const renew = async (path: string, page: Response): Promise<void> => (await storeIfKept())?.put(path, page);

const late = (): Promise<never> =>
  new Promise((_, fail) => setTimeout(() => fail(new Error('The network does not answer.')), PATIENCE));

/** The copy with the words that it is one, and when it was saved; the server left them in the page, hidden. */
async function dated(copy: Response): Promise<Response> {
  const time = timeInWords(language, Date.parse(copy.headers.get('Date') ?? ''));
  const html = (await copy.text()).replace(
    /<p class="saved-copy" hidden="">(.*?)<b><\/b>/,
    `<p class="saved-copy">$1<b>${time}</b>`,
  );
  return new Response(html, { headers: copy.headers });
}
