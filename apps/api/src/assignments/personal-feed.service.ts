import { Inject, Injectable } from '@nestjs/common';
import { can } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { PersonView } from '../accounts/person.dto.js';
import { personInScope } from '../accounts/person.queries.js';
import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { lockRow } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { hashOf } from '../platform/http/session.guard.js';
import { Secret } from '../platform/secret/secret.js';
import type { PersonalFeedView } from './personal-feed.dto.js';

interface Kept {
  generation: number;
  open: boolean;
  createdAt: Date;
}

/**
 * Links of private calendars. A token is made from the person, her link's generation and this installation's secret: it
 * can be shown again to whom it belongs, while the database has its hash only. A new generation ends the old link.
 */
@Injectable()
export class PersonalFeedService {
  constructor(
    private readonly db: DataSource,
    private readonly secret: Secret,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async of(who: Who, personId: string): Promise<PersonalFeedView> {
    const person = await seen(this.db, who, personId);
    return this.view(who, person, await kept(this.db, personId));
  }

  /** The first link, or a new one for the old. */
  renew(who: Who, personId: string): Promise<PersonalFeedView> {
    return this.db.transaction(async (tx) => {
      const person = await this.mine(tx, who, personId);
      const generation = ((await kept(tx, personId))?.generation ?? 0) + 1;
      await tx.query(
        `INSERT INTO personal_feed (person_id, token_hash, generation, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, generation = excluded.generation,
           open = true, created_at = excluded.created_at`,
        [personId, hashOf(this.tokenOf(personId, generation)), generation, new Date(this.clock.now())],
      );
      await this.record(tx, who, personId, 'renewed');
      return this.view(who, person, await kept(tx, personId));
    });
  }

  /** The link opens nothing from now on. */
  close(who: Who, personId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.mine(tx, who, personId);
      await tx.query('UPDATE personal_feed SET open = false WHERE personal_feed.person_id = $1', [personId]);
      await this.record(tx, who, personId, 'closed');
    });
  }

  private async mine(tx: EntityManager, who: Who, personId: string): Promise<PersonView> {
    await lockRow(tx, 'person', personId);
    const person = await seen(tx, who, personId);
    if (!mayRenew(who, person)) throw refuse('not-allowed');
    return person;
  }

  private view(who: Who, person: PersonView, feed: Kept | null): PersonalFeedView {
    const open = feed?.open ?? false;
    return {
      open,
      url: open && maySee(who, person) ? this.addressOf(person.id, feed!.generation) : null,
      createdAt: open ? feed!.createdAt.toISOString() : null,
      maySee: maySee(who, person),
      mayRenew: mayRenew(who, person),
    };
  }

  private tokenOf(personId: string, generation: number): string {
    return this.secret.sign(`feed:${personId}:${generation}`);
  }

  private addressOf(personId: string, generation: number): string {
    return `${this.config.publicUrl}/feeds/${this.tokenOf(personId, generation)}.ics`;
  }

  /** Of a link the audit keeps that it changed, never what it is. */
  private record(tx: EntityManager, who: Who, personId: string, what: 'renewed' | 'closed'): Promise<void> {
    return this.audit.record(tx, who, { action: `feed.${what}`, subject: 'person', subjectId: personId });
  }
}

/**
 * A private calendar tells titles of every oblast: it is its person's. For those without an account whoever keeps
 * people hands it over; that is nobody whose own view is narrower.
 */
const maySee = (who: Who, person: PersonView): boolean =>
  who.id === person.id || (can(who, 'person:write') && !person.signsIn);
const mayRenew = (who: Who, person: PersonView): boolean => who.id === person.id || can(who, 'person:write');

async function seen(db: Pick<EntityManager, 'query'>, who: Who, id: string): Promise<PersonView> {
  const person = await personInScope(db, who, id);
  if (!person) throw refuse('not-found');
  return person;
}

async function kept(db: Pick<EntityManager, 'query'>, personId: string): Promise<Kept | null> {
  const [row] = await db.query<Kept[]>(
    `SELECT personal_feed.generation, personal_feed.open, personal_feed.created_at AS "createdAt"
       FROM personal_feed WHERE personal_feed.person_id = $1`,
    [personId],
  );
  return row ?? null;
}
