import { Injectable } from '@nestjs/common';
import { proposalOf, refused, sameProposal, type Decision, type Proposed, type ProposalWay } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertInto } from '../../platform/database/update-at.js';
import { aboutProposal, openProposal } from './proposal.queries.js';

export interface ProposalGiven extends Proposed {
  participationId: string;
  invitationId: string | null;
  contactId: string;
  /** Null: the event's only occurrence, or the whole event in words. */
  occurrenceId: string | null;
  via: ProposalWay;
  /** Who signed it, where that is another than the contact. */
  proposedBy: string | null;
  /** The sequence of the slot that was looked at. */
  sequence: number;
}

export interface ProposalKept {
  id: string;
  /** The same words by the same contact were open already: nothing was written. */
  unchanged: boolean;
}

/**
 * What partners would rather have. A proposal moves nothing: a coordinator accepts or declines it. It is no answer
 * either: whoever takes it writes the answer that came with it (the page 'maybe', a COUNTER its own PARTSTAT). The
 * caller holds the event's lock.
 */
@Injectable()
export class ProposalService {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Keeps one; a later one by the same contact for the same occurrence takes the place of the open one. */
  async propose(tx: EntityManager, given: ProposalGiven): Promise<Decision<ProposalKept>> {
    const about = await aboutProposal(tx, given.participationId, given.occurrenceId);
    if (!about) return refused('unknown-reference', { field: 'occurrenceId' });
    // A time is proposed for one time of the event, and a whole edition has none.
    if (!about.occurrenceId && (given.wallStart ?? given.wallEnd ?? given.spaceId) !== null)
      return refused('unknown-reference', { field: 'occurrenceId' });
    const decision = proposalOf(given, about, this.clock.now());
    if (!decision.ok) return decision;
    const proposed = decision.value;
    const { participationId, contactId, sequence, proposedBy } = given;
    const { occurrenceId, eventId } = about;
    const former = await openProposal(tx, { participationId, contactId, occurrenceId });
    if (former && former.sequence === sequence && former.proposedBy === proposedBy && sameProposal(former, proposed))
      return { ok: true, value: { id: former.id, unchanged: true } };
    if (former) await this.end(tx, [former.id]);
    const id = await insertInto(tx, 'proposal', {
      participation_id: participationId,
      contact_id: contactId,
      invitation_id: given.invitationId,
      occurrence_id: occurrenceId,
      wall_start: proposed.wallStart,
      wall_end: proposed.wallEnd,
      space_id: proposed.spaceId,
      place_words: proposed.placeWords,
      note: proposed.note,
      via: given.via,
      proposed_by: proposedBy,
      sequence,
    });
    const { wallStart: start, wallEnd: end } = proposed;
    await this.audit.record(
      tx,
      null,
      {
        action: 'proposal.made',
        subject: 'proposal',
        subjectId: id,
        eventId,
        after: { organizationId: about.organizationId, ...(start && { start, end }), via: given.via },
      },
      'partner',
    );
    return { ok: true, value: { id, unchanged: false } };
  }

  /**
   * Ends what an answer makes void: whoever accepts after all has nothing else in mind. `contactId` narrows it to the
   * proposals of one contact; `keep` are those that came with the answer. Answers with how many.
   */
  async withdraw(
    tx: EntityManager,
    {
      participationId,
      contactId = null,
      keep = [],
    }: { participationId: string; contactId?: string | null; keep?: readonly string[] },
  ): Promise<number> {
    const rows = await tx.query<{ id: string; eventId: string | null; organizationId: string }[]>(
      `SELECT proposal.id, participation.event_id AS "eventId", participation.organization_id AS "organizationId"
         FROM proposal JOIN participation ON participation.id = proposal.participation_id
        WHERE proposal.participation_id = $1 AND proposal.state = 'open'
          AND ($2::uuid IS NULL OR proposal.contact_id = $2) AND proposal.id <> ALL ($3)
        ORDER BY proposal.id`,
      [participationId, contactId, keep],
    );
    if (rows.length === 0) return 0;
    await this.end(
      tx,
      rows.map(({ id }) => id),
    );
    await this.audit.recordAll(
      tx,
      null,
      rows.map(({ id, eventId, organizationId }) => ({
        action: 'proposal.withdrawn',
        subject: 'proposal',
        subjectId: id,
        eventId,
        before: { organizationId },
      })),
      'partner',
    );
    return rows.length;
  }

  private async end(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE proposal SET state = 'withdrawn', decided_at = $2 WHERE proposal.id = ANY ($1) AND proposal.state = 'open'`,
      [ids, new Date(this.clock.now())],
    );
  }
}
