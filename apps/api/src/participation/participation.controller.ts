import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventView, ParticipationView } from '../events/event.view.js';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Creates } from '../platform/http/idempotency.js';
import { InvitationService } from './invitation.service.js';
import {
  AddParticipationRequest,
  EditParticipationRequest,
  InviteManyRequest,
  InviteRequest,
  RecordAnswerRequest,
} from './participation.dto.js';
import { ParticipationService } from './participation.service.js';

const refusals = ['not-signed-in', 'not-allowed', 'not-found', 'edition-is-archived'] as const;

@ApiTags('participation')
@Controller('api')
@Allow('participation:write')
export class ParticipationController {
  constructor(
    private readonly participations: ParticipationService,
    private readonly invitations: InvitationService,
  ) {}

  @Post('events/:id/participations')
  @Creates()
  @Answers(EventView, 201, ...refusals, 'field-invalid', 'already-exists')
  add(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: AddParticipationRequest,
  ): Promise<EventView> {
    return this.participations.add(who, id, request);
  }

  @Patch('participations/:id')
  @Answers(EventView, 200, ...refusals, 'field-invalid', 'stale-version', 'already-exists')
  edit(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: EditParticipationRequest,
  ): Promise<EventView> {
    return this.participations.edit(who, id, request);
  }

  @Delete('participations/:id')
  @Answers(EventView, 200, ...refusals, 'still-referred-to')
  remove(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<EventView> {
    return this.participations.remove(who, id);
  }

  @Post('participations/:id/invitations')
  @Creates()
  @Answers(
    ParticipationView,
    201,
    ...refusals,
    'field-invalid',
    'contact-cannot-be-reached',
    'event-is-cancelled',
    'state-change-not-possible',
  )
  invite(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: InviteRequest,
  ): Promise<ParticipationView> {
    return this.invitations.invite(who, id, request);
  }

  @Post('events/:id/invitations')
  @Creates()
  @Answers(
    EventView,
    201,
    ...refusals,
    'field-invalid',
    'contact-cannot-be-reached',
    'event-is-cancelled',
    'state-change-not-possible',
  )
  inviteMany(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: InviteManyRequest,
  ): Promise<EventView> {
    return this.invitations.inviteMany(who, id, request);
  }

  @Delete('invitations/:id')
  @Answers(ParticipationView, 200, ...refusals)
  revoke(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<ParticipationView> {
    return this.invitations.revoke(who, id);
  }

  @Post('participations/:id/answers')
  @Creates()
  @Answers(ParticipationView, 201, ...refusals, 'field-invalid', 'event-is-cancelled', 'state-change-not-possible')
  recordAnswer(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: RecordAnswerRequest,
  ): Promise<ParticipationView> {
    return this.participations.recordAnswer(who, id, request);
  }
}
