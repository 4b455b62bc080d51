import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { Creates } from '../../platform/http/idempotency.js';
import {
  AddParticipationRequest,
  EditParticipationRequest,
  InviteManyRequest,
  RecordAnswerRequest,
} from '../participation.dto.js';
import { EditionPartnersService } from './edition-partners.service.js';
import { EditionPartnersView } from './edition-partners.view.js';

const reading = ['not-signed-in', 'not-allowed', 'not-found'] as const;
const writing = [...reading, 'edition-is-archived'] as const;

@ApiTags('participation')
@Controller('api/editions/:id')
export class EditionPartnersController {
  constructor(private readonly partners: EditionPartnersService) {}

  @Get('partners')
  @Allow('edition:read')
  @Answers(EditionPartnersView, 200, ...reading)
  list(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<EditionPartnersView> {
    return this.partners.view(who, id);
  }

  @Post('partners')
  @Creates()
  @Allow('edition:invite')
  @Answers(EditionPartnersView, 201, ...writing, 'field-invalid', 'already-exists')
  add(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: AddParticipationRequest,
  ): Promise<EditionPartnersView> {
    return this.partners.add(who, id, request);
  }

  @Patch('partners/:partner')
  @Allow('edition:invite')
  @Answers(EditionPartnersView, 200, ...writing, 'field-invalid', 'stale-version', 'already-exists')
  edit(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Param('partner', IdPipe) partner: string,
    @Body() request: EditParticipationRequest,
  ): Promise<EditionPartnersView> {
    return this.partners.edit(who, id, partner, request);
  }

  @Delete('partners/:partner')
  @Allow('edition:invite')
  @Answers(EditionPartnersView, 200, ...writing, 'still-referred-to')
  remove(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Param('partner', IdPipe) partner: string,
  ): Promise<EditionPartnersView> {
    return this.partners.remove(who, id, partner);
  }

  @Post('partners/:partner/answers')
  @Creates()
  @Allow('edition:invite')
  @Answers(EditionPartnersView, 201, ...writing, 'field-invalid')
  recordAnswer(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Param('partner', IdPipe) partner: string,
    @Body() request: RecordAnswerRequest,
  ): Promise<EditionPartnersView> {
    return this.partners.record(who, id, partner, request);
  }

  @Post('invitations')
  @Creates()
  @Allow('edition:invite')
  @Answers(EditionPartnersView, 201, ...writing, 'field-invalid', 'contact-cannot-be-reached')
  invite(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: InviteManyRequest,
  ): Promise<EditionPartnersView> {
    return this.partners.invite(who, id, request);
  }

  @Delete('invitations/:invitation')
  @Allow('edition:invite')
  @Answers(EditionPartnersView, 200, ...writing)
  revoke(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Param('invitation', IdPipe) invitation: string,
  ): Promise<EditionPartnersView> {
    return this.partners.revoke(who, id, invitation);
  }
}
