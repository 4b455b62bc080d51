/** So many pages of events are saved at most; a calendar of one edition in one oblast is far below it. */
const MOST_EVENTS = 200;
/** Asked for at once: more would keep a slow line from anything else. */
const AT_ONCE = 3;

const linked = (page: Document, selector: string, attribute: 'href' | 'src'): string[] =>
  [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []);

/** Fetched and kept as the server sent it, headers and all; `Date` says how old it is. */
async function keep(store: Cache, path: string): Promise<string> {
  const answer = await fetch(path, { cache: path.startsWith('/assets/') ? 'default' : 'no-cache' });
  if (!answer.ok) throw new Error(path);
  const copy = answer.clone();
  await store.put(path, answer);
  return /^(?:text|application)/.test(copy.headers.get('Content-Type') ?? '') ? copy.text() : '';
}

/** The pages named, the events of the first of them, and what they all are drawn with. */
async function saveCalendar(store: Cache, pages: readonly string[], tell: (done: number, all: number) => void) {
  const [list = '', ...others] = pages;
  const page = new DOMParser().parseFromString(await keep(store, list), 'text/html');
  const events = linked(page, 'main a[href*="/events/"]', 'href').filter((path) => !/\.\w+$/.test(path));
  const waiting = new Set([
    ...others,
    ...linked(page, 'link[rel=stylesheet], link[rel=icon]', 'href'),
    ...linked(page, 'script[src]', 'src'),
    ...(leaveLink?.dataset.icon ? [leaveLink.dataset.icon] : []),
    ...[...new Set(events)].slice(0, MOST_EVENTS),
  ]);
  const queue = [...waiting];
  let [done, all] = [1, queue.length + 1];
  const work = async () => {
    for (let path = queue.shift(); path; path = queue.shift()) {
      const text = await keep(store, path);
      for (const [, font = ''] of path.endsWith('.css') ? text.matchAll(/url\("?(\/assets\/[^)"]+)/g) : []) {
        all += 1;
        queue.push(font);
      }
      tell((done += 1), all);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The buttons of the page on safety. Nothing is saved, and nothing runs beside the pages, before they are pressed. */
async function offerSaving(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#saving');
  const save = place?.querySelector<HTMLButtonElement>('[data-does=save]');
  const forget = place?.querySelector<HTMLButtonElement>('[data-does=forget]');
  const status = place?.querySelector('[role=status]');
  if (!place || !save || !forget || !status) return;
  const { pages = '', saving = '', saved = '', failed = '', forgotten = '', unable = '', again = '' } = place.dataset;
  const tell = (text: string) => (status.textContent = text);
  if (!('serviceWorker' in navigator)) {
    save.hidden = true;
    tell(unable);
    return;
  }
  const language = document.documentElement.lang;
  const name = keptPrefix + language;
  const first = save.textContent;
  const show = (isSaved: boolean) => {
    forget.hidden = !isSaved;
    save.textContent = isSaved ? again : first;
  };
  const tellSaved = async () => {
    const copy = (await caches.has(name)) && (await caches.match(pages.split(' ')[0]!, { cacheName: name }));
    show(Boolean(copy));
    if (copy) tell(saved.replace('{time}', timeInWords(language, Date.parse(copy.headers.get('Date') ?? ''))));
  };
  save.addEventListener('click', async () => {
    save.disabled = true;
    try {
      await navigator.serviceWorker.register('/sw.js', { scope: `/${language}` });
      const told = (done: number, all: number) =>
        tell(saving.replace('{done}', String(done)).replace('{all}', String(all)));
      await saveCalendar(await caches.open(name), pages.split(' '), told);
      await tellSaved();
    } catch {
      // Half a calendar would pass for a whole one.
      await forgetSaved().catch(() => undefined);
      show(false);
      tell(failed);
    }
    save.disabled = false;
  });
  forget.addEventListener('click', async () => {
    await forgetSaved();
    show(false);
    tell(forgotten);
    save.focus();
  });
  await tellSaved();
}
