import {
  can,
  newSuspicions,
  nextSequences,
  publicationKind,
  publishable,
  scopeOf,
  type ProblemCode,
  type PublicationKind,
  type PublicSuspicion,
  type PublishingReasons,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Audit, type Change } from '../platform/audit/audit.js';
import { lockEvents } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { countRevision, writeCopies, writeTombstones, type CopyToWrite } from './public-copy.js';
import { publishReference } from './public-reference.js';
import { publicationFacts, type PublicationFacts } from './publication.queries.js';

export interface Published {
  /** Whose public copy is now what is true. */
  published: string[];
  refused: { eventId: string; code: ProblemCode }[];
}

interface Decided {
  facts: PublicationFacts;
  kind: PublicationKind;
  suspicions: readonly PublicSuspicion[];
}

type Reasons = Partial<PublishingReasons> & { now: number };

const audit = new Audit();

/**
 * Tells the public what is true now of these events, each or not at all: locks, decides, writes the copies, says so to
 * every replica. What is no longer for the public is withdrawn. `who` null is the product itself (the sample).
 * `now`: epoch ms.
 */
export async function publishEvents(
  tx: EntityManager,
  who: Who | null,
  eventIds: readonly string[],
  { reason = null, noHarm = null, now }: Reasons,
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
    else {
      const kind = publicationKind(event.told, event.now);
      const suspicions = newSuspicions(event.told, event.now);
      const decision = publishable(
        {
          state: event.state,
          archived: event.archived,
          quorumReached: event.quorum.reached,
          told: event.told !== null,
          kind,
          suspected: suspicions.length > 0,
        },
        { reason, noHarm },
      );
      if (!decision.ok) not(decision.refusal.code);
      else if (decision.value) decided.push({ facts: event, kind: decision.value, suspicions });
    }
  }
  await tell(tx, who, decided, { reason, noHarm, now });
  const refusedIds = new Set(refused.map(({ eventId }) => eventId));
  return { published: [...new Set(eventIds)].filter((id) => !refusedIds.has(id)), refused };
}

/** Takes one event back from the public, whatever it is now; false where the public does not have it. */
export async function unpublishEvent(
  tx: EntityManager,
  who: Who | null,
  facts: PublicationFacts,
  { reason = null, now }: { reason?: string | null; now: number },
): Promise<boolean> {
  if (!facts.told) return false;
  await tell(tx, who, [{ facts, kind: 'withdrawn', suspicions: [] }], { reason, now });
  return true;
}

/**
 * Cancelling tells the public in the same act. Where nothing is public there is nothing to take back, and it is refused
 * without a word; but what could harm somebody is not left standing in silence: the text has to be put right first.
 */
export async function publishCancellations(
  tx: EntityManager,
  who: Who,
  eventIds: readonly string[],
  reasons: { reason?: string | null; now: number },
): Promise<void> {
  const { refused } = await publishEvents(tx, who, eventIds, reasons);
  if (refused.some(({ code }) => code === 'harm-suspected')) throw refuse('harm-suspected');
}

async function tell(tx: EntityManager, who: Who | null, decided: readonly Decided[], reasons: Reasons) {
  if (decided.length === 0) return;
  const at = new Date(reasons.now).toISOString();
  const years = [...new Set(decided.map(({ facts }) => facts.year))].sort((a, b) => a - b);
  await countRevision(tx, years, at);
  await publishReference(tx, years);
  const withdrawn = decided.filter(({ kind }) => kind === 'withdrawn').map(({ facts }) => facts.id);
  const copies = decided.filter(({ kind }) => kind !== 'withdrawn').map(({ facts }) => copyOf(facts));
  if (withdrawn.length > 0) await writeTombstones(tx, withdrawn, at);
  if (copies.length > 0) await writeCopies(tx, copies, at);
  await record(tx, who, decided, reasons, at);
}

function copyOf({ id, told, now, sequences }: PublicationFacts): CopyToWrite {
  const last = sequences && { event: sequences.event, occurrences: new Map(Object.entries(sequences.occurrences)) };
  const next = nextSequences(told, now!, last);
  const before = new Map(told?.occurrences.map((one) => [one.id, one]));
  return {
    id,
    sequence: next.event,
    occurrences: now!.occurrences.map((one) => {
      const was = before.get(one.id);
      return {
        id: one.id,
        sequence: next.occurrences.get(one.id) ?? 0,
        previousStart: was?.start && was.start !== one.start ? was.start : null,
      };
    }),
  };
}

/** Inside: who published what and why. Outside: what changed when, and nothing else. */
async function record(
  tx: EntityManager,
  who: Who | null,
  decided: readonly Decided[],
  { reason, noHarm }: Reasons,
  at: string,
) {
  const suspected = new Map(decided.map(({ facts, suspicions }) => [facts.id, suspicions]));
  const entries = decided.map(({ facts, kind }) => ({ eventId: facts.id, year: facts.year, kind }));
  const publications = await tx.query<{ id: string; eventId: string; kind: PublicationKind }[]>(
    `INSERT INTO publication (event_id, person_id, kind, reason, at)
     SELECT given."eventId", $2, given.kind, $3, $4 FROM jsonb_to_recordset($1::jsonb) AS given ("eventId" uuid, kind text)
     RETURNING id, event_id AS "eventId", kind`,
    [JSON.stringify(entries), who?.id ?? null, reason?.trim() || null, at],
  );
  await tx.query(
    `INSERT INTO published.change (year, event_id, kind, at)
     SELECT given.year, given."eventId", given.kind, $2
       FROM jsonb_to_recordset($1::jsonb) AS given (year integer, "eventId" uuid, kind text)`,
    [JSON.stringify(entries), at],
  );
  const changes = publications.map(({ id, eventId, kind }): Change => ({
    action: kind === 'withdrawn' ? 'event.unpublished' : 'event.published',
    subject: 'publication',
    subjectId: id,
    eventId,
    after: {
      kind,
      ...(reason?.trim() && { reason: reason.trim() }),
      // Which harms were answered for, and not the words: the audit is kept for ever.
      ...(suspected.get(eventId)?.length && {
        suspected: [...new Set(suspected.get(eventId)!.map(({ harm }) => harm))],
        noHarm: noHarm?.trim(),
      }),
    },
  }));
  await audit.recordAll(tx, who, changes, who ? 'coordinator' : 'sample');
}
