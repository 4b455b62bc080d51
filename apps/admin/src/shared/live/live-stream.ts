import type { ChangeNotice, PresenceNews } from '@birge/api-client';

export interface LiveHandlers {
  change(notice: ChangeNotice): void;
  /** Hours of somebody were taken or freed outside what this person sees. */
  busy(): void;
  presence(news: PresenceNews): void;
  /** Too much was missed to be told one by one: everything is asked for again. */
  reset(): void;
  line(state: 'connected' | 'lost'): void;
  /** The server was heard, whatever it said. */
  heard(): void;
}

/** The server speaks every five seconds; after this silence the line is dead, though nobody closed it. */
const SILENCE_MS = 12_000;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 8_000;

export interface LiveLine {
  close(): void;
  /** Does not wait for its turn. */
  retry(): void;
}

/**
 * One stream, opened again for as long as it is wanted, each time from the last id that was heard, so that nothing is
 * missed, on whichever replica answers. The browser's own reconnecting forgets the id when a proxy answers with an error.
 */
export function openLive(from: string, on: LiveHandlers): LiveLine {
  let cursor = from;
  let stream: EventSource | null = null;
  let wait = FIRST_WAIT_MS;
  let again: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const heard = (event: Event): void => {
    const { lastEventId } = event as MessageEvent;
    if (lastEventId) cursor = lastEventId;
    clearTimeout(silence);
    silence = setTimeout(lose, SILENCE_MS);
    on.heard();
  };
  const listen = <Data>(to: EventSource, name: string, take: (data: Data) => void): void =>
    to.addEventListener(name, (event: MessageEvent<string>) => {
      if (to !== stream) return;
      heard(event);
      take(JSON.parse(event.data) as Data);
    });
  function drop(): void {
    clearTimeout(silence);
    clearTimeout(again);
    stream?.close();
    stream = null;
  }
  function lose(): void {
    drop();
    on.line('lost');
    // Not all at the same moment: a server that comes back has many to greet.
    again = setTimeout(connect, wait * (0.5 + Math.random() / 2));
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
  function connect(): void {
    drop();
    const next = new EventSource(`/api/live?after=${encodeURIComponent(cursor)}`);
    stream = next;
    silence = setTimeout(lose, SILENCE_MS);
    listen(next, 'hello', () => {
      wait = FIRST_WAIT_MS;
      on.line('connected');
    });
    listen<ChangeNotice>(next, 'change', on.change);
    listen(next, 'busy', on.busy);
    listen<PresenceNews>(next, 'presence', on.presence);
    listen(next, 'reset', on.reset);
    listen(next, 'beat', () => undefined);
    next.addEventListener('error', () => next === stream && lose());
  }
  const retry = (): void => {
    wait = FIRST_WAIT_MS;
    connect();
  };
  const offline = (): void => {
    if (stream) lose();
  };
  window.addEventListener('online', retry);
  window.addEventListener('offline', offline);
  connect();
  return {
    retry,
    close() {
      window.removeEventListener('online', retry);
      window.removeEventListener('offline', offline);
      drop();
    },
  };
}
