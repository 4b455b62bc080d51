import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, SignedIn, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Creates } from '../platform/http/idempotency.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { AvailabilityView, ChangeSaidRequest, SaidVersionQuery, SaidView, SayRequest } from './availability.dto.js';
import { AvailabilityService } from './availability.service.js';
import { MatrixQuery, MatrixView } from './matrix.dto.js';
import { MatrixService } from './matrix.service.js';
import { PersonalFeedView } from './personal-feed.dto.js';
import { PersonalFeedService } from './personal-feed.service.js';
import { ScheduleQuery, ScheduleView } from './schedule.dto.js';
import { ScheduleService } from './schedule.service.js';
import { SuggestionsQuery, SuggestionsView } from './suggestion.dto.js';
import { SuggestionService } from './suggestion.service.js';

@ApiTags('assignments')
@Controller('api')
export class AssignmentsController {
  constructor(
    private readonly matrix: MatrixService,
    private readonly suggestions: SuggestionService,
    private readonly schedules: ScheduleService,
    private readonly availability: AvailabilityService,
    private readonly feeds: PersonalFeedService,
  ) {}

  @Get('assignments')
  @Allow('event:read')
  @Answers(MatrixView, 200, 'field-invalid', 'not-found')
  people(@WhoIs() who: Who, @Query() query: MatrixQuery): Promise<MatrixView> {
    return this.matrix.matrix(who, query);
  }

  @Get('occurrences/:id/suggestions')
  @Allow('event:read')
  @Answers(SuggestionsView, 200, 'field-invalid', 'not-found', 'unknown-reference', 'slot-required')
  suggest(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Query() query: SuggestionsQuery,
    @ReaderLanguage() language: Language,
  ): Promise<SuggestionsView> {
    return this.suggestions.for(who, language, id, query);
  }

  @Get('people/:id/schedule')
  @Allow('person:read')
  @Answers(ScheduleView, 200, 'field-invalid', 'not-found')
  schedule(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Query() { edition }: ScheduleQuery,
  ): Promise<ScheduleView> {
    return this.schedules.of(who, id, edition);
  }

  @Get('people/:id/availability')
  @Allow('person:read')
  @Answers(AvailabilityView, 200, 'not-found')
  said(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<AvailabilityView> {
    return this.availability.of(who, id);
  }

  @Post('people/:id/availability')
  @SignedIn()
  @Creates()
  @Answers(
    SaidView,
    201,
    'field-invalid',
    'not-found',
    'not-allowed',
    'slot-ends-before-it-starts',
    'availability-overlaps',
  )
  say(@WhoIs() who: Who, @Param('id', IdPipe) id: string, @Body() request: SayRequest): Promise<SaidView> {
    return this.availability.say(who, id, request);
  }

  @Patch('availability/:id')
  @SignedIn()
  @Answers(
    SaidView,
    200,
    'field-invalid',
    'not-found',
    'not-allowed',
    'stale-version',
    'slot-ends-before-it-starts',
    'availability-overlaps',
  )
  changeSaid(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeSaidRequest,
  ): Promise<SaidView> {
    return this.availability.change(who, id, request);
  }

  @Delete('availability/:id')
  @HttpCode(204)
  @SignedIn()
  @Answers(null, 204, 'field-invalid', 'not-found', 'not-allowed', 'stale-version')
  takeBack(@WhoIs() who: Who, @Param('id', IdPipe) id: string, @Query() { version }: SaidVersionQuery): Promise<void> {
    return this.availability.takeBack(who, id, version);
  }

  @Get('people/:id/feed')
  @Allow('person:read')
  @Answers(PersonalFeedView, 200, 'not-found')
  feed(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<PersonalFeedView> {
    return this.feeds.of(who, id);
  }

  @Post('people/:id/feed')
  @HttpCode(200)
  @SignedIn()
  @Answers(PersonalFeedView, 200, 'not-found', 'not-allowed')
  renewFeed(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<PersonalFeedView> {
    return this.feeds.renew(who, id);
  }

  @Delete('people/:id/feed')
  @HttpCode(204)
  @SignedIn()
  @Answers(null, 204, 'not-found', 'not-allowed')
  closeFeed(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<void> {
    return this.feeds.close(who, id);
  }
}
