import {
  nextSequences,
  previousPlace,
  type Person,
  type PublicationKind,
  type PublicSuspicion,
  type PublishingReasons,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Audit, type Change, type Doer } from '../platform/audit/audit.js';
import { countRevision, writeCopies, writeTombstones, type CopyToWrite } from './public-copy.js';
import { publishReference } from './public-reference.js';
import type { PublicationFacts } from './publication.queries.js';

/** What one publication says of one event. */
export interface Decided {
  facts: PublicationFacts;
  kind: PublicationKind;
  suspicions: readonly PublicSuspicion[];
  reasons: PublishingReasons;
}

/** Who publishes: in a session, or by what she scheduled. */
export type Publisher = Person & Doer;

const audit = new Audit();

export interface How {
  /** Epoch ms. */
  now: number;
  /** Its time had come, and nobody pressed. */
  scheduled?: boolean;
}

/** Tells the public what was decided, as one revision of each year. */
export async function tell(
  tx: EntityManager,
  who: Publisher | null,
  decided: readonly Decided[],
  how: How,
): Promise<void> {
  if (decided.length === 0) return;
  const at = new Date(how.now).toISOString();
  const years = [...new Set(decided.map(({ facts }) => facts.year))].sort((a, b) => a - b);
  await countRevision(tx, years, at);
  await writePublic(tx, decided, at);
  await record(tx, who, decided, how, at);
}

/** Brings what the public reads to what was decided, and says so to nobody: a preview is this, rolled back. */
export async function writePublic(
  tx: EntityManager,
  decided: readonly Pick<Decided, 'facts' | 'kind'>[],
  at: string,
): Promise<void> {
  await publishReference(tx, [...new Set(decided.map(({ facts }) => facts.year))]);
  const withdrawn = decided.filter(({ kind }) => kind === 'withdrawn').map(({ facts }) => facts.id);
  const copies = decided.filter(({ kind }) => kind !== 'withdrawn').map(({ facts }) => copyOf(facts));
  if (withdrawn.length > 0) await writeTombstones(tx, withdrawn, at);
  if (copies.length > 0) await writeCopies(tx, copies, at);
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
        previousPlace: was ? previousPlace(was, one) : null,
      };
    }),
  };
}

/** Inside: who published what and why. Outside: what changed when, and nothing else. */
async function record(
  tx: EntityManager,
  who: Publisher | null,
  decided: readonly Decided[],
  { scheduled }: How,
  at: string,
) {
  const byId = new Map(decided.map((one) => [one.facts.id, one]));
  const entries = decided.map(({ facts, kind, reasons }) => ({
    eventId: facts.id,
    year: facts.year,
    kind,
    reason: reasons.reason?.trim() || null,
  }));
  const publications = await tx.query<{ id: string; eventId: string; kind: PublicationKind }[]>(
    `INSERT INTO publication (event_id, person_id, kind, reason, at)
     SELECT given."eventId", $2, given.kind, given.reason, $3
       FROM jsonb_to_recordset($1::jsonb) AS given ("eventId" uuid, kind text, reason text)
     RETURNING id, event_id AS "eventId", kind`,
    [JSON.stringify(entries), who?.id ?? null, at],
  );
  await tx.query(
    `INSERT INTO published.change (year, event_id, kind, at)
     SELECT given.year, given."eventId", given.kind, $2
       FROM jsonb_to_recordset($1::jsonb) AS given (year integer, "eventId" uuid, kind text)`,
    [JSON.stringify(entries), at],
  );
  const changes = publications.map(({ id, eventId, kind }): Change => {
    const { suspicions, reasons } = byId.get(eventId)!;
    return {
      action: kind === 'withdrawn' ? 'event.unpublished' : 'event.published',
      subject: 'publication',
      subjectId: id,
      eventId,
      after: {
        kind,
        ...(scheduled && { scheduled }),
        ...(reasons.reason?.trim() && { reason: reasons.reason.trim() }),
        // Which harms were answered for, and not the words: the audit is kept for ever.
        ...(suspicions.length > 0 && {
          suspected: [...new Set(suspicions.map(({ harm }) => harm))],
          noHarm: reasons.noHarm?.trim(),
        }),
      },
    };
  });
  await audit.recordAll(tx, who, changes, who ? 'coordinator' : 'sample');
}
