import { Injectable } from '@nestjs/common';
import { respond, type Decision, type GivenAnswer } from '@birge/domain';
import type { AnswerErrors } from '@birge/site';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { lockEvents } from '../platform/database/locks.js';
import { insertInto, lockRow } from '../platform/database/update-at.js';
import { hashOf } from '../platform/http/session.guard.js';
import { LetterService } from './letters/letter.service.js';
import type { Given } from './answer-form.js';
import { invitedById, invitedByToken, type Invited } from './answer-page.queries.js';
import { ContactLinks } from './links/contact-links.js';
import { ProposalService } from './proposals/proposal.service.js';

/** 256 bits as base64url; anything else is nobody's link, and nobody is asked about it. */
export const isToken = (token: string): boolean => /^[\w-]{43}$/.test(token);

export interface Responded {
  invited: Invited;
  decision: Decision<GivenAnswer | 'unchanged'>;
}

/** A proposal that says something impossible: nothing of the answer is kept either. */
export class ProposalRefused extends Error {
  constructor(
    readonly invited: Invited,
    readonly errors: AnswerErrors,
  ) {
    super('the proposal was refused');
  }
}

/** What a personal link can do: be read, as often as anybody's scanner likes, and be answered. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly letters: LetterService,
    private readonly proposals: ProposalService,
    private readonly links: ContactLinks,
  ) {}

  async find(token: string): Promise<Invited | null> {
    return isToken(token) ? invitedByToken(this.db, hashOf(token)) : null;
  }

  /**
   * Keeps an answer. `seen` is the sequence of the slot that stood on the page: an answer to a time that was moved
   * meanwhile is one to the former time, and the partner is asked again.
   * @throws ProposalRefused where a proposal came with it and cannot be.
   */
  async respond(token: string, given: Given, seen: number | null): Promise<Responded | null> {
    const found = await this.find(token);
    return found && this.respondTo(found, given, seen, (tx) => invitedByToken(tx, hashOf(token)));
  }

  /** The same for one of a contact's invitations, from the page that has all of them. */
  async respondAs(found: Invited, given: Given, seen: number | null): Promise<Responded | null> {
    return this.respondTo(found, given, seen, (tx) => invitedById(tx, found.invitationId, found.contactId));
  }

  private respondTo(
    found: Invited,
    given: Given,
    seen: number | null,
    again: (tx: EntityManager) => Promise<Invited | null>,
  ): Promise<Responded | null> {
    return this.db.transaction(async (tx) => {
      if (found.eventId) await lockEvents(tx, [found.eventId]);
      else await lockRow(tx, 'participation', found.participationId);
      const invited = await again(tx);
      if (!invited) return null;
      const sequence = seen === null ? invited.sequence : Math.min(seen, invited.sequence);
      const latest = invited.latest?.own ? invited.latest : null;
      const { answer, note, answeredBy } = given;
      const decision = respond({ ...invited, sequence, latest }, { answer, note, answeredBy }, this.clock.now());
      if (!decision.ok) return { invited, decision };
      // Who was invited before there were such links has them once she answers.
      await this.links.ensure(tx, invited.contactId);
      await this.settleProposals(tx, invited, given, sequence);
      if (decision.value !== 'unchanged') await this.keep(tx, invited, decision.value);
      return { invited, decision };
    });
  }

  private async keep(tx: EntityManager, invited: Invited, { answer, note, answeredBy, sequence }: GivenAnswer) {
    const id = await insertInto(tx, 'answer', {
      participation_id: invited.participationId,
      invitation_id: invited.invitationId,
      contact_id: invited.contactId,
      via: 'page',
      answer,
      note,
      answered_by: answeredBy,
      sequence,
    });
    const { participationId, contactId } = invited;
    await this.letters.tellOthers(tx, { participationId, answerId: id, contactId });
    await this.audit.record(
      tx,
      null,
      {
        action: 'answer.given',
        subject: 'answer',
        subjectId: id,
        eventId: invited.eventId,
        after: { organizationId: invited.organizationId, role: invited.role, answer, via: 'page' },
      },
      'partner',
    );
  }

  /** What comes with the answer is kept, and what it makes void ends: to accept is to have nothing else in mind. */
  private async settleProposals(tx: EntityManager, invited: Invited, given: Given, sequence: number): Promise<void> {
    const { participationId, invitationId, contactId } = invited;
    const { answer, note, answeredBy: proposedBy, proposals } = given;
    const wanted = proposals?.length
      ? proposals
      : [{ occurrenceId: null, wallStart: null, wallEnd: null, placeWords: null }];
    const keep: string[] = [];
    const errors: AnswerErrors = {};
    for (const one of proposals ? wanted : []) {
      const made = await this.proposals.propose(tx, {
        ...one,
        ...{ participationId, invitationId, contactId, spaceId: null, note, via: 'page', proposedBy, sequence },
      });
      if (made.ok) keep.push(made.value.id);
      else errors[fieldOf(one.occurrenceId, made.refusal.field)] = made.refusal.code;
    }
    if (Object.keys(errors).length > 0) throw new ProposalRefused(invited, errors);
    await this.proposals.withdraw(tx, { participationId, contactId: answer === 'accepted' ? null : contactId, keep });
  }
}

const fields: Record<string, string> = { start: 'date', end: 'to' };
const fieldOf = (occurrenceId: string | null, field: string | undefined): string =>
  occurrenceId && field && fields[field] ? `${fields[field]}.${occurrenceId}` : 'proposal';
