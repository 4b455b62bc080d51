import { useEffect } from 'react';
import { useLine } from './LiveProvider.js';
import { leavePage, showPresence, type Before } from './own-presence.js';

/** Tells others what is before this person while she sees it; nothing where there is nothing. */
export function useOwnPresence(before: Before | null): void {
  const connected = useLine().kind === 'on';
  const { eventId, occurrenceId = null, doing } = before ?? {};
  useEffect(() => {
    if (!connected || !eventId || !doing) return;
    // A page that nobody sees looks at nothing.
    const show = (): void =>
      showPresence(document.visibilityState === 'visible' ? { eventId, occurrenceId, doing } : null);
    show();
    document.addEventListener('visibilitychange', show);
    window.addEventListener('pageshow', show);
    window.addEventListener('pagehide', leavePage);
    return () => {
      document.removeEventListener('visibilitychange', show);
      window.removeEventListener('pageshow', show);
      window.removeEventListener('pagehide', leavePage);
      showPresence(null);
    };
  }, [connected, eventId, occurrenceId, doing]);
}
