import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Letter } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.module.js';
import { insertInto } from '../../platform/database/update-at.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Secret } from '../../platform/secret/secret.js';
import { composeLetter, templateKindOf } from './compose-letter.js';
import { answerFacts, letterFacts, templateFor, type LetterFacts } from './letter-facts.queries.js';
import { letterHtml } from './letter-html.js';
import { letterText } from './letter-text.js';
import { linksLetter } from './links-letter.js';
import type { LinkOwner } from '../links/contact-links.js';
import {
  coordinatorById,
  othersInvited,
  rememberCalendar,
  rememberTold,
  replaceWaiting,
  setReplyHash,
  timeAfter,
} from './letter.queries.js';
import type { ComposedLetter, InvitationLetterRequest, LetterRequest, WrittenLetter } from './letter.js';
import { replyHash, replyTag, signedForReply } from './reply-address.js';

/** An answer can be changed so long before anybody else of the organization hears of it. */
const QUIET_FOR = '5 minutes';

/**
 * Every letter is written here and put into the outbox, in the transaction of whoever has a reason to write. Call
 * `mailer.wake()` after the commit.
 */
@Injectable()
export class LetterService {
  private readonly mailHost: string;

  constructor(
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly secret: Secret,
    @Inject(APP_CONFIG) config: AppConfig,
  ) {
    this.mailHost = new URL(config.publicUrl).hostname;
  }

  /**
   * Writes a letter and puts it into the outbox; answers with its id, or null where there is nobody to write to. What an
   * invitation, an update or a reminder says is from now on what the contact was told (`invitation.told`).
   */
  async queue(tx: EntityManager, request: LetterRequest): Promise<string | null> {
    if ('personId' in request) return this.queueToCoordinator(tx, request);
    const facts = await letterFacts(tx, request.invitationId);
    if (!facts?.email) return null;
    const letter = await this.compose(tx, request, facts);
    await setReplyHash(tx, facts.invitationId, replyHash(this.replyTagOf(facts.participationId, facts.contactId)));
    if (request.kind === 'invitation' || request.kind === 'update' || request.kind === 'reminder')
      await rememberTold(tx, facts, letter.remembered);
    else if (letter.remembered !== facts.memory) await rememberCalendar(tx, facts.invitationId, letter.remembered);
    const to = {
      invitation_id: facts.invitationId,
      event_id: facts.eventId,
      contact_id: facts.contactId,
      recipient: facts.email,
      language: facts.language,
    };
    if (letter.also) await this.insert(tx, letter.also, request, to);
    return this.insert(tx, letter, request, to);
  }

  /** Tells a contact of her new links. */
  async queueLinks(tx: EntityManager, { contactId, email, language, name }: LinkOwner): Promise<string | null> {
    if (!email) return null;
    const letter = linksLetter({ language, name });
    const written = {
      ...letter,
      kind: 'links' as const,
      text: letterText(letter.blocks),
      html: letterHtml(language, letter),
    };
    return this.insert(tx, { ...written, calendar: null }, {}, { contact_id: contactId, recipient: email, language });
  }

  /** The letter as `queue` would write it now, and nothing is written: for a preview. */
  async preview(tx: EntityManager, request: InvitationLetterRequest): Promise<ComposedLetter | null> {
    const facts = await letterFacts(tx, request.invitationId);
    return facts && this.compose(tx, request, facts);
  }

  /**
   * One of an organization's contacts answered, or a coordinator wrote her answer down: the others who were invited are
   * told, once, of what holds after a few minutes.
   */
  async tellOthers(
    tx: EntityManager,
    { participationId, answerId, contactId }: { participationId: string; answerId: string; contactId: string | null },
  ): Promise<void> {
    const others = await othersInvited(tx, participationId, contactId);
    if (others.length === 0) return;
    const notBefore = await timeAfter(tx, QUIET_FOR);
    for (const { id } of others) {
      await replaceWaiting(tx, id, 'answer-told');
      await this.queue(tx, { kind: 'answer-told', invitationId: id, answerId, notBefore });
    }
  }

  /** The tag of the reply address; in the database only its hash is. */
  replyTagOf(participationId: string, contactId: string): string {
    return replyTag(this.secret.sign(signedForReply(participationId, contactId)));
  }

  private async compose(tx: EntityManager, request: InvitationLetterRequest, facts: LetterFacts) {
    const { typeId, language } = facts;
    const template = await templateFor(tx, typeId, templateKindOf(request), language);
    const answer = request.kind === 'answer-told' ? await answerFacts(tx, request.answerId) : null;
    return composeLetter({ facts, request, now: this.clock.now(), answer }, template);
  }

  private async queueToCoordinator(
    tx: EntityManager,
    request: Extract<LetterRequest, { personId: string }>,
  ): Promise<string | null> {
    const person = await coordinatorById(tx, request.personId);
    if (!person?.email) return null;
    const { language, email } = person;
    const letter: Letter = { subject: request.subject, blocks: request.blocks };
    const written = {
      ...letter,
      kind: request.kind,
      text: letterText(letter.blocks),
      html: letterHtml(language, letter),
    };
    return this.insert(tx, { ...written, calendar: null }, request, {
      event_id: request.eventId,
      person_id: request.personId,
      recipient: email,
      language,
    });
  }

  private insert(
    tx: EntityManager,
    { kind, subject, text, html, calendar }: Omit<WrittenLetter, 'blocks'>,
    { notBefore }: Pick<LetterRequest, 'notBefore'>,
    to: Record<string, unknown>,
  ): Promise<string> {
    return insertInto(tx, 'message', {
      ...to,
      kind,
      subject,
      body: text,
      html,
      calendar: calendar?.text,
      method: calendar?.method,
      message_id: `<${randomUUID()}@${this.mailHost}>`,
      state: this.mailer.sends ? 'queued' : 'kept',
      next_try_at: this.mailer.sends ? notBefore : undefined,
    });
  }
}
