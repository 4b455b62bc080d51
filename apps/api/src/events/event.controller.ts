import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { Creates } from '../platform/http/idempotency.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { ProblemsView } from './conflict.view.js';
import {
  CreateEventRequest,
  EditEventRequest,
  EditRequirementRequest,
  EventListQuery,
  HistoryQuery,
} from './event.dto.js';
import { EventListView, HistoryView } from './event-list.view.js';
import { EventService } from './event.service.js';
import { EventView } from './event.view.js';
import { RequirementService } from './requirement.service.js';

@ApiTags('events')
@Controller('api')
export class EventController {
  constructor(
    private readonly events: EventService,
    private readonly requirements: RequirementService,
  ) {}

  @Get('events')
  @Allow('event:read')
  @Answers(EventListView, 200, 'field-invalid')
  list(
    @WhoIs() who: Who,
    @Query() query: EventListQuery,
    @ReaderLanguage() language: Language,
  ): Promise<EventListView> {
    return this.events.list(who, query, language);
  }

  @Post('events')
  @Allow('event:write')
  @Creates()
  @Answers(
    EventView,
    201,
    'field-invalid',
    'unknown-reference',
    'edition-is-archived',
    'window-ends-before-it-starts',
    'idempotency-key-reused',
  )
  create(@WhoIs() who: Who, @Body() request: CreateEventRequest): Promise<EventView> {
    return this.events.create(who, request);
  }

  @Get('events/:id')
  @Allow('event:read')
  @Answers(EventView, 200, 'not-found')
  view(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<EventView> {
    return this.events.view(who, id);
  }

  @Patch('events/:id')
  @Allow('event:write')
  @Answers(
    EventView,
    200,
    'field-invalid',
    'not-found',
    'not-allowed',
    'stale-version',
    'unknown-reference',
    'edition-is-archived',
  )
  edit(@WhoIs() who: Who, @Param('id', IdPipe) id: string, @Body() request: EditEventRequest): Promise<EventView> {
    return this.events.edit(who, id, request);
  }

  @Post('events/:id/duplicate')
  @Allow('event:write')
  @Creates()
  @Answers(EventView, 201, 'not-found', 'not-allowed', 'edition-is-archived')
  duplicate(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<EventView> {
    return this.events.duplicate(who, id);
  }

  @Get('events/:id/problems')
  @Allow('event:read')
  @Answers(ProblemsView, 200, 'not-found')
  problems(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @ReaderLanguage() language: Language,
  ): Promise<ProblemsView> {
    return this.events.problems(who, language, id);
  }

  @Get('events/:id/changes')
  @Allow('change:read')
  @Answers(HistoryView, 200, 'not-found')
  history(@WhoIs() who: Who, @Param('id', IdPipe) id: string, @Query() { before }: HistoryQuery): Promise<HistoryView> {
    return this.events.history(who, id, before ?? null);
  }

  @Patch('requirements/:id')
  @Allow('event:write')
  @Answers(EventView, 200, 'field-invalid', 'not-found', 'not-allowed', 'stale-version')
  async editRequirement(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: EditRequirementRequest,
  ): Promise<EventView> {
    return this.events.view(who, await this.requirements.edit(who, id, request));
  }
}
