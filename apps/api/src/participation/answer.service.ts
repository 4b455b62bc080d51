import { Injectable } from '@nestjs/common';
import { respond, type Decision, type GivenAnswer } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { lockEvents } from '../platform/database/locks.js';
import { insertInto } from '../platform/database/update-at.js';
import { hashOf } from '../platform/http/session.guard.js';
import { LetterService } from './letters/letter.service.js';
import { invitedByToken, type Invited } from './answer-page.queries.js';

/** 256 bits as base64url; anything else is nobody's link, and nobody is asked about it. */
const isToken = (token: string): boolean => /^[\w-]{43}$/.test(token);

export interface Responded {
  invited: Invited;
  decision: Decision<GivenAnswer | 'unchanged'>;
}

/** What a personal link can do: be read, as often as anybody's scanner likes, and be answered. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly letters: LetterService,
  ) {}

  async find(token: string): Promise<Invited | null> {
    return isToken(token) ? invitedByToken(this.db, hashOf(token)) : null;
  }

  /**
   * Keeps an answer. `seen` is the sequence of the slot that stood on the page: an answer to a time that was moved
   * meanwhile is one to the former time, and the partner is asked again.
   */
  async respond(
    token: string,
    given: Pick<GivenAnswer, 'answer' | 'note' | 'answeredBy'>,
    seen: number | null,
  ): Promise<Responded | null> {
    const found = await this.find(token);
    if (!found) return null;
    return this.db.transaction(async (tx) => {
      await lockEvents(tx, [found.eventId]);
      const invited = await invitedByToken(tx, hashOf(token));
      if (!invited) return null;
      const sequence = seen === null ? invited.sequence : Math.min(seen, invited.sequence);
      const latest = invited.latest?.own ? invited.latest : null;
      const decision = respond({ ...invited, sequence, latest }, given, this.clock.now());
      if (decision.ok && decision.value !== 'unchanged') {
        const { answer, note, answeredBy } = decision.value;
        const id = await insertInto(tx, 'answer', {
          participation_id: invited.participationId,
          invitation_id: invited.invitationId,
          contact_id: invited.contactId,
          via: 'page',
          answer,
          note,
          answered_by: answeredBy,
          sequence: decision.value.sequence,
        });
        await this.letters.tellOthers(tx, {
          participationId: invited.participationId,
          answerId: id,
          contactId: invited.contactId,
        });
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
      return { invited, decision };
    });
  }
}
