import { Inject, Injectable } from '@nestjs/common';
import type { Language, Localized } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.module.js';
import { lockRow } from '../../platform/database/update-at.js';
import { hashOf } from '../../platform/http/session.guard.js';
import { Secret } from '../../platform/secret/secret.js';
import { InvitationLinks } from '../invitation-links.js';
import { signedForContact, type LinkKind } from './signed-for-contact.js';
import {
  closeLinks,
  isPageOf,
  linkByHash,
  linksOf,
  openInvitationsOf,
  pageMadeBy,
  retire,
  writeLink,
  type Ending,
} from './contact-link.queries.js';

export type { LinkKind };

/** Over a year: whoever took part in one edition still has the link when she is invited to the next. */
export const KEPT_DAYS = 400;
/** Whoever presses a button twice does so soon. */
const TWICE = 10 * 60_000;
const DAY = 86_400_000;

/** Whose link it is. */
export interface LinkOwner {
  contactId: string;
  name: string;
  language: Language;
  email: string | null;
  organization: Localized;
  /** Epoch ms. */
  expiresAt: number;
}

/** What a link opens; one that ended or expired says so, any other is nobody's. */
export type Opened =
  { ok: true; owner: LinkOwner } | { ok: false; why: 'not-found' | 'replaced' | 'closed' | 'expired' };

/** The form that asks for new links: on which page it stood, and which it was. */
export interface RenewalForm {
  token: string;
  key: string;
}

/**
 * The links that open all that one contact is asked: her page, and her calendar to read only. A token is made from the
 * contact, the kind and a generation with this installation's secret, as those of invitations are; the database has its
 * hash only.
 */
@Injectable()
export class ContactLinks {
  constructor(
    private readonly db: DataSource,
    private readonly secret: Secret,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly invitations: InvitationLinks,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async open(kind: LinkKind, token: string): Promise<Opened> {
    if (!/^[\w-]{43}$/.test(token)) return { ok: false, why: 'not-found' };
    const found = await linkByHash(this.db, kind, hashOf(token));
    if (!found) return { ok: false, why: 'not-found' };
    if ('ended' in found) return { ok: false, why: found.ended };
    return this.clock.now() < found.expiresAt ? { ok: true, owner: found } : { ok: false, why: 'expired' };
  }

  /** Whether an unknown link of any kind was one before. */
  async hasEnded(token: string): Promise<boolean> {
    const found = await linkByHash(this.db, 'page', hashOf(token));
    return found !== null && 'ended' in found;
  }

  /** The address of an open page or calendar; null where this contact has none (yet). */
  async addressOf(kind: LinkKind, contactId: string): Promise<string | null> {
    const link = (await linksOf(this.db, contactId)).find((one) => one.kind === kind);
    return link?.open && link.expiresAt > this.clock.now()
      ? this.config.publicUrl + pathOf(kind, this.tokenOf(kind, contactId, link.generation))
      : null;
  }

  /** Whoever is invited has both; an invitation makes them valid for longer, and opens again what was closed. */
  async ensure(tx: EntityManager, contactId: string): Promise<void> {
    await lockRow(tx, 'contact', contactId);
    const links = await linksOf(tx, contactId);
    for (const kind of ['page', 'feed'] as const) {
      const link = links.find((one) => one.kind === kind);
      const generation = link ? link.generation + (link.open ? 0 : 1) : 1;
      await this.write(tx, kind, contactId, generation);
    }
  }

  /**
   * New links for the old, which open nothing from then on: those of the calendar alone, or of everything, the links in
   * all letters to this contact too. Answers with the page's new token; null where the page that the form stood on is not
   * hers any more, and another form ended it.
   */
  async renew(
    contactId: string,
    what: 'feed' | 'all',
    form: RenewalForm,
    after: (tx: EntityManager) => Promise<void>,
  ): Promise<string | null> {
    return this.db.transaction(async (tx) => {
      await lockRow(tx, 'contact', contactId);
      if (!(await isPageOf(tx, contactId, hashOf(form.token)))) return this.renewedBy(form, tx);
      const links = await linksOf(tx, contactId);
      const generationOf = (kind: LinkKind) => links.find((one) => one.kind === kind)?.generation ?? 0;
      const kinds: LinkKind[] = what === 'all' ? ['page', 'feed'] : ['feed'];
      const at = new Date(this.clock.now());
      for (const kind of kinds) {
        await retire(tx, kind, contactId, { at, formHash: kind === 'page' ? hashOf(form.key) : null });
        await this.write(tx, kind, contactId, generationOf(kind) + 1, at);
      }
      if (what === 'all') await this.renewInLetters(tx, contactId, { at });
      await this.audit.record(
        tx,
        null,
        { action: what === 'all' ? 'links.renewed' : 'links.feed-renewed', subject: 'contact', subjectId: contactId },
        'partner',
      );
      await after(tx);
      return this.tokenOf('page', contactId, generationOf('page') + (what === 'all' ? 1 : 0));
    });
  }

  /** The page's token that this very form asked for just before; null for any other form. */
  async renewedBy({ token, key }: RenewalForm, db: Pick<EntityManager, 'query'> = this.db): Promise<string | null> {
    if (!/^[\w-]{43}$/.test(token) || !/^[\w-]{22}$/.test(key)) return null;
    const since = new Date(this.clock.now() - TWICE);
    const page = await pageMadeBy(db, { tokenHash: hashOf(token), formHash: hashOf(key), since });
    return page && this.tokenOf('page', page.contactId, page.generation);
  }

  /**
   * A coordinator ends all that this contact has: her page, her calendar and the links in letters. What she was asked
   * stands; the next letter has a new link. False where there was nothing to end.
   */
  async close(tx: EntityManager, contactId: string): Promise<boolean> {
    await lockRow(tx, 'contact', contactId);
    const links = await linksOf(tx, contactId);
    if (links.length > 0 && !links.some(({ open }) => open)) return false;
    // Whoever was invited before there were such links has closed ones from now on.
    if (links.length === 0) await this.ensure(tx, contactId);
    const ending = { at: new Date(this.clock.now()), closed: true };
    for (const kind of ['page', 'feed'] as const) await retire(tx, kind, contactId, ending);
    await closeLinks(tx, contactId, ending.at);
    await this.renewInLetters(tx, contactId, ending);
    return true;
  }

  private async renewInLetters(tx: EntityManager, contactId: string, ending: Ending): Promise<void> {
    for (const { id, generation } of await openInvitationsOf(tx, contactId)) {
      await retire(tx, 'invitation', id, ending);
      await tx.query(`UPDATE invitation SET generation = $2, token_hash = $3 WHERE invitation.id = $1`, [
        id,
        generation + 1,
        hashOf(this.invitations.tokenOf(id, generation + 1)),
      ]);
    }
  }

  tokenOf(kind: LinkKind, contactId: string, generation: number): string {
    return this.secret.sign(signedForContact(kind, contactId, generation));
  }

  private write(
    tx: EntityManager,
    kind: LinkKind,
    contactId: string,
    generation: number,
    at = new Date(this.clock.now()),
  ): Promise<void> {
    return writeLink(tx, {
      contactId,
      kind,
      generation,
      tokenHash: hashOf(this.tokenOf(kind, contactId, generation)),
      createdAt: at,
      expiresAt: new Date(at.getTime() + KEPT_DAYS * DAY),
    });
  }
}

export const pathOf = (kind: LinkKind, token: string): string =>
  kind === 'page' ? `/partner/${token}` : `/partner/feed/${token}.ics`;
