import { useSyncExternalStore } from 'react';

/**
 * A session that ended under an open page. Every request that meets it waits here; the dialog over the page signs in
 * again and lets them go on, so that nothing typed is lost and nothing has to be pressed twice.
 */
let waiting: { promise: Promise<boolean>; settle(signedIn: boolean): void } | null = null;
let armed = false;
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** Only a page that had a session can lose it; the sign-in page asks for itself. */
export const armSessionEnd = (on: boolean): void => {
  armed = on;
};

export function sessionEnded(): Promise<boolean> {
  if (!armed) return Promise.resolve(false);
  if (!waiting) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    waiting = { promise, settle: resolve };
    tell();
  }
  return waiting.promise;
}

export function settleSessionEnd(signedIn: boolean): void {
  waiting?.settle(signedIn);
  waiting = null;
  tell();
}

export const useSessionEnded = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting !== null,
  );
