import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { Mailer, type FinishedLetter } from '../platform/mail/mailer.js';
import type { OutgoingMessage } from '../platform/mail/outgoing.queries.js';
import { Secret } from '../platform/secret/secret.js';
import { folded } from '../platform/icalendar/content-lines.js';
import { LINK, PAGE, REPLY, STOP } from './letters/letter.js';
import { replyTag, signedForReply, taggedAddress } from './letters/reply-address.js';
import { linksOf } from './links/contact-link.queries.js';
import { signedForContact } from './links/signed-for-contact.js';

/** What this installation signs to make the token of an invitation's link. */
export const signedForLink = (invitationId: string, generation: number): string =>
  `invitation:${invitationId}:${generation}`;

/** What it signs for the address that stops a contact's reminders. */
const signedForReminders = (contactId: string): string => `reminders:${contactId}`;

interface LinkRow {
  generation: number;
  open: boolean;
  participationId: string;
  contactId: string;
}

/**
 * Personal links. The token is made from the invitation and this installation's secret, so that the outbox can show it
 * again while the database has nothing but its hash; so is the tag of the reply address.
 */
@Injectable()
export class InvitationLinks implements OnModuleInit {
  constructor(
    private readonly secret: Secret,
    private readonly mailer: Mailer,
    private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.mailer.finishWith((message) => this.finish(message));
  }

  tokenOf(invitationId: string, generation: number): string {
    return this.secret.sign(signedForLink(invitationId, generation));
  }

  addressOf(token: string): string {
    return `${this.config.publicUrl}/answer/${token}`;
  }

  /** Where a contact stops her reminders; opening it changes nothing. */
  stopAddressOf(contactId: string): string {
    return `${this.config.publicUrl}/reminders/${contactId}/${this.secret.sign(signedForReminders(contactId))}`;
  }

  /** Whether a token is the one that was sent to this contact. */
  stops(contactId: string, token: string): boolean {
    return this.secret.isSignature(signedForReminders(contactId), token);
  }

  /** A stored text with its link; null where the link opens nothing any more. */
  async fillIn(invitationId: string, body: string): Promise<string | null> {
    const row = await this.linkRow(invitationId);
    if (!row || (body.includes(LINK) && !row.open)) return null;
    return this.marks(invitationId, row)(body);
  }

  /** A stored letter as its reader has it; null where its link opens nothing any more. */
  async shown({ invitationId, contactId, body }: Pick<OutgoingMessage, 'invitationId' | 'contactId' | 'body'>) {
    if (invitationId !== null) return this.fillIn(invitationId, body);
    return (await this.finishWithPage({ body, html: null, contactId }))?.text ?? null;
  }

  /** A text to be looked at, with addresses that open nothing. */
  withoutLinks(text: string): string {
    return text
      .replaceAll(LINK, `${this.config.publicUrl}/answer/…`)
      .replaceAll(STOP, `${this.config.publicUrl}/reminders/…`)
      .replaceAll(PAGE, `${this.config.publicUrl}/partner/…`);
  }

  /** A stored letter as it leaves; null where it must not: its link opens nothing any more. */
  private async finish(message: OutgoingMessage): Promise<FinishedLetter | null> {
    const { invitationId, kind, body, html, calendar, method } = message;
    if (invitationId === null) return this.finishWithPage(message);
    const row = await this.linkRow(invitationId);
    if (!row) return null;
    if (!row.open && [body, html, calendar].some((text) => text?.includes(LINK))) return null;
    const fill = this.marks(invitationId, row);
    return {
      text: fill(body),
      html: html === null ? null : fill(html),
      calendar: calendar === null || method === null ? undefined : { method, content: folded(fill(calendar)) },
      replyTo: this.replyAddress(row),
      ...(kind === 'reminder' && { unsubscribe: this.stopAddressOf(row.contactId) }),
    };
  }

  /** What belongs to no invitation: a digest, or the new link of a contact's page as it is by now. */
  private async finishWithPage({
    body,
    html,
    contactId,
  }: Pick<OutgoingMessage, 'body' | 'html' | 'contactId'>): Promise<FinishedLetter | null> {
    if (body.includes(LINK)) return null;
    if (!body.includes(PAGE)) return { text: body, html };
    const page = contactId === null ? null : await this.pageOf(contactId);
    return page === null
      ? null
      : { text: body.replaceAll(PAGE, () => page), html: html?.replaceAll(PAGE, () => page) ?? null };
  }

  /** The address of a contact's page while it is open. */
  async pageOf(contactId: string): Promise<string | null> {
    const [link] = await linksOf(this.db, contactId, 'page');
    return link?.open && link.expiresAt > this.clock.now()
      ? `${this.config.publicUrl}/partner/${this.secret.sign(signedForContact('page', contactId, link.generation))}`
      : null;
  }

  private marks(invitationId: string, row: LinkRow): (text: string) => string {
    const link = this.addressOf(this.tokenOf(invitationId, row.generation));
    const reply = this.replyAddress(row);
    const stop = this.stopAddressOf(row.contactId);
    return (text) =>
      text
        .replaceAll(LINK, () => link)
        .replaceAll(REPLY, () => reply)
        .replaceAll(STOP, () => stop);
  }

  private replyAddress({ participationId, contactId }: LinkRow): string {
    const tag = replyTag(this.secret.sign(signedForReply(participationId, contactId)));
    return taggedAddress(this.config.replyAddress, tag);
  }

  private async linkRow(invitationId: string): Promise<LinkRow | null> {
    const [row] = await this.db.query<LinkRow[]>(
      `SELECT invitation.generation, invitation.revoked_at IS NULL AND invitation.expires_at > $2 AS open,
              invitation.participation_id AS "participationId", invitation.contact_id AS "contactId"
         FROM invitation WHERE invitation.id = $1`,
      [invitationId, new Date(this.clock.now())],
    );
    return row ?? null;
  }
}
