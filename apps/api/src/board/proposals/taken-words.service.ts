import { Injectable } from '@nestjs/common';
import { wholeAnswer } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { slotSequence } from '../../events/event-parts.sql.js';
import { standingAnswers } from '../../participation/standing-answers.queries.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertInto } from '../../platform/database/update-at.js';
import type { Who } from '../../platform/http/allow.js';
import { proposalById, proposalToDecide, type ProposalRow, type ProposalToDecide } from './proposals.queries.js';
import { acceptAgain, decisionsOfAct, forgetAnswersOf, reopen } from './taken-words.queries.js';

/** What an accepted proposal says for its partner, and what becomes of that when the act is taken back. */
@Injectable()
export class TakenWords {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Whoever proposed a time has agreed to it: an answer to the slot as it is from now on. Of several it is one for that
   * occurrence; what she said of the others stands as it is.
   */
  async take(tx: EntityManager, row: ProposalRow, facts: ProposalToDecide): Promise<void> {
    const [now] = await tx.query<[{ sequence: number; digest: string }]>(
      `SELECT ${slotSequence('event')} AS sequence, event.slot_digest AS digest FROM event WHERE event.id = $1`,
      [row.eventId],
    );
    const occurrence = facts.occurrences.length > 1 ? (row.occurrence?.id ?? null) : null;
    const said = { occurrence, answer: 'accepted' as const };
    const answer =
      occurrence === null
        ? said.answer
        : wholeAnswer(facts.occurrences, [said, ...(await standingAnswers(tx, facts.participationId))]);
    const id = await insertInto(tx, 'answer', {
      participation_id: facts.participationId,
      invitation_id: facts.invitationId,
      contact_id: facts.contactId,
      via: row.via,
      answer,
      answered_by: facts.proposedBy,
      sequence: now.sequence,
      slot_digest: now.digest,
      occurrence_id: occurrence,
      occurrence_answer: occurrence === null ? null : said.answer,
    });
    await this.audit.record(
      tx,
      null,
      {
        action: 'answer.given',
        subject: 'answer',
        subjectId: id,
        eventId: row.eventId,
        after: { organizationId: facts.organizationId, role: row.by.role, answer: 'accepted', via: row.via },
      },
      'partner',
    );
  }

  /**
   * With an act that accepted proposals goes what it decided: they are open again, and the word that was taken for them was
   * never hers to keep. Done again, they are accepted again. Called once the times are back.
   */
  async back(tx: EntityManager, who: Who, act: string): Promise<void> {
    for (const { id, eventId, action } of await decisionsOfAct(tx, act)) {
      const again = action === 'proposal.reopened';
      const at = new Date(this.clock.now());
      if (!(again ? await acceptAgain(tx, id, who.id, at) : await reopen(tx, id, at))) continue;
      await this.audit.record(tx, who, {
        action: again ? 'proposal.accepted' : 'proposal.reopened',
        subject: 'proposal',
        subjectId: id,
        eventId,
      });
      const row = again ? await proposalById(tx, who, id) : null;
      const facts = row && (await proposalToDecide(tx, id));
      if (row && facts) await this.take(tx, row, facts);
    }
    await forgetAnswersOf(tx, act);
  }
}
