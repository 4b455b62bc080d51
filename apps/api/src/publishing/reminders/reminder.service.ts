import { Injectable } from '@nestjs/common';
import { dueReminder, type Instant } from '@birge/domain';
import { DataSource } from 'typeorm';
import { LetterService } from '../../participation/letters/letter.service.js';
import { lockEvents } from '../../platform/database/locks.js';
import { lockRow } from '../../platform/database/update-at.js';
import { reminderLeftAs, takeReminder, unanswered, type Unanswered } from './reminder.queries.js';

@Injectable()
export class ReminderService {
  constructor(
    private readonly db: DataSource,
    private readonly letters: LetterService,
  ) {}

  /** Writes the reminders that are due, each once; answers with how many these were. */
  async write(now: Instant): Promise<number> {
    let written = 0;
    for (const candidate of await unanswered(this.db, now))
      if (dueReminder(candidate, now) !== null && (await this.remind(candidate, now))) written += 1;
    return written;
  }

  /** One letter, one transaction. Whoever answered while others were written to is not reminded. */
  private remind({ invitationId, eventId, editionId }: Unanswered, now: Instant): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      if (eventId === null) await lockRow(tx, 'edition', editionId);
      else await lockEvents(tx, [eventId]);
      const [still] = await unanswered(tx, now, [invitationId]);
      const days = still ? dueReminder(still, now) : null;
      if (!still || days === null || !(await takeReminder(tx, still, days, now))) return false;
      const messageId = await this.letters.queue(tx, { kind: 'reminder', invitationId });
      if (messageId) await reminderLeftAs(tx, still, days, messageId);
      return messageId !== null;
    });
  }
}
