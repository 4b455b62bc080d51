import { Injectable } from '@nestjs/common';
import { isQuiet, textIn, type Instant } from '@birge/domain';
import { letters } from '@birge/i18n';
import { DataSource } from 'typeorm';
import { LetterService } from '../../participation/letters/letter.service.js';
import { quorumTurns, takeTurn, turnLeftAs, type QuorumRow } from './quorum.queries.js';

@Injectable()
export class QuorumService {
  constructor(
    private readonly db: DataSource,
    private readonly letters: LetterService,
  ) {}

  /**
   * One letter when an event has all that it needs, and one when it has not any more. A turn at night is told in the
   * morning, if it has not turned back by then. The first look at an event is where it begins, and is told to nobody.
   */
  async write(now: Instant): Promise<void> {
    for (const row of await quorumTurns(this.db, now))
      if (row.number === null || row.zone === null || !isQuiet(now, row.zone)) await this.turn(row, now);
  }

  private turn(row: QuorumRow, now: Instant): Promise<void> {
    return this.db.transaction(async (tx) => {
      if (!(await takeTurn(tx, row, now))) return;
      const { personId, language, name, eventId, met, needed, reached } = row;
      if (row.number === null || !personId || !language) return;
      const words = letters[language];
      const title = textIn(row.title, language);
      const messageId = await this.letters.queue(tx, {
        kind: 'quorum',
        personId,
        eventId,
        subject: words.quorumSubject(title),
        blocks: [
          { kind: 'text', text: words.digestGreeting(name ?? '') },
          { kind: 'text', text: reached ? words.quorumReached(title, needed) : words.quorumLost(title, met, needed) },
          { kind: 'text', text: words.noReply, quiet: true },
        ],
      });
      if (messageId) await turnLeftAs(tx, row, messageId);
    });
  }
}
