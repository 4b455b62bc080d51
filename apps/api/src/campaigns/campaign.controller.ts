import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { EditionView } from '../accounts/session.dto.js';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { ChangeEditionRequest, EditionsView } from './edition.dto.js';
import { EditionService } from './edition.service.js';
import { EventTypesView, EventTypeView, NeededDutiesRequest, TypeRequirementsRequest } from './event-type.dto.js';
import { duties, eventTypes } from './event-type.queries.js';
import { NeededDutiesService } from './needed-duties.service.js';
import { TypeRequirementsService } from './type-requirements.service.js';

@ApiTags('reference')
@Controller('api')
export class CampaignController {
  constructor(
    private readonly editions: EditionService,
    private readonly db: DataSource,
    private readonly needed: NeededDutiesService,
    private readonly required: TypeRequirementsService,
  ) {}

  @Get('editions')
  @Allow('edition:read')
  @Answers(EditionsView, 200, 'not-signed-in', 'not-allowed')
  listEditions(): Promise<EditionsView> {
    return this.editions.list();
  }

  @Patch('editions/:id')
  @Allow('edition:write')
  @Answers(
    EditionView,
    200,
    'not-signed-in',
    'not-allowed',
    'not-found',
    'field-invalid',
    'stale-version',
    'edition-is-archived',
  )
  changeEdition(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeEditionRequest,
  ): Promise<EditionView> {
    return this.editions.change(who, id, request);
  }

  @Get('event-types')
  @Allow('edition:read')
  @Answers(EventTypesView, 200, 'not-signed-in', 'not-allowed')
  async listEventTypes(): Promise<EventTypesView> {
    const [items, all] = await Promise.all([eventTypes(this.db), duties(this.db)]);
    return { items, duties: all };
  }

  @Patch('event-types/:id/duties')
  @Allow('edition:write')
  @Answers(
    EventTypeView,
    200,
    'not-signed-in',
    'not-allowed',
    'not-found',
    'field-invalid',
    'stale-version',
    'unknown-reference',
  )
  changeDuties(
    @WhoIs() who: Who,
    @Param('id') id: string,
    @Body() request: NeededDutiesRequest,
  ): Promise<EventTypeView> {
    return this.needed.change(who, id, request);
  }

  @Patch('event-types/:id/requirements')
  @Allow('edition:write')
  @Answers(EventTypeView, 200, 'not-signed-in', 'not-allowed', 'not-found', 'field-invalid', 'stale-version')
  changeRequirements(
    @WhoIs() who: Who,
    @Param('id') id: string,
    @Body() request: TypeRequirementsRequest,
  ): Promise<EventTypeView> {
    return this.required.change(who, id, request);
  }
}
