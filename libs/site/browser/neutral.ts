const ownTitle = document.title;
const iconLink = document.querySelector<HTMLLinkElement>('link[rel=icon]');
const ownIcon = iconLink?.href;

/** A title and an icon that any calendar could have. */
function showNeutral(on: boolean): void {
  document.title = (on && leaveLink?.dataset.title) || ownTitle;
  if (iconLink) iconLink.href = (on && leaveLink?.dataset.icon) || ownIcon || '';
}

/**
 * The choice is the tab's own (sessionStorage): no cookie, nothing in the address that a friend would be sent, nothing
 * left when the tab is closed.
 */
function offerNeutral(): void {
  showNeutral(tab.has('neutral'));
  const button = document.querySelector<HTMLButtonElement>('[data-does=neutral]');
  const tell = () => button?.setAttribute('aria-pressed', String(tab.has('neutral')));
  button?.addEventListener('click', () => {
    tab.set('neutral', !tab.has('neutral'));
    showNeutral(tab.has('neutral'));
    tell();
  });
  tell();
}
