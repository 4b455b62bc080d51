import { Injectable } from '@nestjs/common';
import { can, changeState, type StateAct } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type Change } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { violatedConstraint } from '../platform/database/database-error.js';
import { lockHolds } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { accept, refuse } from '../platform/http/refuse.js';
import { lockEvent } from './event.lock.js';
import { EventService } from './event.service.js';
import { factsBefore, occurrencesById, slotFacts, writeSlots, type SlotChange } from './occurrence.slot.js';

/** The acts on an event's state. One UPDATE frees or takes everything that it holds, or fails whole. */
@Injectable()
export class EventStateService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly events: EventService,
  ) {}

  async change(
    tx: EntityManager,
    who: Who,
    id: string,
    request: { act: StateAct; reason?: string | null; version: number },
  ): Promise<void> {
    const locked = await lockEvent(tx, who, id, 'event:schedule');
    const event = await this.events.view(who, id, tx);
    if (locked.version !== request.version) throw refuse('stale-version', {}, { current: event });
    const ends = event.occurrences.map(({ endsAt }) => endsAt);
    const scheduled = ends.length > 0 && ends.every((end) => end !== null);
    const state = accept(
      changeState(
        {
          state: event.state,
          hasAccepted: event.participations.some(({ answer }) => answer === 'accepted'),
          quorumMet: event.quorum.reached,
          scheduled,
          lastEnd: scheduled ? Math.max(...(ends as number[])) : null,
        },
        request.act,
        {
          reason: request.reason,
          mayOverrideQuorum: can(who, 'event:confirm-without-quorum', event.divisions),
          now: this.clock.now(),
        },
      ),
    );
    await lockHolds(tx, [id]);
    const write = () =>
      tx.query(
        `UPDATE event SET state = $3, state_reason = $4, version = $2 + 1 WHERE event.id = $1 AND event.version = $2`,
        [id, request.version, state, request.reason?.trim() || null],
      );
    const displaced = request.act === 'reopen' ? await this.reopen(tx, id, write) : [];
    if (request.act !== 'reopen') await write();
    // A cancellation is a material change of what partners were told (RFC 5545 §3.8.7.4): its SEQUENCE rises.
    if (request.act === 'cancel' || request.act === 'reopen')
      await tx.query(
        `UPDATE occurrence SET sequence = sequence + 1, version = version + 1 WHERE occurrence.event_id = $1`,
        [id],
      );
    const changed: Change = {
      action: `event.${request.act}`,
      subject: 'event',
      subjectId: id,
      eventId: id,
      before: { state: event.state, ...(event.stateReason && { reason: event.stateReason }) },
      after: { state, ...(request.reason && { reason: request.reason.trim() }) },
    };
    await this.audit.recordAll(tx, who, [changed, ...displaced]);
  }

  /** What the event holds once its state does: its occurrences as they are, for telling who is in their way. */
  async wouldHold(id: string): Promise<{ occurrenceId: string }[]> {
    return this.db.query(`SELECT occurrence.id AS "occurrenceId" FROM occurrence WHERE occurrence.event_id = $1`, [id]);
  }

  /** Planned again: in its slot if that is still free, else without one, in the tray, and the tray says why. */
  private async reopen(tx: EntityManager, id: string, write: () => Promise<unknown>): Promise<Change[]> {
    await tx.query('SAVEPOINT reopening');
    try {
      await write();
      return [];
    } catch (error) {
      if (!violatedConstraint(error)?.endsWith('_no_overlap')) throw error;
      await tx.query('ROLLBACK TO SAVEPOINT reopening');
    }
    const rows = await tx.query<{ id: string }[]>(
      `SELECT occurrence.id FROM occurrence WHERE occurrence.event_id = $1 AND occurrence.starts_at IS NOT NULL`,
      [id],
    );
    const occurrences = await occurrencesById(
      tx,
      rows.map((row) => row.id),
    );
    const changes = occurrences.map((occurrence): SlotChange => ({
      occurrence,
      slot: null,
      placement: occurrence,
      allDay: occurrence.allDay,
      setupMinutes: occurrence.setupMinutes,
      teardownMinutes: occurrence.teardownMinutes,
      told: true,
      trayReason: 'space-taken',
    }));
    await writeSlots(tx, changes);
    await write();
    return changes.map((change) => ({
      action: 'occurrence.displaced',
      subject: 'occurrence',
      subjectId: change.occurrence.id,
      eventId: id,
      before: factsBefore(change.occurrence),
      after: slotFacts(change),
    }));
  }
}
