/** How long forgetting may keep the reader on an empty page, in ms; what was asked of the browser by then it still does. */
const LONGEST_FORGETTING = 300;

/** Nothing to see, nothing to read, no name: at once, before anything that takes time. */
function blankPage(): void {
  document.documentElement.hidden = true;
  document.title = leaveLink?.dataset.title ?? '';
  document.body.replaceChildren();
}

/**
 * Away, with this page's entry in the history replaced. A browser lets no page remove its earlier entries: going back
 * to one of them in this tab leads away again (`watchHistory`).
 */
function leaveQuickly(): void {
  blankPage();
  tab.set('left', true);
  rememberLanguage('');
  const go = () => {
    if (leaveLink) location.replace(leaveLink.href);
  };
  if (!('serviceWorker' in navigator)) return go();
  setTimeout(go, LONGEST_FORGETTING);
  forgetSaved().then(go, go);
}

/**
 * Esc, three times, each within a second of the last. Not a modifier: Alt+Shift and Ctrl+Shift switch the layout here,
 * and five times Shift are sticky keys. Not a letter: it depends on the layout and is typed into a search. Not once, as it
 * stops a page from loading, closes a list and takes a screen reader out of a form; not twice, as closing a list and then
 * emptying the search are two. Held down it counts once; Esc with Ctrl, Alt or Shift is the system's.
 */
function watchKeys(): void {
  let [times, last] = [0, -Infinity];
  const watch = (event: KeyboardEvent) => {
    if (event.repeat || event.isComposing) return;
    const esc = event.key === 'Escape' && !event.ctrlKey && !event.altKey && !event.shiftKey && !event.metaKey;
    times = !esc ? 0 : event.timeStamp - last <= 1000 ? times + 1 : 1;
    last = event.timeStamp;
    if (times === 3) leaveQuickly();
  };
  // Before anything on the page can keep the key to itself.
  window.addEventListener('keydown', watch, true);
}

/** Whether the history brought this page up after the tab was left. */
const isBroughtBack = (): boolean => {
  if (!('getEntriesByType' in performance)) return false;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return tab.has('left') && visit?.type === 'back_forward';
};

/**
 * A page that was left does not come back by the Back button, nor do those before it: where the tab was left, whatever
 * the history brings up is empty and leads away again. A page that a browser keeps as it was (bfcache) is emptied as it
 * goes, so that it cannot flash up when it returns. Whoever comes again by herself finds everything as usual.
 */
function watchHistory(): void {
  const root = document.documentElement;
  tab.set('left', false);
  window.addEventListener('pagehide', () => (root.hidden = true));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (tab.has('left')) leaveQuickly();
    else root.hidden = false;
  });
}
