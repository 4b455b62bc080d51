import { Injectable } from '@nestjs/common';
import { answerRefusal, respond, wholeAnswer, type ReadReply } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertInto } from '../../platform/database/update-at.js';
import { wallIn } from '../calendar-mail/moment.js';
import { placeLine } from '../letters/letter-blocks.js';
import { letterFacts } from '../letters/letter-facts.queries.js';
import { LetterService } from '../letters/letter.service.js';
import { ProposalService } from '../proposals/proposal.service.js';
import { answersNow, versionTold, type KeptAnswer, type RepliedTo } from './inbox.queries.js';
import { standingAnswers } from '../standing-answers.queries.js';
import { instanceOf, isFormer, type Instance } from './instance.js';

/** What became of one reply: `former` is an answer to what the contact had been told before. */
export type Applied = 'applied' | 'former' | 'unchanged' | 'no-answer-in-it' | 'unknown-occurrence' | (string & {});

interface Reply {
  mailId: string;
  reply: ReadReply;
  /** The address of a colleague; null for the one who was invited. */
  delegate: string | null;
  /** A coordinator says that it counts, whenever it came. */
  confirmed?: boolean;
}

/** Answers and proposals by calendar, by the same rules as the page's. The caller holds the event's lock. */
@Injectable()
export class ReplyAnswers {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly letters: LetterService,
    private readonly proposals: ProposalService,
  ) {}

  async apply(tx: EntityManager, to: RepliedTo, given: Reply): Promise<Applied> {
    const { reply } = given;
    const instance = instanceOf(reply.recurrenceId, to);
    if (!instance) return 'unknown-occurrence';
    const refusal = given.confirmed ? null : answerRefusal(to, this.clock.now());
    if (refusal) return refusal;
    const proposed = reply.method === 'COUNTER' ? await this.propose(tx, to, given, instance) : null;
    if (!reply.answer) return proposed ?? 'no-answer-in-it';
    const answered = await this.answer(tx, to, given, instance);
    return proposed && answered === 'unchanged' ? proposed : answered;
  }

  private async answer(tx: EntityManager, to: RepliedTo, given: Reply, instance: Instance): Promise<Applied> {
    const { reply, mailId, delegate } = given;
    const former = isFormer(reply, instance);
    const version = former ? await this.formerVersion(tx, to, reply, instance) : null;
    const sequence = version?.sequence ?? to.toldSequence;
    const known = await answersNow(tx, to.participationId);
    const said = { answer: reply.answer!, note: reply.comment, answeredBy: reply.attendeeName };
    const latest = sameSpeaker(known[0], to, instance);
    const decision = respond(
      { ...to, ...(given.confirmed && { deadline: Infinity, expiresAt: Infinity }), sequence, latest },
      said,
      this.clock.now(),
    );
    if (!decision.ok) return decision.refusal.code;
    if (decision.value === 'unchanged') return 'unchanged';
    const of = { occurrence: instance.occurrence, answer: said.answer };
    const answer =
      instance.occurrence === null
        ? said.answer
        : wholeAnswer(to.occurrences, former ? [of] : [of, ...(await standingAnswers(tx, to.participationId))]);
    const id = await insertInto(tx, 'answer', {
      participation_id: to.participationId,
      invitation_id: to.invitationId,
      contact_id: to.contactId,
      via: 'calendar',
      answer,
      note: said.note,
      answered_by: said.answeredBy,
      sequence,
      slot_digest: version ? version.digest : to.toldState,
      // What was said of the newer version stands, though this came after it.
      at: version && known.length > 0 ? new Date(to.toldAt - 1) : undefined,
      occurrence_id: instance.occurrence,
      occurrence_answer: instance.occurrence === null ? null : said.answer,
      inbound_mail_id: mailId,
      delegate,
    });
    await this.audit.record(
      tx,
      null,
      {
        action: 'answer.given',
        subject: 'answer',
        subjectId: id,
        eventId: to.eventId,
        after: { organizationId: to.organizationId, role: to.role, answer: said.answer, via: 'calendar' },
      },
      'partner',
    );
    if (said.answer === 'accepted' && reply.method === 'REPLY')
      await this.proposals.withdraw(tx, { participationId: to.participationId, contactId: to.contactId });
    // An answer that does not count is a reason for a notice, and none to tell others of.
    if (former) return 'former';
    await this.letters.tellOthers(tx, { participationId: to.participationId, answerId: id, contactId: to.contactId });
    return 'applied';
  }

  /** What she had been told when she answered so; the number before the newest where that is not known any more. */
  private async formerVersion(tx: EntityManager, to: RepliedTo, { sequence }: ReadReply, { occurrence }: Instance) {
    const told = await versionTold(tx, to, occurrence, sequence ?? 0);
    return told ?? { sequence: Math.max(to.toldSequence - 1, 0), digest: '' };
  }

  /** Calendars send the place of the invitation back with whatever they propose: that is no wish for another one. */
  private async isOurPlace(tx: EntityManager, { invitationId }: RepliedTo, location: string): Promise<boolean> {
    const facts = await letterFacts(tx, invitationId);
    return facts?.about.slots.some((slot) => placeLine(facts.language, slot) === location.trim()) ?? false;
  }

  private async propose(tx: EntityManager, to: RepliedTo, given: Reply, instance: Instance): Promise<Applied> {
    const { start, end, location, comment, attendeeName } = given.reply;
    const kept = await this.proposals.propose(tx, {
      participationId: to.participationId,
      invitationId: to.invitationId,
      contactId: to.contactId,
      occurrenceId: instance.occurrence,
      via: 'calendar',
      proposedBy: attendeeName ?? given.delegate?.slice(0, 120) ?? null,
      sequence: isFormer(given.reply, instance) ? to.toldSequence - 1 : to.toldSequence,
      wallStart: start && end ? wallIn(start, to.zone) : null,
      wallEnd: start && end ? wallIn(end, to.zone) : null,
      spaceId: null,
      placeWords: location !== null && (await this.isOurPlace(tx, to, location)) ? null : location,
      note: comment,
    });
    if (!kept.ok) return kept.refusal.code;
    return kept.value.unchanged ? 'unchanged' : 'applied';
  }
}

/** The latest answer, where it is this contact's and of the same occurrence: said again, it is one. */
function sameSpeaker(latest: KeptAnswer | undefined, to: RepliedTo, instance: Instance) {
  return latest?.invitationId === to.invitationId && latest.occurrence === instance.occurrence ? latest : null;
}
