import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ChangeNotice } from '@birge/api-client';
import { queriesOf } from './queries-of.js';

export type LiveState = 'on' | 'waiting' | 'off';
const Context = createContext<LiveState>('waiting');

/** Changes that come in one burst are asked for once. */
const GATHER_MS = 120;

/**
 * One stream for the whole admin. It carries ids only: what is on the screen and concerned is read again. The browser
 * reconnects by itself and names the last change that it saw; after a gap the server catches us up.
 */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<LiveState>('waiting');

  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    let stream: EventSource;
    let gathered: ChangeNotice[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let lost = false;

    const flush = () => {
      const concerned = queriesOf(gathered);
      gathered = [];
      timer = undefined;
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => concerned(queryKey) });
    };
    const connect = () => {
      stream = new EventSource('/api/live');
      stream.addEventListener('open', () => {
        setState('on');
        if (lost) void queryClient.invalidateQueries();
        lost = false;
      });
      stream.addEventListener('change', (event: MessageEvent<string>) => {
        gathered.push(JSON.parse(event.data) as ChangeNotice);
        timer ??= setTimeout(flush, GATHER_MS);
      });
      stream.addEventListener('error', () => {
        lost = true;
        setState('off');
        // A refused stream (an ended session, a server that restarts) is closed for good by the browser: open a new one.
        if (stream.readyState === EventSource.CLOSED) again = setTimeout(connect, 4000);
      });
    };
    connect();
    return () => {
      clearTimeout(timer);
      clearTimeout(again);
      stream.close();
    };
  }, [queryClient]);

  return <Context value={state}>{children}</Context>;
}

export const useLive = (): LiveState => useContext(Context);
