import { Injectable } from '@nestjs/common';
import { holds, resolveSlot, type Language } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Audit, difference } from '../platform/audit/audit.js';
import { lockHolds } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { accept, Refused, refuse } from '../platform/http/refuse.js';
import { ConflictService } from './conflict.service.js';
import { keepInReach, lockEvent } from './event.lock.js';
import type { AddOccurrenceRequest, EditOccurrenceRequest } from './occurrence.dto.js';
import { deleteOccurrence, occurrenceFacts } from './occurrence-facts.js';
import { eventOfOccurrence, isElsewhere, occurrencesById, writeSlots } from './occurrence.slot.js';
import { placementOn } from './placement.js';

/** The occurrences of an event: one more, its set-up and its words, one less. Moving them is the board's. */
@Injectable()
export class OccurrenceService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly conflicts: ConflictService,
  ) {}

  /** Answers with the event's id. */
  add(who: Who, language: Language, eventId: string, request: AddOccurrenceRequest): Promise<string> {
    return this.db.transaction(async (tx) => {
      const event = await lockEvent(tx, who, eventId, 'event:schedule');
      if (event.state === 'cancelled' || event.state === 'completed') throw refuse('state-change-not-possible');
      if ((request.start === undefined) !== (request.end === undefined))
        throw new Refused({ code: 'slot-incomplete' }, [
          { field: request.start === undefined ? 'start' : 'end', code: 'required' },
        ]);
      const date = request.start?.slice(0, 10) ?? `${event.editionYear}-07-30`;
      const placement = await placementOn(
        tx,
        who,
        { venueId: request.venueId ?? null, spaceIds: request.spaceIds ?? [] },
        date,
        event.divisions,
      );
      const slot =
        request.start && request.end
          ? accept(
              resolveSlot(
                { start: request.start, end: request.end, zone: placement.zone, choice: request.offsetChoice },
                event.editionYear,
              ),
            )
          : null;
      const [{ id }] = await tx.query<[{ id: string }]>(
        `INSERT INTO occurrence (event_id, holds, edition_year, place, tray_reason)
         SELECT event.id, event.holds, event.edition_year, $2, 'no-time' FROM event WHERE event.id = $1 RETURNING id`,
        [eventId, request.place ?? {}],
      );
      const [occurrence] = await occurrencesById(tx, [id]);
      await lockHolds(tx, [eventId], { spaces: placement.spaceIds });
      const { setupMinutes = 0, teardownMinutes = 0, allDay = false } = request;
      if (holds(event.state) && slot) {
        const would = { ...placement, occurrenceId: id, slot, setupMinutes, teardownMinutes, allDay };
        this.conflicts.refuseBlocked(await this.conflicts.find(tx, who, language, [would]));
      }
      await writeSlots(tx, [
        {
          occurrence: occurrence!,
          slot,
          placement,
          allDay,
          setupMinutes,
          teardownMinutes,
          told: event.state !== 'draft',
        },
      ]);
      await this.audit.record(tx, who, {
        action: 'occurrence.added',
        subject: 'occurrence',
        subjectId: id,
        eventId,
        after: (await occurrenceFacts(tx, [id])).get(id),
      });
      return eventId;
    });
  }

  edit(who: Who, language: Language, id: string, { version, ...fields }: EditOccurrenceRequest): Promise<string> {
    return this.db.transaction(async (tx) => {
      const eventId = await eventOfOccurrence(tx, id);
      const event = await lockEvent(tx, who, eventId, 'event:schedule');
      await lockHolds(tx, [eventId]);
      const [before] = await occurrencesById(tx, [id]);
      if (!before) throw refuse('not-found');
      if (before.version !== version) throw refuse('stale-version', {}, { current: before });
      const after = { ...before, ...fields };
      if (holds(event.state) && before.start !== null) {
        const { setupMinutes, teardownMinutes } = after;
        const would = { occurrenceId: id, setupMinutes, teardownMinutes };
        this.conflicts.refuseBlocked(await this.conflicts.find(tx, who, language, [would]));
      }
      await tx.query(
        `UPDATE occurrence SET place = $3, setup_minutes = $4, teardown_minutes = $5, version = $2 + 1,
                sequence = occurrence.sequence + CASE WHEN $6 AND ${isElsewhere('$3')} THEN 1 ELSE 0 END
          WHERE occurrence.id = $1 AND occurrence.version = $2`,
        [id, version, after.place, after.setupMinutes, after.teardownMinutes, event.state !== 'draft'],
      );
      await this.audit.record(tx, who, {
        action: 'occurrence.edited',
        subject: 'occurrence',
        subjectId: id,
        eventId,
        ...difference({ ...before }, fields),
      });
      return eventId;
    });
  }

  /** The last one stays: an event that happens at no time at all is cancelled, not emptied. */
  remove(who: Who, id: string, version: number): Promise<string> {
    return this.db.transaction(async (tx) => {
      const eventId = await eventOfOccurrence(tx, id);
      const event = await lockEvent(tx, who, eventId, 'event:schedule');
      await lockHolds(tx, [eventId]);
      const [before] = await occurrencesById(tx, [id]);
      if (!before) throw refuse('not-found');
      if (before.version !== version) throw refuse('stale-version', {}, { current: before });
      const facts = await occurrenceFacts(tx, [id]);
      await deleteOccurrence(tx, before, { told: event.state !== 'draft' });
      await keepInReach(tx, who, [eventId], { action: 'event:schedule', field: 'id' });
      await this.audit.record(tx, who, {
        action: 'occurrence.removed',
        subject: 'occurrence',
        subjectId: id,
        eventId,
        before: facts.get(id),
      });
      return eventId;
    });
  }
}
