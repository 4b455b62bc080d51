import { Injectable } from '@nestjs/common';
import { scopeOf } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { lockEventsFor } from '../../events/event.lock.js';
import { LetterService } from '../../participation/letters/letter.service.js';
import type { InvitationLetterRequest } from '../../participation/letters/letter.js';
import { lockRow } from '../../platform/database/update-at.js';
import { Audit, type Change } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Who } from '../../platform/http/allow.js';
import { Refused, refuse } from '../../platform/http/refuse.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type {
  HoldNoticesRequest,
  NoticeLetterView,
  NoticesSentView,
  NoticesView,
  SeenNoticeRequest,
  SendNoticesRequest,
} from './notice.dto.js';
import { firstUnknown, pendingCount, pendingNotices, type PendingNotice } from './notice.queries.js';
import { recipientViews } from './notice.view.js';
import { hold, noticeLeftAs, release, tell, voidAnswers } from './notice-writes.js';

/** What partners have to be told, computed; nothing leaves that was not seen. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly letters: LetterService,
    private readonly mailer: Mailer,
  ) {}

  async pending(who: Who, year: number): Promise<NoticesView> {
    return { recipients: recipientViews(await pendingNotices(this.db, this.wanted(who, year))) };
  }

  count(who: Who, year: number): Promise<number> {
    return pendingCount(this.db, this.wanted(who, year));
  }

  /** The letter of a notice in full, as it would leave now. */
  async letter(who: Who, invitationId: string): Promise<NoticeLetterView> {
    const [row] = await pendingNotices(this.db, { ...this.wanted(who, null), invitations: [invitationId] });
    const letter = row && (await this.letters.preview(this.db.manager, letterOf(who, row)));
    if (!letter) throw refuse('not-found');
    return { language: row.language, subject: letter.subject, body: letter.text };
  }

  async send(who: Who, { notices }: SendNoticesRequest): Promise<NoticesSentView> {
    const done = await this.db.transaction(async (tx) => {
      const { seen, changed } = await this.seen(tx, who, notices);
      const reachable = seen.filter(({ email }) => email !== null);
      const at = new Date(this.clock.now());
      for (const row of reachable) {
        await tell(tx, who.id, row, at);
        const messageId = await this.letters.queue(tx, letterOf(who, row));
        if (messageId) await noticeLeftAs(tx, row, messageId);
      }
      await voidAnswers(tx, reachable);
      await this.audit.recordAll(tx, who, reachable.map(changeOf('invitation.told')));
      return {
        done: reachable.length,
        changed,
        unreachable: seen.filter(({ email }) => email === null).map(({ invitationId }) => invitationId),
      };
    });
    void this.mailer.wake();
    return done;
  }

  hold(who: Who, { notices, held }: HoldNoticesRequest): Promise<NoticesSentView> {
    return this.db.transaction(async (tx) => {
      const { seen, changed } = await this.seen(tx, who, notices);
      if (held) await hold(tx, who.id, seen, new Date(this.clock.now()));
      else await release(tx, seen);
      await this.audit.recordAll(tx, who, seen.map(changeOf(held ? 'invitation.held' : 'invitation.released')));
      return { done: seen.length, changed, unreachable: [] };
    });
  }

  /** Those that still are what the coordinator saw, read once their events are locked; in the order of the list. */
  private async seen(tx: EntityManager, who: Who, notices: readonly SeenNoticeRequest[]) {
    const wanted = { ...this.wanted(who, null), invitations: notices.map(({ invitationId }) => invitationId) };
    const unknown = await firstUnknown(tx, wanted.invitations, wanted.scope);
    if (unknown !== null)
      throw new Refused({ code: 'field-invalid' }, [
        { field: `notices.${unknown}.invitationId`, code: 'unknown-reference' },
      ]);
    const before = await pendingNotices(tx, wanted);
    await lockEventsFor(tx, who, [...new Set(before.flatMap(({ eventId }) => eventId ?? []))], 'participation:write');
    for (const id of new Set(before.flatMap(({ eventId, editionId }) => (eventId === null ? editionId : []))))
      await lockRow(tx, 'edition', id);
    const stateSeen = new Map(notices.map(({ invitationId, state }) => [invitationId, state]));
    const seen = (await pendingNotices(tx, wanted)).filter(
      ({ invitationId, notice }) => stateSeen.get(invitationId) === notice.state,
    );
    const still = new Set(seen.map(({ invitationId }) => invitationId));
    return { seen, changed: [...stateSeen.keys()].filter((id) => !still.has(id)) };
  }

  private wanted(who: Who, year: number | null) {
    return { year, scope: scopeOf(who), now: this.clock.now() };
  }
}

const letterOf = (who: Who, { invitationId, notice }: PendingNotice): InvitationLetterRequest =>
  notice.kind === 'cancellation'
    ? { kind: 'cancellation', invitationId, why: 'event', from: who.name }
    : { kind: 'update', invitationId, from: who.name, again: notice.kind === 'ask-again' };

const changeOf =
  (action: Change['action']) =>
  ({ invitationId, eventId, organizationId, role, notice }: PendingNotice): Change => ({
    action,
    subject: 'invitation',
    subjectId: invitationId,
    eventId,
    after: { organizationId, role, notice: notice.kind },
  });
