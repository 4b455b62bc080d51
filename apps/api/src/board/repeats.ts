import type { PresenceRequest } from './presence.dto.js';

/** The same sign again within this time says nothing new, in ms; a page sends one every four seconds. */
const SOONEST = 2_000;
const MOST_KEPT = 2_000;

/** Signs of life that need no statement: the same page said the same a moment ago. */
export class Repeats {
  private readonly last = new Map<string, { facts: string; at: number }>();

  isRepeat(sessionHash: Buffer, sign: PresenceRequest): boolean {
    const last = this.last.get(sign.tab);
    return last !== undefined && last.facts === factsOf(sessionHash, sign) && performance.now() - last.at < SOONEST;
  }

  remember(sessionHash: Buffer, sign: PresenceRequest): void {
    // The oldest go first: a Map keeps the order in which its keys came.
    this.last.delete(sign.tab);
    this.last.set(sign.tab, { facts: factsOf(sessionHash, sign), at: performance.now() });
    if (this.last.size > MOST_KEPT) this.last.delete(this.last.keys().next().value!);
  }

  forget(tab: string): void {
    this.last.delete(tab);
  }
}

const factsOf = (sessionHash: Buffer, { eventId, occurrenceId, doing }: PresenceRequest): string =>
  [sessionHash.toString('base64'), eventId, occurrenceId, doing].join();
