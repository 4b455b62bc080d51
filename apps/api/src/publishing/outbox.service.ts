import { Injectable } from '@nestjs/common';
import { can } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { Mailer } from '../platform/mail/mailer.js';
import type { SettleLetterRequest } from './outbox.dto.js';
import { lockedLetter } from './outbox.queries.js';

/** What a person decides of a letter that the mailer leaves to her. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly mailer: Mailer,
  ) {}

  /** Nobody knows whether it was sent: it was, or it is sent again, under the same Message-ID. What failed is tried again. */
  async settle(who: Who, id: string, { as }: SettleLetterRequest): Promise<void> {
    await this.db.transaction(async (tx) => {
      const letter = await lockedLetter(tx, who, id);
      if (!letter) throw refuse('not-found');
      if (!can(who, 'participation:write', letter.eventId ? letter.divisions : undefined)) throw refuse('not-allowed');
      if (letter.state !== 'perhaps-sent' && (as === 'sent' || letter.state !== 'failed'))
        throw refuse('state-change-not-possible');
      await this.write(tx, id, as);
      await this.audit.record(tx, who, {
        action: as === 'sent' ? 'message.was-sent' : 'message.sent-again',
        subject: 'message',
        subjectId: id,
        eventId: letter.eventId,
        before: { state: letter.state },
      });
    });
    void this.mailer.wake();
  }

  private async write(tx: EntityManager, id: string, as: 'sent' | 'again'): Promise<void> {
    const next = as === 'sent' ? 'sent' : this.mailer.sends ? 'queued' : 'kept';
    await tx.query(
      `UPDATE message SET state = $2, sent_at = CASE WHEN $2 = 'sent' THEN now() END, failure = NULL, next_try_at = NULL,
              attempts = CASE WHEN $2 = 'sent' THEN message.attempts ELSE 0 END, handed_over_at = NULL
        WHERE message.id = $1`,
      [id, next],
    );
  }
}
