import { Injectable } from '@nestjs/common';
import { MOST_TAGS, normalTags, publicationKind, retagged, scopeOf, type Language } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AssignmentService } from '../../board/assignment.service.js';
import { BoardService } from '../../board/board.service.js';
import { ConflictService } from '../../events/conflict.service.js';
import { EventService } from '../../events/event.service.js';
import { EventStateService } from '../../events/event-state.service.js';
import { InvitationService } from '../../participation/invitation.service.js';
import { ParticipationService } from '../../participation/participation.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { refusalOfDatabaseError } from '../../platform/database/database-error.js';
import type { Who } from '../../platform/http/allow.js';
import { Refused, refuse } from '../../platform/http/refuse.js';
import { publicationFacts } from '../publication.queries.js';
import { publishCancellation, publishEvents } from '../publish-events.js';
import { assigning } from './bulk-assign.js';
import { inviting } from './bulk-invite.js';
import { lockRows, missing, refusalOf, refuseRow, type BulkRow, type Work } from './bulk-rows.js';
import { shiftRows } from './bulk-shift.js';
import type { BulkRequest, BulkRowView, BulkView } from './bulk.dto.js';
import { checkNamed } from './check-named.js';

/** Ends a dry run: everything was done and seen, and is rolled back. */
class DryRun extends Error {}

/**
 * One act on many events, in one transaction, which is one act for undo. The dry run is the same script rolled back, so
 * that it cannot say anything else than what will happen; done in earnest it is all of them, or none with each reason.
 */
@Injectable()
export class BulkService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly board: BoardService,
    private readonly events: EventService,
    private readonly states: EventStateService,
    private readonly conflicts: ConflictService,
    private readonly assignments: AssignmentService,
    private readonly participations: ParticipationService,
    private readonly invitations: InvitationService,
  ) {}

  async run(who: Who, language: Language, request: BulkRequest): Promise<BulkView> {
    let rows: BulkRow[] = [];
    try {
      await this.db.transaction(async (tx) => {
        rows = await lockRows(tx, who, request.cards);
        await checkNamed(tx, who, request);
        await this.act(tx, who, language, request, rows);
        if (request.dryRun) throw new DryRun();
        const refusal = refusalOf(rows, shown);
        if (refusal) throw refusal;
        for (const row of rows) if (row.outcome === 'will') row.outcome = 'done';
      });
    } catch (error) {
      if (!(error instanceof DryRun)) throw error;
    }
    if (request.act === 'invite' && !request.dryRun) this.invitations.wake();
    return { rows: rows.map(shown) };
  }

  private async act(tx: EntityManager, who: Who, language: Language, request: BulkRequest, rows: BulkRow[]) {
    const { act, days, coordinatorId, state } = request;
    if (act === 'shift') {
      if (!days) throw missing('days');
      return shiftRows({ tx, who, language, board: this.board }, rows, days);
    }
    if (act === 'publish') return this.publish(tx, who, language, request, rows);
    if (act === 'coordinator' && coordinatorId === undefined) throw missing('coordinatorId');
    if (act === 'state' && !state) throw missing('state');
    if (act === 'tags' && normalTags([...(request.addTags ?? []), ...(request.removeTags ?? [])]).length === 0)
      throw missing('addTags');
    const { assignments, participations, invitations } = this;
    const work: Record<typeof act, () => Work | Promise<Work>> = {
      coordinator: () => this.editing(tx, who, request),
      tags: () => this.editing(tx, who, request),
      state: () => this.changing(tx, who, request),
      assign: () => assigning({ tx, who, language, assignments }, rows, request),
      invite: () => inviting({ tx, who, participations, invitations, now: this.clock.now() }, request),
    };
    await this.each(tx, who, language, rows, await work[act](), request.personId);
  }

  /** Each in a savepoint of its own, so that one refusal does not hide the next. */
  private async each(
    tx: EntityManager,
    who: Who,
    language: Language,
    rows: readonly BulkRow[],
    work: Work,
    personId?: string,
  ) {
    for (const row of rows) {
      await tx.query('SAVEPOINT one_of_many');
      try {
        const changes = await work(row);
        await tx.query('RELEASE SAVEPOINT one_of_many');
        row.outcome = changes ? 'will' : 'unchanged';
      } catch (error) {
        await tx.query('ROLLBACK TO SAVEPOINT one_of_many');
        refuseRow(row, language, await this.refusedBy(tx, who, language, row, error, personId));
      }
    }
  }

  /** The refusal of one; anything that is not of this one ends all of it. */
  private async refusedBy(
    tx: EntityManager,
    who: Who,
    language: Language,
    row: BulkRow,
    error: unknown,
    personId?: string,
  ) {
    const would = personId
      ? row.occurrenceIds.map((occurrenceId) => ({ occurrenceId, personId }))
      : await this.states.wouldHold(row.eventId, tx);
    const explained = await this.conflicts.explain(error, who, language, would, tx).catch((reason: unknown) => reason);
    if (explained instanceof Refused) return explained;
    const refusal = refusalOfDatabaseError(explained);
    if (!refusal || refusal.code === 'service-unavailable') throw explained;
    return new Refused(refusal);
  }

  private editing(tx: EntityManager, who: Who, { act, coordinatorId, addTags, removeTags }: BulkRequest): Work {
    return async ({ eventId, version }) => {
      const before = await this.events.view(who, eventId, tx);
      if (act === 'coordinator') {
        if ((before.coordinator?.id ?? null) === coordinatorId) return same(before.version, version);
        await this.events.editIn(tx, who, eventId, { version, coordinatorId });
        return true;
      }
      const tags = retagged(before.tags, { add: addTags ?? [], remove: removeTags ?? [] });
      if (tags.join('\n') === before.tags.join('\n')) return same(before.version, version);
      if (tags.length > MOST_TAGS)
        throw new Refused({ code: 'field-invalid' }, [{ field: 'tags', code: 'too-many', values: { max: MOST_TAGS } }]);
      await this.events.editIn(tx, who, eventId, { version, tags });
      return true;
    };
  }

  private changing(tx: EntityManager, who: Who, { state, reason, publish }: BulkRequest): Work {
    return async ({ eventId, version }) => {
      await this.states.change(tx, who, eventId, { act: state!, reason, version });
      if (state === 'cancel' && publish) await publishCancellation(tx, who, eventId, { reason, now: this.clock.now() });
      return true;
    };
  }

  /** Together: the public copy is told of all of them as one revision. */
  private async publish(tx: EntityManager, who: Who, language: Language, { reason }: BulkRequest, rows: BulkRow[]) {
    for (const row of rows) if (row.version !== row.versionNow) refuseRow(row, language, refuse('stale-version'));
    const ids = rows.flatMap(({ outcome, eventId }) => (outcome === 'refused' ? [] : [eventId]));
    const facts = await publicationFacts(tx, ids, scopeOf(who));
    const news = new Set(facts.flatMap(({ id, told, now }) => (publicationKind(told, now) === null ? [] : [id])));
    const { published, refused } = await publishEvents(tx, who, ids, { reason, now: this.clock.now() });
    for (const row of rows) {
      const not = refused.find(({ eventId }) => eventId === row.eventId);
      if (not) refuseRow(row, language, refuse(not.code));
      else if (published.includes(row.eventId) && news.has(row.eventId)) row.outcome = 'will';
    }
  }
}

/** It is so already, as she saw it; if it was made so meanwhile, she has not seen it. */
function same(now: number, seen: number): false {
  if (now !== seen) throw refuse('stale-version');
  return false;
}

const shown = ({ eventId, occurrenceIds, title, outcome, code, message }: BulkRow): BulkRowView => {
  return { eventId, occurrenceIds, title, outcome, code, message };
};
