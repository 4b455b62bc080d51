import { Body, Controller, Delete, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Creates } from '../platform/http/idempotency.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { EventService } from './event.service.js';
import { EventView } from './event.view.js';
import { AddOccurrenceRequest, EditOccurrenceRequest, VersionQuery } from './occurrence.dto.js';
import { OccurrenceService } from './occurrence.service.js';

@ApiTags('events')
@Controller('api')
export class OccurrenceController {
  constructor(
    private readonly events: EventService,
    private readonly occurrences: OccurrenceService,
  ) {}

  @Post('events/:id/occurrences')
  @Allow('event:schedule')
  @Creates()
  @Answers(
    EventView,
    201,
    'field-invalid',
    'not-found',
    'not-allowed',
    'space-already-booked',
    'wall-time-ambiguous',
    'slot-outside-edition-year',
  )
  async add(
    @WhoIs() who: Who,
    @ReaderLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() request: AddOccurrenceRequest,
  ): Promise<EventView> {
    return this.events.view(who, await this.occurrences.add(who, language, id, request));
  }

  @Patch('occurrences/:id')
  @Allow('event:schedule')
  @Answers(
    EventView,
    200,
    'field-invalid',
    'not-found',
    'not-allowed',
    'stale-version',
    'space-already-booked',
    'person-already-assigned',
  )
  async edit(
    @WhoIs() who: Who,
    @ReaderLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() request: EditOccurrenceRequest,
  ): Promise<EventView> {
    return this.events.view(who, await this.occurrences.edit(who, language, id, request));
  }

  @Delete('occurrences/:id')
  @Allow('event:schedule')
  @Answers(EventView, 200, 'not-found', 'not-allowed', 'stale-version', 'event-has-no-occurrence')
  async remove(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Query() { version }: VersionQuery,
  ): Promise<EventView> {
    return this.events.view(who, await this.occurrences.remove(who, id, version));
  }
}
