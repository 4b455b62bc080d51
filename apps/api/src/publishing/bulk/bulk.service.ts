import { Injectable } from '@nestjs/common';
import { normalTags, type Language } from '@birge/domain';
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
import { assigning } from './bulk-assign.js';
import { eachAlone } from './bulk-each.js';
import { editRows } from './bulk-edits.js';
import { inviting } from './bulk-invite.js';
import { publishRows, unpublishRows } from './bulk-publish.js';
import { lockRows, missing, refusalOf, type BulkRow } from './bulk-rows.js';
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
    const telling = { tx, who, language, request, now: this.clock.now() };
    if (act === 'publish') return publishRows(telling, rows);
    if (act === 'unpublish') return unpublishRows(telling, rows);
    if (act === 'coordinator' && coordinatorId === undefined) throw missing('coordinatorId');
    if (act === 'tags' && normalTags([...(request.addTags ?? []), ...(request.removeTags ?? [])]).length === 0)
      throw missing('addTags');
    if (act === 'coordinator' || act === 'tags')
      return editRows({ tx, who, language, audit: this.audit, request }, rows);
    const { states, conflicts, assignments, participations, invitations } = this;
    const { now } = telling;
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
}

const shown = ({ eventId, occurrenceIds, title, outcome, code, message }: BulkRow): BulkRowView => {
  return { eventId, occurrenceIds, title, outcome, code, message };
};
