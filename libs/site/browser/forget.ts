/** Ours alone: the coordinators' screens of the same address keep what they keep. */
const keptPrefix = 'calendar-';

/** The saved calendars: their pages, and what serves them. */
async function forgetSaved(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const [servers, names] = await Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]);
  await Promise.all([
    ...servers
      .filter(({ active, waiting, installing }) => (active ?? waiting ?? installing)?.scriptURL.endsWith('/sw.js'))
      .map((server) => server.unregister()),
    ...names.filter((name) => name.startsWith(keptPrefix)).map((name) => caches.delete(name)),
  ]);
}

/** The one cookie that a reader may have: the language that she chose. */
function rememberLanguage(language: string): void {
  const age = language ? 15_552_000 : 0;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `language=${language}; Max-Age=${age}; Path=/; SameSite=Lax${secure}`;
}
