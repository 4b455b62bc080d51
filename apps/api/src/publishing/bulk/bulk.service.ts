import { Injectable } from '@nestjs/common';
import { normalTags, publicationKind, scopeOf, type Language } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AssignmentService } from '../../board/assignment.service.js';
import { BoardService } from '../../board/board.service.js';
import { ConflictService } from '../../events/conflict.service.js';
import { EventStateService } from '../../events/event-state.service.js';
import { InvitationService } from '../../participation/invitation.service.js';
import { ParticipationService } from '../../participation/participation.service.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Who } from '../../platform/http/allow.js';
import { refuse } from '../../platform/http/refuse.js';
import { publicationFacts } from '../publication.queries.js';
import { publishEvents } from '../publish-events.js';
import { assigning } from './bulk-assign.js';
import { eachAlone } from './bulk-each.js';
import { editRows } from './bulk-edits.js';
import { inviting } from './bulk-invite.js';
import { lockRows, missing, refusalOf, refuseRow, type BulkRow } from './bulk-rows.js';
import { shiftRows } from './bulk-shift.js';
import { changeStates } from './bulk-states.js';
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
    private readonly audit: Audit,
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
    if (act === 'tags' && normalTags([...(request.addTags ?? []), ...(request.removeTags ?? [])]).length === 0)
      throw missing('addTags');
    if (act === 'coordinator' || act === 'tags')
      return editRows({ tx, who, language, audit: this.audit, request }, rows);
    const { states, conflicts, assignments, participations, invitations } = this;
    const now = this.clock.now();
    const each = { tx, who, language, states, conflicts };
    if (act === 'state') {
      if (!state) throw missing('state');
      return changeStates({ ...each, request, now }, rows);
    }
    const work =
      act === 'assign'
        ? await assigning({ tx, who, language, assignments }, rows, request)
        : await inviting({ tx, who, participations, invitations, now }, request);
    await eachAlone(each, rows, work, request.personId);
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

const shown = ({ eventId, occurrenceIds, title, outcome, code, message }: BulkRow): BulkRowView => {
  return { eventId, occurrenceIds, title, outcome, code, message };
};
