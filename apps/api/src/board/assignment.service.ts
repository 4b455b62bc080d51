import { Injectable } from '@nestjs/common';
import { isMovable, scopeOf, type Language } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ConflictService } from '../events/conflict.service.js';
import type { ConflictView } from '../events/conflict.view.js';
import { lockEvent } from '../events/event.lock.js';
import { eventOfOccurrence } from '../events/occurrence.slot.js';
import { Audit } from '../platform/audit/audit.js';
import { lockHolds } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { AssignRequest } from './board.dto.js';
import { assignable } from '../assignments/duties.sql.js';
import { availabilityAt } from '../assignments/availability.queries.js';
import { boardItems } from './board.queries.js';
import { withRights } from './board.service.js';
import type { AssignmentView, BoardItemView } from './board.view.js';

/** People and their duties at an occurrence: for all of it, and nowhere else meanwhile. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly conflicts: ConflictService,
  ) {}

  async assign(who: Who, language: Language, occurrenceId: string, request: AssignRequest): Promise<AssignmentView> {
    const { personId } = request;
    try {
      return await this.db.transaction(async (tx) => {
        const { id, conflicts } = await this.assignIn(tx, who, language, occurrenceId, request);
        const [item] = await boardItems(tx, who, [occurrenceId]);
        return {
          assignmentId: id,
          item: withRights(item!, who, false),
          conflicts,
          availability: await availabilityAt(tx, personId, occurrenceId),
        };
      });
    } catch (error) {
      return this.conflicts.explain(error, who, language, [{ occurrenceId, personId }]);
    }
  }

  /** In a transaction that goes on; answers with its id, and with what speaks against it without forbidding it. */
  async assignIn(
    tx: EntityManager,
    who: Who,
    language: Language,
    occurrenceId: string,
    { personId, dutyId }: AssignRequest,
  ): Promise<{ id: string; conflicts: ConflictView[] }> {
    const eventId = await eventOfOccurrence(tx, occurrenceId);
    const event = await lockEvent(tx, who, eventId, 'assignment:write');
    if (!isMovable(event.state)) throw refuse('state-change-not-possible');
    await checkKnown(tx, who, { personId, dutyId });
    await lockHolds(tx, [eventId], { people: [personId] });
    const all = await this.conflicts.find(tx, who, language, [{ occurrenceId, personId }]);
    const conflicts = all.filter(({ subjectId }) => subjectId === personId);
    if (event.state !== 'draft') this.conflicts.refuseBlocked(conflicts);
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO assignment (occurrence_id, person_id, duty_id, occupied)
       SELECT occurrence.id, $2, $3, occurrence.occupied FROM occurrence WHERE occurrence.id = $1 RETURNING id`,
      [occurrenceId, personId, dutyId],
    );
    await this.audit.record(tx, who, {
      action: 'assignment.added',
      subject: 'assignment',
      subjectId: row!.id,
      eventId,
      after: { occurrenceId, personId, dutyId },
    });
    return { id: row!.id, conflicts };
  }

  remove(who: Who, id: string): Promise<BoardItemView> {
    return this.db.transaction(async (tx) => {
      const [found] = await tx.query<{ occurrenceId: string; eventId: string; personId: string; dutyId: string }[]>(
        `SELECT assignment.occurrence_id AS "occurrenceId", occurrence.event_id AS "eventId", assignment.person_id AS "personId",
                assignment.duty_id AS "dutyId"
           FROM assignment JOIN occurrence ON occurrence.id = assignment.occurrence_id WHERE assignment.id = $1`,
        [id],
      );
      if (!found) throw refuse('not-found');
      await lockEvent(tx, who, found.eventId, 'assignment:write');
      const [gone] = await tx.query<[unknown[], number]>(
        'DELETE FROM assignment WHERE assignment.id = $1 RETURNING 1',
        [id],
      );
      if (gone.length === 0) throw refuse('not-found');
      await this.audit.record(tx, who, {
        action: 'assignment.removed',
        subject: 'assignment',
        subjectId: id,
        eventId: found.eventId,
        before: { occurrenceId: found.occurrenceId, personId: found.personId, dutyId: found.dutyId },
      });
      const [item] = await boardItems(tx, who, [found.occurrenceId]);
      return withRights(item!, who, false);
    });
  }
}

/** Of what is named: a person of her oblasts or of the whole country (outside, there is no such person), and a duty. */
export async function checkKnown(
  tx: EntityManager,
  who: Who,
  { personId = null, dutyId = null }: { personId?: string | null; dutyId?: string | null },
): Promise<void> {
  const [known] = await tx.query<{ person: boolean; duty: boolean }[]>(
    `SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM person WHERE person.id = $1 AND ${assignable('person', '$3')}) AS person,
            $2::text IS NULL OR EXISTS (SELECT FROM duty WHERE duty.id = $2) AS duty`,
    [personId, dutyId, scopeOf(who)],
  );
  const unknown = !known!.person ? 'personId' : !known!.duty ? 'dutyId' : null;
  if (unknown)
    throw new Refused({ code: 'unknown-reference', field: unknown }, [{ field: unknown, code: 'unknown-reference' }]);
}
