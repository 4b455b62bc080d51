import { Injectable } from '@nestjs/common';
import { can, domainOf, scopeOf, type ProblemCode, type ReadReply } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { lockEvent } from '../../events/event.lock.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Who } from '../../platform/http/allow.js';
import { Refused, refuse } from '../../platform/http/refuse.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { unknownAt } from '../participation-writes.js';
import { ReplyAnswers } from './apply-reply.js';
import { choicesFor, lockMail, mailById } from './inbox-list.queries.js';
import type { ConfirmMailRequest, InboxMailView } from './inbox.dto.js';
import { repliedTo } from './inbox.queries.js';

/** What a coordinator makes of letters that nothing vouches for. Nobody is ever answered. */
@Injectable()
export class InboxDecisions {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly answers: ReplyAnswers,
    private readonly mailer: Mailer,
  ) {}

  async view(who: Who, id: string, tx: EntityManager | DataSource = this.db): Promise<InboxMailView> {
    const mail = await mailById(tx, scopeOf(who), id);
    if (!mail) throw refuse('not-found');
    const waits = mail.state === 'unverified' && can(who, 'participation:write');
    return { ...mail, choices: waits ? await choicesFor(tx, scopeOf(who), id) : [], mayDecide: waits };
  }

  /** It counts as the answer of the one who was invited, whoever's address it came from. */
  async confirm(who: Who, id: string, { invitationId, answer }: ConfirmMailRequest): Promise<InboxMailView> {
    const view = await this.db.transaction(async (tx) => {
      const before = await repliedTo(tx, invitationId);
      if (!before) throw unknownAt('invitationId');
      const event = await lockEvent(tx, who, before.eventId, 'participation:write');
      const content = await this.waiting(tx, who, id);
      const to = await repliedTo(tx, invitationId);
      if (!to || to.revoked) throw unknownAt('invitationId');
      if (to.eventState === 'cancelled') throw refuse('event-is-cancelled');
      if (to.eventState !== 'planned' && to.eventState !== 'confirmed') throw refuse('state-change-not-possible');
      const replies = content.map((reply) => ({ ...reply, answer: answer ?? reply.answer }));
      if (!replies.some((reply) => reply.answer !== null))
        throw new Refused({ code: 'field-invalid' }, [{ field: 'answer', code: 'required' }]);
      for (const reply of replies) {
        const delegate = reply.attendee === to.contactEmail ? null : (reply.attendee ?? null);
        const applied = await this.answers.apply(tx, to, { mailId: id, reply, delegate, confirmed: true });
        // What it names is not there: then it is for the whole.
        if (applied === 'unknown-occurrence')
          await this.answers.apply(tx, to, {
            mailId: id,
            reply: { ...reply, recurrenceId: null },
            delegate,
            confirmed: true,
          });
      }
      await tx.query('UPDATE inbound_mail SET invitation_id = $2, event_id = $3 WHERE inbound_mail.id = $1', [
        id,
        invitationId,
        event.id,
      ]);
      await this.settle(tx, who, id, 'confirmed', event.id);
      return this.view(who, id, tx as EntityManager);
    });
    void this.mailer.wake();
    return view;
  }

  dismiss(who: Who, id: string): Promise<InboxMailView> {
    return this.db.transaction(async (tx) => {
      const mail = await mailById(tx, scopeOf(who), id);
      if (!mail) throw refuse('not-found');
      if (mail.eventId) await lockEvent(tx, who, mail.eventId, 'participation:write');
      await this.waiting(tx, who, id);
      await this.settle(tx, who, id, 'dismissed', mail.eventId);
      return this.view(who, id, tx);
    });
  }

  /** What the letter says, while it waits for a decision and is this person's to decide. */
  private async waiting(tx: EntityManager, who: Who, id: string): Promise<ReadReply[]> {
    const row = (await mailById(tx, scopeOf(who), id)) && (await lockMail(tx, id));
    if (!row) throw refuse('not-found');
    if (row.state !== 'unverified') throw refuse('state-change-not-possible' satisfies ProblemCode);
    return row.content.length > 0 ? row.content : [wordless(row.sender)];
  }

  private async settle(
    tx: EntityManager,
    who: Who,
    id: string,
    state: 'confirmed' | 'dismissed',
    eventId: string | null,
  ): Promise<void> {
    await tx.query('UPDATE inbound_mail SET state = $2, decided_at = $3, decided_by = $4 WHERE inbound_mail.id = $1', [
      id,
      state,
      new Date(this.clock.now()),
      who.id,
    ]);
    await this.audit.record(tx, who, { action: `mail.${state}`, subject: 'inbound-mail', subjectId: id, eventId });
  }
}

/** A letter in which nothing could be read is still somebody's. */
const wordless = (sender: string | null): ReadReply => ({
  ...{ method: 'REPLY', uid: '', recurrenceId: null, sequence: null, answer: null, comment: null },
  ...{ start: null, end: null, location: null, attendeeName: null },
  attendee: sender && domainOf(sender) ? sender : null,
});
