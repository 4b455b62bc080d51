import { Injectable } from '@nestjs/common';
import type { RowRefusal } from '@birge/site';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { AnswerService } from '../answer.service.js';
import { invitedById, invitedOfContact, type Invited } from '../answer-page.queries.js';
import { LetterService } from '../letters/letter.service.js';
import { ContactLinks, type LinkOwner, type RenewalForm } from '../links/contact-links.js';
import type { ManyAnswers } from './many-answers.js';

export interface ManyAnswered {
  saved: number;
  refused: Map<string, RowRefusal>;
  /** Refused and not on the page any more. */
  gone: Invited[];
}

/** All that one contact is asked, and what she can do about it at once. */
@Injectable()
export class PartnerPageService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly answers: AnswerService,
    private readonly links: ContactLinks,
    private readonly letters: LetterService,
    private readonly mailer: Mailer,
  ) {}

  invited({ contactId }: Pick<LinkOwner, 'contactId'>): Promise<Invited[]> {
    return invitedOfContact(this.db, contactId, new Date(this.clock.now()));
  }

  /**
   * Each answer in a transaction of its own: one that is refused takes none of the others with it. What says what stands
   * already is left as it is, so that sending the form again changes nothing.
   */
  async answerMany({ contactId }: LinkOwner, many: ManyAnswers): Promise<ManyAnswered> {
    const shown = new Map((await this.invited({ contactId })).map((one) => [one.invitationId, one]));
    const answered: ManyAnswered = { saved: 0, refused: new Map(), gone: [] };
    for (const [id, answer] of many.choices) {
      const found = shown.get(id) ?? (await invitedById(this.db, id, contactId));
      // Another contact's, or nobody's.
      if (!found) continue;
      if (found.latest?.current && found.latest.answer === answer) continue;
      const given = { answer, note: null, answeredBy: many.name.trim() || null, proposals: null };
      const responded = await this.answers.respondAs(found, given, many.seen.get(id) ?? null);
      if (responded?.decision.ok) answered.saved += responded.decision.value === 'unchanged' ? 0 : 1;
      else {
        answered.refused.set(id, responded ? refusalOf(responded.decision) : 'not-found');
        if (!shown.has(id)) answered.gone.push(found);
      }
    }
    return answered;
  }

  /** New links; that of the page is mailed too, so that it is not lost with a tab. */
  async renew(owner: LinkOwner, what: 'feed' | 'all', form: RenewalForm): Promise<string | null> {
    const token = await this.links.renew(owner.contactId, what, form, async (tx) => {
      if (what === 'all') await this.letters.queueLinks(tx, owner);
    });
    void this.mailer.wake();
    return token;
  }
}

const refusalOf = (decision: { ok: boolean; refusal?: { code: string } }): RowRefusal =>
  (decision.refusal?.code ?? 'not-found') as RowRefusal;
