import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockEvent } from '../events/event.lock.js';
import type { EventView, ParticipationView } from '../events/event.view.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { Mailer } from '../platform/mail/mailer.js';
import { InvitationWrites } from './invitation-writes.js';
import type { InviteManyRequest, InviteRequest } from './participation.dto.js';
import { participationOfInvitation, type ParticipationFacts } from './participation.queries.js';
import { ParticipationService } from './participation.service.js';

/** Inviting to an event. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly writes: InvitationWrites,
    private readonly participations: ParticipationService,
  ) {}

  async invite(who: Who, participationId: string, request: InviteRequest): Promise<ParticipationView> {
    const view = await this.db.transaction(async (tx) => {
      const { event, facts } = await this.participations.locked(tx, who, participationId);
      await this.writes.invite(tx, who, facts, request, 'contactId');
      return this.participations.viewOf(tx, who, event.id, participationId);
    });
    this.wake();
    return view;
  }

  async inviteMany(who: Who, eventId: string, request: InviteManyRequest): Promise<EventView> {
    const view = await this.db.transaction(async (tx) => {
      await lockEvent(tx, who, eventId, 'participation:write');
      await this.writes.inviteMany(tx, who, request, (facts) => facts.eventId === eventId);
      return this.participations.eventView(tx, who, eventId);
    });
    this.wake();
    return view;
  }

  /** There are letters that can leave. */
  wake(): void {
    void this.mailer.wake();
  }

  /** In a transaction that goes on, under the event's lock; call `wake` after the commit. */
  inviteIn(
    tx: EntityManager,
    who: Who,
    facts: ParticipationFacts,
    request: InviteRequest,
    field: string,
  ): Promise<void> {
    return this.writes.invite(tx, who, facts, request, field);
  }

  revoke(who: Who, id: string): Promise<ParticipationView> {
    return this.db.transaction(async (tx) => {
      const participationId = await participationOfInvitation(tx, id);
      if (!participationId) throw refuse('not-found');
      const { event, facts } = await this.participations.locked(tx, who, participationId);
      await this.writes.revoke(tx, who, id, facts);
      return this.participations.viewOf(tx, who, event.id, participationId);
    });
  }
}
