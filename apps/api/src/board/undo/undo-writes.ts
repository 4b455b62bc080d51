import type { EventState } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { columnsOf, eventColumns } from '../../events/event-columns.js';
import { writeDivisions } from '../../events/named-divisions.js';
import { isElsewhere } from '../../events/occurrence.slot.js';
import { checkReferences } from '../../events/placement.js';
import type { Who } from '../../platform/http/allow.js';
import { restored } from './undo-plan.js';
import type { UndoableChange } from './undo.queries.js';

/** The states that these events had, each with the reason that it had. One statement frees or takes all that they hold. */
export async function writeStates(
  tx: EntityManager,
  events: readonly { id: string; state: EventState; reason: string | null }[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    `UPDATE event SET state = given.state, state_reason = given.reason, version = event.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, state text, reason text) WHERE event.id = given.id`,
    [JSON.stringify(events)],
  );
}

/** A cancellation, and its end, is a material change of what partners were told (RFC 5545 §3.8.7.4). */
export const countSequences = (tx: EntityManager, events: readonly string[]): Promise<unknown> =>
  tx.query(
    `UPDATE occurrence SET sequence = occurrence.sequence + 1, version = occurrence.version + 1 WHERE occurrence.event_id = ANY ($1)`,
    [events],
  );

/** An event's own fields as they were; whom and what they name has to be there still. */
export async function writeFields(tx: EntityManager, who: Who, change: UndoableChange): Promise<void> {
  const facts = restored(change);
  const fields = Object.fromEntries(Object.entries(facts).filter(([key]) => key in eventColumns));
  await checkReferences(tx, who, {
    typeId: (fields.typeId as string | undefined) ?? undefined,
    coordinatorId: fields.coordinatorId as string | null | undefined,
  });
  const columns = columnsOf(fields);
  if (columns.size > 0 || 'divisions' in facts)
    await tx.query(
      `UPDATE event SET ${[...columns.keys()].map((column, n) => `${column} = $${n + 2}, `).join('')}version = event.version + 1
        WHERE event.id = $1`,
      [change.subjectId, ...columns.values()],
    );
  if (Array.isArray(facts.divisions)) await writeDivisions(tx, who, change.subjectId, facts.divisions as string[]);
}

/** An occurrence's words where it has no venue; its slot is written with the others'. */
export async function writePlaces(tx: EntityManager, changes: readonly UndoableChange[]): Promise<void> {
  const places = changes.flatMap((change) => {
    const { place } = restored(change);
    return place ? [{ id: change.subjectId, place }] : [];
  });
  if (places.length > 0)
    await tx.query(
      `UPDATE occurrence SET place = given.place, version = occurrence.version + 1,
              sequence = occurrence.sequence + CASE WHEN occurrence.holds AND ${isElsewhere('given.place')} THEN 1 ELSE 0 END
         FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, place jsonb) WHERE occurrence.id = given.id`,
      [JSON.stringify(places)],
    );
}

/** Assignments that were added go, before anything moves. */
export const deleteAssignments = (tx: EntityManager, added: readonly UndoableChange[]): Promise<unknown> =>
  tx.query('DELETE FROM assignment WHERE assignment.id = ANY ($1)', [added.map(({ subjectId }) => subjectId)]);

/** Those that were removed come back under their ids, after everything has moved. */
export const insertAssignments = (tx: EntityManager, removed: readonly UndoableChange[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO assignment (id, occurrence_id, person_id, duty_id, occupied)
     SELECT given.id, occurrence.id, given."personId", given."dutyId", occurrence.occupied
       FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, "occurrenceId" uuid, "personId" uuid, "dutyId" text)
       JOIN occurrence ON occurrence.id = given."occurrenceId"`,
    [JSON.stringify(removed.map(({ subjectId, before }) => ({ id: subjectId, ...before })))],
  );

const requirementColumns = {
  needed: 'boolean',
  decided: 'boolean',
  neededBy: 'date',
  sentOn: 'date',
  answeredOn: 'date',
  granted: 'boolean',
  number: 'text',
} as const;

/** A line of the checklist as it was; what the change did not touch stays. */
export async function writeRequirement(tx: EntityManager, change: UndoableChange): Promise<void> {
  const facts = restored(change);
  const names = Object.keys(requirementColumns).filter((key) => key in facts) as (keyof typeof requirementColumns)[];
  const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  await tx.query(
    `UPDATE requirement SET ${names.map((name, n) => `${column(name)} = $${n + 2}::${requirementColumns[name]}, `).join('')}version = requirement.version + 1
      WHERE requirement.id = $1`,
    [change.subjectId, ...names.map((name) => facts[name])],
  );
}
