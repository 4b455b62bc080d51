import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

const HOUR = 3_600_000;
/** Who wrote and in which words is of use for so long; that a letter came, and what became of it, stays. */
const KEPT_DAYS = 180;

/** Forgets who wrote. The octets of a letter are never kept at all. */
@Injectable()
export class InboxRetention implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('inbox');
  private round?: NodeJS.Timeout;

  constructor(private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.round = setInterval(() => {
      this.forget().catch((error: unknown) => this.logger.warn(`nothing was forgotten: ${(error as Error).name}`));
    }, 6 * HOUR);
    this.round.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.round);
  }

  /** Answers with how many letters. What is found again by its Message-ID or its octets' hash is still known as a duplicate. */
  forget(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const [rows] = await tx.query<[{ id: string }[], number]>(
        `UPDATE inbound_mail SET sender = NULL, sender_name = NULL, subject = NULL, content = '[]', forgotten_at = now()
          WHERE inbound_mail.forgotten_at IS NULL AND inbound_mail.received_at < now() - interval '${KEPT_DAYS} days'
         RETURNING inbound_mail.id`,
      );
      await tx.query('UPDATE answer SET delegate = NULL WHERE answer.inbound_mail_id = ANY ($1)', [
        rows.map(({ id }) => id),
      ]);
      return rows.length;
    });
  }
}
