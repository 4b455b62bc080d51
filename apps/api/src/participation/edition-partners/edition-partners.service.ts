import { Injectable } from '@nestjs/common';
import { can } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { lockRow } from '../../platform/database/update-at.js';
import type { Who } from '../../platform/http/allow.js';
import { refuse } from '../../platform/http/refuse.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { InvitationWrites } from '../invitation-writes.js';
import type {
  AddParticipationRequest,
  EditParticipationRequest,
  InviteManyRequest,
  RecordAnswerRequest,
} from '../participation.dto.js';
import { participationFacts, participationOfInvitation, type ParticipationFacts } from '../participation.queries.js';
import { ParticipationWrites } from '../participation-writes.js';
import { editionPartners } from './edition-partners.queries.js';
import type { EditionPartnersView } from './edition-partners.view.js';

type Sql = Pick<EntityManager, 'query'>;

/** Who takes part in a whole edition: asked, told and answering as in an event, by the same scripts. */
@Injectable()
export class EditionPartnersService {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly participations: ParticipationWrites,
    private readonly invitations: InvitationWrites,
  ) {}

  async view(who: Who, id: string, db: Sql = this.db): Promise<EditionPartnersView> {
    const row = await editionPartners(db, id, can(who, 'contact:read'));
    if (!row) throw refuse('not-found');
    return { ...row, may: { invite: can(who, 'edition:invite') && !row.edition.archived } };
  }

  add(who: Who, id: string, request: AddParticipationRequest): Promise<EditionPartnersView> {
    return this.within(who, id, async (tx) => {
      await this.participations.add(tx, who, { editionId: id }, request);
    });
  }

  edit(who: Who, id: string, partner: string, request: EditParticipationRequest): Promise<EditionPartnersView> {
    return this.within(who, id, async (tx) => {
      const facts = await partnerOf(tx, id, partner);
      await this.participations.edit(tx, who, facts, request, async () => {
        const { participations } = await this.view(who, id, tx);
        return participations.find((one) => one.id === partner);
      });
    });
  }

  remove(who: Who, id: string, partner: string): Promise<EditionPartnersView> {
    return this.within(who, id, async (tx) => this.participations.remove(tx, who, await partnerOf(tx, id, partner)));
  }

  record(who: Who, id: string, partner: string, request: RecordAnswerRequest): Promise<EditionPartnersView> {
    return this.within(who, id, async (tx) =>
      this.participations.record(tx, who, await partnerOf(tx, id, partner), request),
    );
  }

  invite(who: Who, id: string, request: InviteManyRequest): Promise<EditionPartnersView> {
    return this.within(who, id, (tx) => this.invitations.inviteMany(tx, who, request, (facts) => isIn(facts, id)));
  }

  revoke(who: Who, id: string, invitationId: string): Promise<EditionPartnersView> {
    return this.within(who, id, async (tx) => {
      const partner = await participationOfInvitation(tx, invitationId);
      if (!partner) throw refuse('not-found');
      await this.invitations.revoke(tx, who, invitationId, await partnerOf(tx, id, partner));
    });
  }

  /** The edition first: whoever changes its days waits, and is waited for. */
  private async within(who: Who, id: string, act: (tx: EntityManager) => Promise<void>): Promise<EditionPartnersView> {
    const view = await this.db.transaction(async (tx) => {
      await lockRow(tx, 'edition', id);
      const { edition } = await this.view(who, id, tx);
      if (edition.archived) throw refuse('edition-is-archived');
      await act(tx);
      return this.view(who, id, tx);
    });
    void this.mailer.wake();
    return view;
  }
}

const isIn = ({ eventId, editionId }: ParticipationFacts, id: string): boolean => eventId === null && editionId === id;

/** One of this edition's own; an event's is asked for at its event. */
async function partnerOf(tx: EntityManager, id: string, partner: string): Promise<ParticipationFacts> {
  const facts = await participationFacts(tx, partner);
  if (!facts || !isIn(facts, id)) throw refuse('not-found');
  return facts;
}
