import { Injectable } from '@nestjs/common';
import { can, resolveSlot, type Language, type Slot } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ConflictService, type Would } from '../../events/conflict.service.js';
import { lockEvent } from '../../events/event.lock.js';
import { LetterService } from '../../participation/letters/letter.service.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Who } from '../../platform/http/allow.js';
import { refuse } from '../../platform/http/refuse.js';
import { pageOf } from '../../platform/http/views.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { BoardService } from '../board.service.js';
import type { DeclineProposalRequest, ProposalListQuery } from './proposal.dto.js';
import type {
  AcceptedProposalView,
  JudgedProposalView,
  ProposalListView,
  ProposalVerdict,
  ProposalView,
} from './proposal.view.js';
import {
  isEventThere,
  proposalById,
  proposalList,
  proposalsOfEvent,
  proposalToDecide,
  type ProposalRow,
  type ProposalToDecide,
} from './proposals.queries.js';
import { TakenWords } from './taken-words.service.js';

/** What a coordinator does with what partners propose: it moves nothing until she says so. */
@Injectable()
export class ProposalDecisions {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly board: BoardService,
    private readonly conflicts: ConflictService,
    private readonly letters: LetterService,
    private readonly mailer: Mailer,
    private readonly words: TakenWords,
  ) {}

  async list(who: Who, query: ProposalListQuery): Promise<ProposalListView> {
    return pageOf<ProposalView>(async (page) => {
      const rows = await proposalList(this.db, who, { ...query, page });
      return rows.map((row) => ({ ...viewOf(row, who), total: row.total }));
    }, query.page);
  }

  /** Every proposal for an event; the open ones with what would stand against them now. */
  async ofEvent(who: Who, language: Language, eventId: string): Promise<JudgedProposalView[]> {
    if (!(await isEventThere(this.db, who, eventId))) throw refuse('not-found');
    const rows = await proposalsOfEvent(this.db, who, eventId);
    return Promise.all(rows.map((row) => this.judged(who, language, row)));
  }

  async one(who: Who, language: Language, id: string): Promise<JudgedProposalView> {
    const row = await proposalById(this.db, who, id);
    if (!row) throw refuse('not-found');
    return this.judged(who, language, row);
  }

  /**
   * Moves the event to what was proposed, by the board's own script, and takes the proposer's word for it: all of it or
   * nothing. What is only in words moves nothing: accepting it says that the coordinator has done it.
   */
  async accept(who: Who, language: Language, id: string, version?: number): Promise<AcceptedProposalView> {
    let would: Would[] = [];
    try {
      return await this.db.transaction(async (tx) => {
        const row = await this.open(tx, who, id);
        const facts = await proposalToDecide(tx, id);
        if (facts.eventState === 'cancelled') throw refuse('event-is-cancelled');
        const to = targetOf(row, facts);
        const moved = to
          ? await this.board.moveIn(
              tx,
              who,
              language,
              [{ ...to, version: version ?? row.occurrence!.version }],
              (judged) => (would = judged),
            )
          : null;
        await this.decide(tx, who, row, 'accepted', null);
        if (moved) await this.words.take(tx, row, facts);
        const item = moved?.items.find(({ occurrenceId }) => occurrenceId === row.occurrence?.id) ?? null;
        return { proposal: await this.viewIn(tx, who, id), item, conflicts: moved?.conflicts ?? [] };
      });
    } catch (error) {
      return await this.conflicts.explain(error, who, language, would);
    }
  }

  /** With a word, which goes back to whoever proposed it. */
  async decline(who: Who, id: string, { note }: DeclineProposalRequest): Promise<ProposalView> {
    const view = await this.db.transaction(async (tx) => {
      const row = await this.open(tx, who, id);
      const { invitationId, sequence } = await proposalToDecide(tx, id);
      await this.decide(tx, who, row, 'declined', note.trim());
      if (invitationId)
        await this.letters.queue(tx, {
          kind: 'counter-declined',
          invitationId,
          from: who.name,
          proposal: {
            occurrenceId: row.occurrence?.id ?? null,
            start: row.slot?.start ?? null,
            end: row.slot?.end ?? null,
            place: row.placeWords,
            // Only a calendar's COUNTER is answered to a calendar.
            sequence: row.via === 'calendar' ? sequence : null,
          },
          word: note.trim(),
        });
      return this.viewIn(tx, who, id);
    });
    void this.mailer.wake();
    return view;
  }

  /** The event's lock first; whoever comes second finds it decided. */
  private async open(tx: EntityManager, who: Who, id: string): Promise<ProposalRow> {
    const seen = await proposalById(tx, who, id);
    if (!seen) throw refuse('not-found');
    await lockEvent(tx, who, seen.eventId, 'event:schedule');
    const row = await proposalById(tx, who, id);
    if (!row) throw refuse('not-found');
    if (row.state !== 'open') throw refuse('proposal-already-decided', {}, { current: viewOf(row, who) });
    return row;
  }

  private async decide(
    tx: EntityManager,
    who: Who,
    { id, eventId, by, slot }: ProposalRow,
    state: 'accepted' | 'declined',
    note: string | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE proposal SET state = $2, decided_at = $3, decided_by = $4, decision_note = $5
        WHERE proposal.id = $1 AND proposal.state = 'open'`,
      [id, state, new Date(this.clock.now()), who.id, note],
    );
    await this.audit.record(tx, who, {
      action: `proposal.${state}`,
      subject: 'proposal',
      subjectId: id,
      eventId,
      after: { organizationId: by.organizationId, ...slot, ...(note && { note }) },
    });
  }

  private async viewIn(tx: EntityManager, who: Who, id: string): Promise<ProposalView> {
    return viewOf((await proposalById(tx, who, id))!, who);
  }

  private async judged(who: Who, language: Language, row: ProposalRow): Promise<JudgedProposalView> {
    const view = viewOf(row, who);
    const would = row.state === 'open' ? await this.wouldBe(row) : null;
    if (!would) return { ...view, verdict: row.slot || row.place ? 'free' : 'in-words', conflicts: [] };
    const conflicts = await this.conflicts.find(this.db, who, language, [would]);
    const verdict: ProposalVerdict = conflicts.some(({ severity }) => severity === 'blocking')
      ? 'blocked'
      : conflicts.length > 0
        ? 'warned'
        : 'free';
    return { ...view, verdict, conflicts };
  }

  private async wouldBe(row: ProposalRow): Promise<Would | null> {
    const to = targetOf(row, await proposalToDecide(this.db, row.id));
    if (!to) return null;
    const slot = slotOf(row);
    return {
      occurrenceId: to.occurrenceId,
      ...(slot && { slot }),
      ...(to.venueId !== undefined && { venueId: to.venueId, spaceIds: to.spaceIds }),
    };
  }
}

const viewOf = ({ divisions, archived, ...row }: ProposalRow & { total?: string }, who: Who): ProposalView => {
  const { total: _, ...view } = row;
  return { ...view, mayDecide: row.state === 'open' && !archived && can(who, 'event:schedule', divisions) };
};

/** Where the occurrence would go; nothing where neither a time nor a space is named, or there is no time to go to. */
function targetOf({ occurrence, slot, place }: ProposalRow, { venueId }: ProposalToDecide) {
  if (!occurrence || (!slot && !place)) return null;
  const { start, end } = slot ?? occurrence;
  if (!start || !end) return null;
  return {
    occurrenceId: occurrence.id,
    start,
    end,
    ...(place && venueId && { venueId, spaceIds: [place.spaceId] }),
    offsetChoice: 'earlier' as const,
  };
}

/** The proposed time as instants, at the zone where the occurrence is now. */
function slotOf({ occurrence, slot, edition }: ProposalRow): Slot | null {
  if (!slot || !occurrence) return null;
  const resolved = resolveSlot({ ...slot, zone: occurrence.zone ?? 'Asia/Almaty', choice: 'earlier' }, edition);
  return resolved.ok ? resolved.value : null;
}
