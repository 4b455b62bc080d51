import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useMe } from '../session/me.js';
import { createLiveNews, type Follower, type LiveNews } from './live-news.js';
import { openLive, type LiveLine } from './live-stream.js';
import { createPresenceStore, type PresenceStore } from './presence-store.js';

export interface LineState {
  kind: 'waiting' | 'on' | 'off';
  /** When the server was last heard, epoch ms. */
  heardAt: number | null;
}

interface Live {
  presence: PresenceStore;
  news: LiveNews;
  retry(): void;
}

/** A line that is back within this time was never missed. */
const PATIENCE_MS = 2_000;

const Line = createContext<LineState>({ kind: 'waiting', heardAt: null });
const Tools = createContext<Live | null>(null);

/** One stream for the whole admin: what others change is read again where it is shown, who is there is told to the cards. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { person, liveFrom } = useMe();
  const [line, setLine] = useState<LineState>({ kind: 'waiting', heardAt: null });
  const [from] = useState(liveFrom);
  const open = useRef<LiveLine | null>(null);
  const tools = useMemo<Live>(
    () => ({
      presence: createPresenceStore(person.id),
      news: createLiveNews(queryClient),
      retry: () => open.current?.retry(),
    }),
    [person.id, queryClient],
  );

  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    const { news, presence } = tools;
    let heardAt: number | null = null;
    let patience: ReturnType<typeof setTimeout> | undefined;
    open.current = openLive(from, {
      change: news.change,
      busy: news.busy,
      reset: news.reset,
      presence: presence.take,
      heard: () => (heardAt = Date.now()),
      line(state) {
        if (state === 'connected') {
          clearTimeout(patience);
          patience = undefined;
          setLine((before) => (before.kind === 'on' ? before : { kind: 'on', heardAt }));
          news.back();
        } else {
          presence.clear();
          // From the first loss on: that it is tried again and again is no news.
          patience ??= setTimeout(() => setLine({ kind: 'off', heardAt }), PATIENCE_MS);
        }
      },
    });
    return () => {
      clearTimeout(patience);
      news.stop();
      open.current?.close();
      open.current = null;
    };
  }, [tools, from]);

  return (
    <Tools value={tools}>
      <Line value={line}>{children}</Line>
    </Tools>
  );
}

/** How the line to the others is. */
export const useLine = (): LineState => useContext(Line);

/** Null outside the signed-in screens. */
export const useLiveTools = (): Live | null => useContext(Tools);

/** A screen that keeps its own query fresh, change by change; while it can it is not asked for as a whole. */
export function useFollower(follower: Follower): void {
  const news = useLiveTools()?.news;
  useEffect(() => news?.follow(follower), [news, follower]);
}
