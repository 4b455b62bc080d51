import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { Mailer } from '../platform/mail/mailer.js';
import { Secret } from '../platform/secret/secret.js';

/** Where the personal link stands in a stored letter. */
export const LINK = '{link}';

/** What this installation signs to make the token of an invitation's link. */
export const signedForLink = (invitationId: string, generation: number): string =>
  `invitation:${invitationId}:${generation}`;

/**
 * Personal links. The token is made from the invitation and this installation's secret, so that the outbox can show it
 * again while the database has nothing but its hash.
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
    this.mailer.finishWith(async ({ invitationId, body }) => {
      if (!body.includes(LINK)) return body;
      return invitationId === null ? null : this.fillIn(invitationId, body);
    });
  }

  tokenOf(invitationId: string, generation: number): string {
    return this.secret.sign(signedForLink(invitationId, generation));
  }

  addressOf(token: string): string {
    return `${this.config.publicUrl}/answer/${token}`;
  }

  /** A stored letter with its link; null where the link opens nothing any more. */
  async fillIn(invitationId: string, body: string): Promise<string | null> {
    const [row] = await this.db.query<{ generation: number; open: boolean }[]>(
      `SELECT invitation.generation, invitation.revoked_at IS NULL AND invitation.expires_at > $2 AS open
         FROM invitation WHERE invitation.id = $1`,
      [invitationId, new Date(this.clock.now())],
    );
    if (!row?.open) return null;
    const link = this.addressOf(this.tokenOf(invitationId, row.generation));
    return body.replaceAll(LINK, () => link);
  }
}
