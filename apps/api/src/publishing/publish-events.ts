import {
  can,
  newSuspicions,
  publicationKind,
  publishable,
  scopeOf,
  type ProblemCode,
  type PublicSuspicion,
  type PublishingReasons,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { lockEvents } from '../platform/database/locks.js';
import { refuse } from '../platform/http/refuse.js';
import { copyDigest } from './copy-digest.js';
import { publicationFacts } from './publication.queries.js';
import { callOffOf } from './schedule/call-off.js';
import { tell, type Decided, type How, type Publisher } from './tell-public.js';

export interface Published {
  /** Whose public copy is now what is true. */
  published: string[];
  refused: Refusal[];
}
export interface Refusal {
  eventId: string;
  code: ProblemCode;
}

export interface Publishing extends How, Partial<PublishingReasons> {
  /** By event, the copy that was looked at ({@link copyDigest}); another one is refused, since nobody saw it. */
  seen?: ReadonlyMap<string, string>;
  /** The reasons of one event, where each has its own. */
  reasonsOf?: (eventId: string, suspicions: readonly PublicSuspicion[]) => PublishingReasons;
}

/**
 * Tells the public what is true now of these events, each or not at all: locks, decides, writes the copies, says so to
 * every replica. What is no longer for the public is withdrawn. `who` null is the product itself (the sample).
 */
export async function publishEvents(
  tx: EntityManager,
  who: Publisher | null,
  eventIds: readonly string[],
  { reason = null, noHarm = null, reasonsOf = () => ({ reason, noHarm }), seen, ...how }: Publishing,
): Promise<Published> {
  await lockEvents(tx, eventIds);
  const facts = new Map((await publicationFacts(tx, eventIds, who ? scopeOf(who) : null)).map((one) => [one.id, one]));
  const refused: Published['refused'] = [];
  const decided: Decided[] = [];
  for (const eventId of new Set(eventIds)) {
    const event = facts.get(eventId);
    const not = (code: ProblemCode) => refused.push({ eventId, code });
    if (!event) not('not-found');
    else if (who && !can(who, 'publishing:write', event.divisions)) not('not-allowed');
    else if (seen?.has(eventId) && seen.get(eventId) !== copyDigest(event.now)) not('stale-version');
    else {
      const kind = publicationKind(event.told, event.now);
      const suspicions = newSuspicions(event.told, event.now);
      const reasons = reasonsOf(eventId, suspicions);
      const decision = publishable(
        {
          state: event.state,
          archived: event.archived,
          quorumReached: event.quorum.reached,
          told: event.told !== null,
          kind,
          suspected: suspicions.length > 0,
        },
        reasons,
      );
      if (!decision.ok) not(decision.refusal.code);
      else if (decision.value) decided.push({ facts: event, kind: decision.value, suspicions, reasons });
    }
  }
  await tell(tx, who, decided, how);
  const refusedIds = new Set(refused.map(({ eventId }) => eventId));
  return { published: [...new Set(eventIds)].filter((id) => !refusedIds.has(id)), refused };
}

/**
 * Takes events back from the public, whatever they are now, and calls off what was scheduled of them: what was taken back
 * in the evening must not return in the morning by itself.
 */
export async function unpublishEvents(
  tx: EntityManager,
  who: Publisher,
  eventIds: readonly string[],
  { reason, now }: { reason: string; now: number },
): Promise<{ unpublished: string[]; refused: Refusal[] }> {
  await lockEvents(tx, eventIds);
  const facts = new Map((await publicationFacts(tx, eventIds, scopeOf(who))).map((one) => [one.id, one]));
  const refused: Refusal[] = [];
  const taken = eventIds.flatMap((eventId) => {
    const event = facts.get(eventId);
    if (event && can(who, 'publishing:write', event.divisions)) return [event];
    refused.push({ eventId, code: event ? 'not-allowed' : 'not-found' });
    return [];
  });
  const decided = taken
    .filter(({ told }) => told)
    .map((one): Decided => ({ facts: one, kind: 'withdrawn', suspicions: [], reasons: { reason, noHarm: null } }));
  await tell(tx, who, decided, { now });
  const unpublished = taken.map(({ id }) => id);
  await callOffOf(tx, who, unpublished, now);
  return { unpublished, refused };
}

/**
 * Cancelling tells the public in the same act. Where nothing is public there is nothing to take back, and it is refused
 * without a word; but what could harm somebody is not left standing in silence: the text has to be put right first.
 */
export async function publishCancellations(
  tx: EntityManager,
  who: Publisher,
  eventIds: readonly string[],
  reasons: { reason?: string | null; now: number },
): Promise<void> {
  const { refused } = await publishEvents(tx, who, eventIds, reasons);
  if (refused.some(({ code }) => code === 'harm-suspected')) throw refuse('harm-suspected');
}
