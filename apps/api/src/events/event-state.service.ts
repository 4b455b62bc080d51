import { Injectable } from '@nestjs/common';
import { can, changeState, type StateAct } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type Change } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { lockHolds } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { accept, refuse } from '../platform/http/refuse.js';
import { lockEvent } from './event.lock.js';
import { reopen } from './event-reopening.js';
import { EventService } from './event.service.js';

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
    let displaced: Change[] = [];
    if (request.act === 'reopen') displaced = await reopen(tx, id, write);
    else await write();
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
  async wouldHold(id: string, db: Pick<EntityManager, 'query'> = this.db): Promise<{ occurrenceId: string }[]> {
    return db.query(`SELECT occurrence.id AS "occurrenceId" FROM occurrence WHERE occurrence.event_id = $1`, [id]);
  }
}
