import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockEvent, type LockedEvent } from '../events/event.lock.js';
import { EventService } from '../events/event.service.js';
import type { EventView, ParticipationView } from '../events/event.view.js';
import { SAID_WITHIN_DAYS, resolveWallTime, saidProblem, wallTimeAt } from '@birge/domain';
import { askedOf } from './asked-slots.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { Audit } from '../platform/audit/audit.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import { insertInto, json, updateAt } from '../platform/database/update-at.js';
import { LetterService } from './letters/letter.service.js';
import type { AddParticipationRequest, EditParticipationRequest, RecordAnswerRequest } from './participation.dto.js';
import {
  contactOf,
  eventOfParticipation,
  holdLetters,
  isOrganization,
  lastTold,
  participationFacts,
  type ParticipationFacts,
} from './participation.queries.js';
import { withheld } from '../platform/mail/withheld.js';

export const unknownAt = (field: string) =>
  new Refused({ code: 'field-invalid' }, [{ field, code: 'unknown-reference' }]);

@Injectable()
export class ParticipationService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly events: EventService,
    private readonly clock: Clock,
    private readonly letters: LetterService,
  ) {}

  add(who: Who, eventId: string, request: AddParticipationRequest): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      await this.addIn(tx, who, eventId, request);
      return this.events.view(who, eventId, tx);
    });
  }

  /** In a transaction that goes on; answers with its id. */
  async addIn(tx: EntityManager, who: Who, eventId: string, request: AddParticipationRequest): Promise<string> {
    const { organizationId, role, asked = {}, askedFor } = request;
    await lockEvent(tx, who, eventId, 'participation:write');
    if (!(await isOrganization(tx, who, organizationId))) throw unknownAt('organizationId');
    const id = await insertInto(tx, 'participation', {
      event_id: eventId,
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

  edit(who: Who, id: string, { version, role, asked, askedFor }: EditParticipationRequest): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      const { event, facts } = await this.locked(tx, who, id);
      if (facts.version !== version)
        throw refuse('stale-version', {}, { current: await this.viewOf(tx, who, event.id, id) });
      // What was accepted as a partner was not accepted as a lead.
      if (role && role !== facts.role && facts.hasAnswers)
        throw new Refused({ code: 'field-invalid' }, [{ field: 'role', code: 'not-allowed' }]);
      await updateAt(tx, 'participation', { id, version }, { role, asked: json(asked), asked_for: askedFor });
      await this.audit.record(tx, who, {
        action: 'participation.edited',
        subject: 'participation',
        subjectId: id,
        eventId: event.id,
        before: { organizationId: facts.organizationId, role: facts.role, asked: facts.asked },
        after: { organizationId: facts.organizationId, role: role ?? facts.role, asked: asked ?? facts.asked },
      });
      return this.events.view(who, event.id, tx);
    });
  }

  remove(who: Who, id: string): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      const { event, facts } = await this.locked(tx, who, id);
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
        eventId: event.id,
        before: { organizationId: facts.organizationId, role: facts.role },
      });
      return this.events.view(who, event.id, tx);
    });
  }

  /** By telephone: who said it, what, to the time and place as they are now. */
  recordAnswer(who: Who, id: string, request: RecordAnswerRequest): Promise<ParticipationView> {
    return this.db.transaction(async (tx) => {
      const { event, facts } = await this.locked(tx, who, id);
      if (facts.eventState === 'cancelled') throw refuse('event-is-cancelled');
      if (facts.eventState !== 'planned' && facts.eventState !== 'confirmed') throw refuse('state-change-not-possible');
      const { answer, note, answeredBy, contactId } = request;
      const at = await this.saidAt(tx, id, request.saidAt ?? null);
      const told = request.asTold ? await lastTold(tx, id, contactId ?? null) : null;
      if (request.asTold && !told)
        throw new Refused({ code: 'field-invalid' }, [{ field: 'asTold', code: 'not-allowed' }]);
      if (contactId && !(await contactOf(tx, facts.organizationId, contactId))) throw unknownAt('contactId');
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
        eventId: event.id,
        after: { organizationId: facts.organizationId, role: facts.role, answer, via: 'phone' },
      });
      return this.viewOf(tx, who, event.id, id);
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

  /** The event first, as everywhere; then what the participation is. */
  async locked(tx: EntityManager, who: Who, id: string): Promise<{ event: LockedEvent; facts: ParticipationFacts }> {
    const event = await lockEvent(tx, who, await eventOfParticipation(tx, id), 'participation:write');
    const facts = await participationFacts(tx, id);
    if (!facts) throw refuse('not-found');
    return { event, facts };
  }

  eventView(tx: EntityManager, who: Who, eventId: string): Promise<EventView> {
    return this.events.view(who, eventId, tx);
  }

  async viewOf(tx: EntityManager, who: Who, eventId: string, id: string): Promise<ParticipationView> {
    const { participations } = await this.events.view(who, eventId, tx);
    return participations.find((one) => one.id === id)!;
  }
}
