import { useSyncExternalStore } from 'react';

/*
 * Keys without Ctrl or Cmd can be switched off (WCAG 2.2, 2.1.4): who speaks to the computer, or rests a hand on the
 * keyboard, would confirm an event by a cough.
 */
const KEY = 'birge.single-keys';
const listeners = new Set<() => void>();
let on: boolean | undefined;

export function singleKeysOn(): boolean {
  try {
    return (on ??= localStorage.getItem(KEY) !== 'off');
  } catch {
    return (on ??= true); // storage refused by the browser: the choice lasts as long as the page
  }
}

export function setSingleKeys(next: boolean): void {
  on = next;
  try {
    localStorage.setItem(KEY, next ? 'on' : 'off');
  } catch {
    // as above
  }
  listeners.forEach((listener) => listener());
}

export const useSingleKeys = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, singleKeysOn);
