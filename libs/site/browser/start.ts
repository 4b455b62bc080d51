const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** Everything works as plain links without this; what only works with it is not shown until now. */
function start(): void {
  if (isBroughtBack()) return leaveQuickly();
  watchHistory();
  watchKeys();
  document.documentElement.classList.add('scripted');
  offerNeutral();
  void offerSaving();
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !isPlainClick(event)) return;
    if (event.target.closest('a.leave')) {
      event.preventDefault();
      leaveQuickly();
    }
    const chosen = event.target.closest<HTMLAnchorElement>('.languages a[hreflang]');
    if (!chosen) return;
    // The server would remember it on a way round (`?remember`): this saves the way.
    rememberLanguage(chosen.hreflang);
    chosen.href = chosen.href.replace(/[?&]remember$/, '');
  });
}

start();
