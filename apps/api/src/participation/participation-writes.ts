import { Injectable } from '@nestjs/common';
import { SAID_WITHIN_DAYS, resolveWallTime, saidProblem, wallTimeAt } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { insertInto, json, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import { withheld } from '../platform/mail/withheld.js';
import { askedOf } from './asked-slots.queries.js';
import { LetterService } from './letters/letter.service.js';
import type { AddParticipationRequest, EditParticipationRequest, RecordAnswerRequest } from './participation.dto.js';
import { contactOf, holdLetters, isOrganization, lastTold, type ParticipationFacts } from './participation.queries.js';

export const unknownAt = (field: string) =>
  new Refused({ code: 'field-invalid' }, [{ field, code: 'unknown-reference' }]);

/** An event, or a whole edition. */
export type PartOf = { eventId: string } | { editionId: string };

/** What is written of an organization that takes part, in an event or a whole edition. The caller holds the lock of that. */
@Injectable()
export class ParticipationWrites {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly letters: LetterService,
  ) {}

  async add(tx: EntityManager, who: Who, to: PartOf, request: AddParticipationRequest): Promise<string> {
    const { organizationId, role, asked = {}, askedFor } = request;
    if (!(await isOrganization(tx, who, organizationId))) throw unknownAt('organizationId');
    const eventId = 'eventId' in to ? to.eventId : null;
    const id = await insertInto(tx, 'participation', {
      ...('eventId' in to ? { event_id: eventId } : { edition_id: to.editionId }),
      organization_id: organizationId,
      role,
      asked: json(asked),
      asked_for: askedFor,
    });
    await this.audit.record(tx, who, {
      action: 'participation.added',
      subject: 'participation',
      subjectId: id,
      eventId,
      after: { organizationId, role },
    });
    return id;
  }

  /** `current` answers with what somebody else made of it meanwhile. */
  async edit(
    tx: EntityManager,
    who: Who,
    facts: ParticipationFacts,
    { version, role, asked, askedFor }: EditParticipationRequest,
    current: () => Promise<unknown>,
  ): Promise<void> {
    const { id, eventId, organizationId } = facts;
    if (facts.version !== version) throw refuse('stale-version', {}, { current: await current() });
    // What was accepted as a partner was not accepted as a lead.
    if (role && role !== facts.role && facts.hasAnswers)
      throw new Refused({ code: 'field-invalid' }, [{ field: 'role', code: 'not-allowed' }]);
    await updateAt(tx, 'participation', { id, version }, { role, asked: json(asked), asked_for: askedFor });
    const before = { organizationId, role: facts.role, asked: facts.asked, askedFor: facts.askedFor };
    await this.audit.record(tx, who, {
      action: 'participation.edited',
      subject: 'participation',
      subjectId: id,
      eventId,
      before,
      after: {
        organizationId,
        role: role ?? before.role,
        asked: asked ?? before.asked,
        askedFor: askedFor ?? before.askedFor,
      },
    });
  }

  async remove(tx: EntityManager, who: Who, { id, ...facts }: ParticipationFacts): Promise<void> {
    // What a partner said is history: it stays, with the organization that said it.
    if (facts.hasAnswers) throw refuse('still-referred-to');
    const invitations = await tx.query<{ id: string }[]>(
      `SELECT invitation.id FROM invitation WHERE invitation.participation_id = $1`,
      [id],
    );
    await holdLetters(
      tx,
      invitations.map((one) => one.id),
      withheld.removed,
    );
    await tx.query(`DELETE FROM participation WHERE participation.id = $1`, [id]);
    await this.audit.record(tx, who, {
      action: 'participation.removed',
      subject: 'participation',
      subjectId: id,
      eventId: facts.eventId,
      before: { organizationId: facts.organizationId, role: facts.role },
    });
  }

  /** By telephone: who said it, what, to what is so now or to what the partner was told. */
  async record(tx: EntityManager, who: Who, facts: ParticipationFacts, request: RecordAnswerRequest): Promise<void> {
    const { id, eventState, organizationId } = facts;
    if (eventState === 'cancelled') throw refuse('event-is-cancelled');
    if (eventState !== 'planned' && eventState !== 'confirmed') throw refuse('state-change-not-possible');
    const { answer, note, answeredBy, contactId } = request;
    const at = await this.saidAt(tx, id, request.saidAt ?? null);
    const told = request.asTold ? await lastTold(tx, id, contactId ?? null) : null;
    if (request.asTold && !told)
      throw new Refused({ code: 'field-invalid' }, [{ field: 'asTold', code: 'not-allowed' }]);
    if (contactId && !(await contactOf(tx, organizationId, contactId))) throw unknownAt('contactId');
    const answerId = await insertInto(tx, 'answer', {
      participation_id: id,
      contact_id: contactId,
      via: 'phone',
      answer,
      note: note?.trim(),
      answered_by: answeredBy?.trim(),
      invitation_id: told?.id,
      sequence: told?.sequence ?? facts.sequence,
      ...(at !== null && { at: new Date(at), recorded_at: new Date(this.clock.now()) }),
      recorded_by: who.id,
    });
    await this.letters.tellOthers(tx, { participationId: id, answerId, contactId: contactId ?? null });
    await this.audit.record(tx, who, {
      action: 'answer.given',
      subject: 'answer',
      subjectId: answerId,
      eventId: facts.eventId,
      after: { organizationId, role: facts.role, answer, via: 'phone' },
    });
  }

  /** When it was said, at the place of the event; null: now. */
  private async saidAt(tx: EntityManager, id: string, wall: string | null): Promise<number | null> {
    if (wall === null) return null;
    const { zone } = await askedOf(tx, id);
    const resolved = resolveWallTime(wall, zone, 'earlier');
    if (resolved.kind !== 'resolved')
      throw new Refused({ code: 'field-invalid' }, [{ field: 'saidAt', code: 'not-a-date' }]);
    const now = this.clock.now();
    const wrong = saidProblem(resolved.instant, now);
    if (!wrong) return resolved.instant;
    const limit = wrong === 'too-large' ? now : now - SAID_WITHIN_DAYS * 86_400_000;
    const values = { [wrong === 'too-large' ? 'max' : 'min']: wallTimeAt(limit, zone) };
    throw new Refused({ code: 'field-invalid' }, [{ field: 'saidAt', code: wrong, values }]);
  }
}
