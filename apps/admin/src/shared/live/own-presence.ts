import type { PresenceSign } from '@birge/api-client';
import { api } from '../api.js';
import { newKey } from '../form/use-creation-key.js';

export type Before = Pick<PresenceSign, 'eventId' | 'occurrenceId' | 'doing'>;

/** A sign of life this often; the server counts one for nine seconds. */
const BEAT_MS = 4_000;
/**
 * Whoever only passes a card on her way to another does not look at it; and whoever lets one go is waiting for the answer
 * to her drop, which this must not delay.
 */
const PASSING_MS = 300;

/** The name of this open page among all that are open; a reload is another one. */
const tab = newKey();
const address = `/api/board/presence/${tab}`;

let wanted: Before | null = null;
let said: Before | null = null;
let turn: ReturnType<typeof setTimeout> | undefined;
let beat: ReturnType<typeof setInterval> | undefined;
/** One at a time and in order: a leaving that overtakes what follows it would take that away. */
let sending: Promise<unknown> = Promise.resolve();
let waiting = 0;

/* What cannot be told is not worth a word: it is told again in four seconds, and whoever left is gone by herself. */
function send(work: () => Promise<unknown>): void {
  waiting += 1;
  sending = sending
    .then(work)
    .catch(() => undefined)
    .finally(() => (waiting -= 1));
}
const say = (sign: Before): void => send(() => api.post('/api/board/presence', { tab, ...sign }));

function settle(): void {
  if (JSON.stringify(wanted) === JSON.stringify(said)) return;
  clearInterval(beat);
  said = wanted;
  if (!said) return send(() => api.delete(address));
  const sign = said;
  say(sign);
  beat = setInterval(() => waiting === 0 && say(sign), BEAT_MS);
}

/** What is before this person from now on; nothing where there is nothing. */
export function showPresence(before: Before | null): void {
  wanted = before;
  clearTimeout(turn);
  turn = setTimeout(settle, before?.doing === 'dragging' ? 0 : PASSING_MS);
}

/** The page goes: said at once, on a request that outlives it. */
export function leavePage(): void {
  clearTimeout(turn);
  clearInterval(beat);
  if (said)
    void fetch(address, { method: 'DELETE', headers: { 'x-birge': '1' }, keepalive: true }).catch(() => undefined);
  said = null;
}
