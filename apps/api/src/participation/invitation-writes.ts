import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, localDate, resolveWallTime, type Instant, type LocalDate } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { json } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import { hashOf } from '../platform/http/session.guard.js';
import { withheld } from '../platform/mail/withheld.js';
import { askedOf, toldOf, type Asked } from './asked-slots.queries.js';
import { InvitationLinks } from './invitation-links.js';
import { LetterService } from './letters/letter.service.js';
import { formerMemory, wasTold } from './letters/letter.queries.js';
import { ContactLinks } from './links/contact-links.js';
import type { InviteManyRequest, InviteRequest } from './participation.dto.js';
import { contactOf, holdLetters, participationFacts, type ParticipationFacts } from './participation.queries.js';
import { unknownAt } from './participation-writes.js';

const DAY = 86_400_000;
/** A link can be read for so long after everything is over. */
const KEPT_DAYS = 30;

/** Inviting, to an event or a whole edition. The caller holds the lock of that, and wakes the mailer. */
@Injectable()
export class InvitationWrites {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly links: InvitationLinks,
    private readonly letters: LetterService,
    private readonly contactLinks: ContactLinks,
  ) {}

  /** Several contacts of several organizations: all of them, or none with the reason at its field. */
  async inviteMany(
    tx: EntityManager,
    who: Who,
    { groups, ...rest }: InviteManyRequest,
    isAmong: (facts: ParticipationFacts) => boolean,
  ): Promise<void> {
    for (const [index, { participationId, contactIds }] of groups.entries()) {
      const facts = await participationFacts(tx, participationId);
      if (!facts || !isAmong(facts)) throw unknownAt(`groups.${index}.participationId`);
      for (const [place, contactId] of contactIds.entries())
        await this.invite(tx, who, facts, { ...rest, contactId }, `groups.${index}.contactIds.${place}`);
    }
  }

  /** Invites a contact, or invites her again: then the former link opens nothing any more. */
  async invite(
    tx: EntityManager,
    who: Who,
    facts: ParticipationFacts,
    request: InviteRequest,
    field: string,
  ): Promise<void> {
    if (facts.eventState === 'cancelled') throw refuse('event-is-cancelled');
    if (facts.eventState !== 'planned' && facts.eventState !== 'confirmed') throw refuse('state-change-not-possible');
    const contact = await contactOf(tx, facts.organizationId, request.contactId);
    if (!contact) throw unknownAt(field);
    if (!contact.email) throw refuse('contact-cannot-be-reached', { field });
    await this.contactLinks.ensure(tx, contact.id);
    const about = await askedOf(tx, facts.id);
    const { deadline, expiresAt } = this.limits(request.deadline, about);
    const language = request.language ?? contact.language;
    const memory = await formerMemory(tx, facts.id, contact.id);
    const generation = await this.revokeFormer(tx, facts.id, contact.id);
    const id = randomUUID();
    await tx.query(
      `INSERT INTO invitation (id, participation_id, contact_id, token_hash, generation, language, told, told_sequence,
                               calendar, deadline, expires_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        facts.id,
        contact.id,
        hashOf(this.links.tokenOf(id, generation)),
        generation,
        language,
        json(toldOf(about)),
        facts.sequence,
        json(memory),
        new Date(deadline),
        new Date(expiresAt),
        who.id,
      ],
    );
    await this.letters.queue(tx, { kind: 'invitation', invitationId: id, from: who.name });
    await this.audit.record(tx, who, {
      action: 'invitation.created',
      subject: 'invitation',
      subjectId: id,
      eventId: facts.eventId,
      after: { organizationId: facts.organizationId, role: facts.role, language, deadline: request.deadline },
    });
  }

  async revoke(tx: EntityManager, who: Who, id: string, facts: ParticipationFacts): Promise<void> {
    const [revoked] = await tx.query<[unknown[], number]>(
      `UPDATE invitation SET revoked_at = now() WHERE invitation.id = $1 AND invitation.revoked_at IS NULL RETURNING 1`,
      [id],
    );
    if (revoked.length === 0) return;
    await holdLetters(tx, [id], withheld.withdrawn);
    // Whoever never got the invitation is told of no withdrawal.
    if (await wasTold(tx, id))
      await this.letters.queue(tx, { kind: 'cancellation', invitationId: id, why: 'withdrawn', from: who.name });
    await this.audit.record(tx, who, {
      action: 'invitation.revoked',
      subject: 'invitation',
      subjectId: id,
      eventId: facts.eventId,
      before: { organizationId: facts.organizationId, role: facts.role },
    });
  }

  /** The generation of the next link to this contact; what was open is not any more. */
  private async revokeFormer(tx: EntityManager, participationId: string, contactId: string): Promise<number> {
    const [former] = await tx.query<[{ id: string }[], number]>(
      `UPDATE invitation SET revoked_at = now()
        WHERE invitation.participation_id = $1 AND invitation.contact_id = $2 AND invitation.revoked_at IS NULL
       RETURNING invitation.id`,
      [participationId, contactId],
    );
    await holdLetters(
      tx,
      former.map(({ id }) => id),
      withheld.replaced,
    );
    const [row] = await tx.query<{ generation: number }[]>(
      `SELECT coalesce(max(invitation.generation), 0) + 1 AS generation FROM invitation
        WHERE invitation.participation_id = $1 AND invitation.contact_id = $2`,
      [participationId, contactId],
    );
    return row!.generation;
  }

  private limits(day: LocalDate, { zone, lastEnd, windowTo, editionYear }: Asked) {
    const today = localDate(this.clock.now(), zone);
    // Within the edition's year, or a year from now where that one is over: a slip of the pen is caught either way.
    const latest = [`${editionYear}-12-31`, addDays(today, 366)].sort()[1]!;
    const wrong = (code: 'too-small' | 'too-large', values: Record<string, string>) =>
      new Refused({ code: 'field-invalid' }, [{ field: 'deadline', code, values }]);
    if (day < today) throw wrong('too-small', { min: today });
    if (day > latest) throw wrong('too-large', { max: latest });
    const deadline = endOfDay(day, zone);
    const over = lastEnd ?? (windowTo ? endOfDay(windowTo, zone) : deadline);
    return { deadline, expiresAt: Math.max(deadline, over) + KEPT_DAYS * DAY };
  }
}

/** The midnight that ends a day; where clocks were set back at it, the later one. */
function endOfDay(day: LocalDate, zone: string): Instant {
  const midnight = resolveWallTime(`${addDays(day, 1)}T00:00`, zone, 'later');
  return midnight.kind === 'resolved' ? midnight.instant : midnight.later.instant;
}
