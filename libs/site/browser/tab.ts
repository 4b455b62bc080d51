/** What this tab remembers until it is closed. A browser may refuse to: then nothing is remembered, and nothing breaks. */
const tab = {
  has(name: 'left' | 'neutral'): boolean {
    try {
      return sessionStorage.getItem(name) !== null;
    } catch {
      return false;
    }
  },
  set(name: 'left' | 'neutral', on: boolean): void {
    try {
      if (on) sessionStorage.setItem(name, '');
      else sessionStorage.removeItem(name);
    } catch {
      // Storage is off: the tab stays as it is.
    }
  },
};

/** The link that every page has, with or without a script; the page's neutral title and icon stand on it. */
const leaveLink = document.querySelector<HTMLAnchorElement>('a.leave');
