import { Injectable } from '@nestjs/common';
import { can, changeState, type EventState, type StateAct } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type Change } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { lockEvents, lockHolds } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { accept, refuse } from '../platform/http/refuse.js';
import { checkMay } from './event.lock.js';
import { reopen } from './event-reopening.js';
import { EventService } from './event.service.js';
import { stateFacts, type StateFactsRow } from './state-facts.js';

export interface StateRequest {
  act: StateAct;
  reason?: string | null;
  version: number;
}

/** What was decided of one event under its lock. */
export interface StateChange {
  event: StateFactsRow;
  request: StateRequest;
  state: EventState;
}

/** The acts on an event's state. One UPDATE frees or takes everything that it holds, or fails whole. */
@Injectable()
export class EventStateService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly events: EventService,
  ) {}

  async change(tx: EntityManager, who: Who, id: string, request: StateRequest): Promise<void> {
    await lockEvents(tx, [id]);
    const [event] = await stateFacts(tx, who, [id]);
    if (!event) throw refuse('not-found');
    checkMay(who, 'event:schedule', event);
    if (event.version !== request.version)
      throw refuse('stale-version', {}, { current: await this.events.view(who, id, tx) });
    await this.changeLocked(tx, who, event, request);
  }

  /** What an act makes of its state, or why it does not. */
  decide(who: Who, event: StateFactsRow, request: StateRequest): EventState {
    checkMay(who, 'event:schedule', event);
    if (event.version !== request.version) throw refuse('stale-version');
    return accept(
      changeState(event, request.act, {
        reason: request.reason,
        mayOverrideQuorum: can(who, 'event:confirm-without-quorum', event.divisions),
        now: this.clock.now(),
      }),
    );
  }

  /** One that is locked and was read after that. */
  async changeLocked(tx: EntityManager, who: Who, event: StateFactsRow, request: StateRequest): Promise<void> {
    const change = { event, request, state: this.decide(who, event, request) };
    await lockHolds(tx, [event.id]);
    let displaced: Change[] = [];
    if (request.act === 'reopen') displaced = await reopen(tx, event.id, () => writeStates(tx, [change]));
    else await writeStates(tx, [change]);
    await tellAgain(tx, [change]);
    await this.audit.recordAll(tx, who, [stateChange(change), ...displaced]);
  }

  /**
   * The same of several in sets: all that they hold is taken or freed at once, or a constraint says that one of them
   * cannot have it; then nothing is done, and of which one it is must be asked one by one.
   */
  async changeTogether(tx: EntityManager, who: Who, changes: readonly StateChange[]): Promise<void> {
    await lockHolds(
      tx,
      changes.map(({ event }) => event.id),
    );
    await writeStates(tx, changes);
    await tellAgain(tx, changes);
    await this.audit.recordAll(tx, who, changes.map(stateChange));
  }

  /** What the event holds once its state does: its occurrences as they are, for telling who is in their way. */
  async wouldHold(id: string, db: Pick<EntityManager, 'query'> = this.db): Promise<{ occurrenceId: string }[]> {
    return db.query(`SELECT occurrence.id AS "occurrenceId" FROM occurrence WHERE occurrence.event_id = $1`, [id]);
  }
}

const writeStates = (tx: EntityManager, changes: readonly StateChange[]): Promise<unknown> =>
  tx.query(
    `UPDATE event SET state = change.state, state_reason = change.reason, version = change.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS change (id uuid, version integer, state text, reason text)
      WHERE event.id = change.id AND event.version = change.version`,
    [
      JSON.stringify(
        changes.map(({ event, request, state }) => {
          return { id: event.id, version: request.version, state, reason: request.reason?.trim() || null };
        }),
      ),
    ],
  );

/** A cancellation is a material change of what partners were told (RFC 5545 §3.8.7.4): its SEQUENCE rises. */
async function tellAgain(tx: EntityManager, changes: readonly StateChange[]): Promise<void> {
  const told = changes.filter(({ request: { act } }) => act === 'cancel' || act === 'reopen');
  if (told.length === 0) return;
  await tx.query(
    `UPDATE occurrence SET sequence = sequence + 1, version = version + 1 WHERE occurrence.event_id = ANY ($1)`,
    [told.map(({ event }) => event.id)],
  );
}

const stateChange = ({ event, request: { act, reason }, state }: StateChange): Change => ({
  action: `event.${act}`,
  subject: 'event',
  subjectId: event.id,
  eventId: event.id,
  before: { state: event.state, ...(event.stateReason && { reason: event.stateReason }) },
  after: { state, ...(reason && { reason: reason.trim() }) },
});
