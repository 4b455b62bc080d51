import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Creates } from '../platform/http/idempotency.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { ChangeSpaceRequest, CreateSpaceRequest, SpaceView } from './space.dto.js';
import { SpaceService } from './space.service.js';
import { ChangeVenueRequest, CreateVenueRequest, VenuesQuery } from './venue.dto.js';
import { VenueService } from './venue.service.js';
import { VenuesView, VenueView } from './venue.view.js';

@ApiTags('venues')
@Controller('api')
export class VenueController {
  constructor(
    private readonly venues: VenueService,
    private readonly spaces: SpaceService,
  ) {}

  @Get('venues')
  @Allow('venue:read')
  @Answers(VenuesView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  list(@WhoIs() who: Who, @Query() query: VenuesQuery, @ReaderLanguage() language: Language): Promise<VenuesView> {
    return this.venues.list(who, query, language);
  }

  @Post('venues')
  @Allow('venue:write')
  @Creates()
  @Answers(VenueView, 201, 'not-signed-in', 'not-allowed', 'field-invalid', 'unknown-reference')
  create(@WhoIs() who: Who, @Body() request: CreateVenueRequest): Promise<VenueView> {
    return this.venues.create(who, request);
  }

  @Get('venues/:id')
  @Allow('venue:read')
  @Answers(VenueView, 200, 'not-signed-in', 'not-found')
  view(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<VenueView> {
    return this.venues.view(who, id);
  }

  @Patch('venues/:id')
  @Allow('venue:write')
  @Answers(
    VenueView,
    200,
    'not-signed-in',
    'not-allowed',
    'not-found',
    'field-invalid',
    'stale-version',
    'unknown-reference',
  )
  change(@WhoIs() who: Who, @Param('id', IdPipe) id: string, @Body() request: ChangeVenueRequest): Promise<VenueView> {
    return this.venues.change(who, id, request);
  }

  @Post('venues/:id/spaces')
  @Allow('venue:write')
  @Creates()
  @Answers(SpaceView, 201, 'not-signed-in', 'not-allowed', 'not-found', 'field-invalid')
  addSpace(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: CreateSpaceRequest,
  ): Promise<SpaceView> {
    return this.spaces.create(who, id, request);
  }

  @Patch('spaces/:id')
  @Allow('venue:write')
  @Answers(SpaceView, 200, 'not-signed-in', 'not-allowed', 'not-found', 'field-invalid', 'stale-version')
  changeSpace(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeSpaceRequest,
  ): Promise<SpaceView> {
    return this.spaces.change(who, id, request);
  }
}
