import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockEvent, type LockedEvent } from '../events/event.lock.js';
import { EventService } from '../events/event.service.js';
import type { EventView, ParticipationView } from '../events/event.view.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import type { AddParticipationRequest, EditParticipationRequest, RecordAnswerRequest } from './participation.dto.js';
import { eventOfParticipation, participationFacts, type ParticipationFacts } from './participation.queries.js';
import { ParticipationWrites } from './participation-writes.js';

/** Who takes part in an event. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly db: DataSource,
    private readonly events: EventService,
    private readonly writes: ParticipationWrites,
  ) {}

  add(who: Who, eventId: string, request: AddParticipationRequest): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      await this.addIn(tx, who, eventId, request);
      return this.events.view(who, eventId, tx);
    });
  }

  /** In a transaction that goes on; answers with its id. */
  async addIn(tx: EntityManager, who: Who, eventId: string, request: AddParticipationRequest): Promise<string> {
    await lockEvent(tx, who, eventId, 'participation:write');
    return this.writes.add(tx, who, { eventId }, request);
  }

  edit(who: Who, id: string, request: EditParticipationRequest): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      const { event, facts } = await this.locked(tx, who, id);
      await this.writes.edit(tx, who, facts, request, () => this.viewOf(tx, who, event.id, id));
      return this.events.view(who, event.id, tx);
    });
  }

  remove(who: Who, id: string): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      const { event, facts } = await this.locked(tx, who, id);
      await this.writes.remove(tx, who, facts);
      return this.events.view(who, event.id, tx);
    });
  }

  /** By telephone: who said it, what, to the time and place as they are now. */
  recordAnswer(who: Who, id: string, request: RecordAnswerRequest): Promise<ParticipationView> {
    return this.db.transaction(async (tx) => {
      const { event, facts } = await this.locked(tx, who, id);
      await this.writes.record(tx, who, facts, request);
      return this.viewOf(tx, who, event.id, id);
    });
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
