import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Creates } from '../platform/http/idempotency.js';
import {
  ChangeHolidayRequest,
  CreateHolidayRequest,
  HolidayOverrideView,
  HolidayVersionQuery,
  HolidaysQuery,
  HolidaysView,
} from './holiday.dto.js';
import { HolidayService } from './holiday.service.js';

@ApiTags('reference')
@Controller('api/holidays')
export class HolidayController {
  constructor(private readonly holidays: HolidayService) {}

  @Get()
  @Allow('event:read')
  @Answers(HolidaysView, 200, 'not-signed-in', 'field-invalid')
  list(@WhoIs() who: Who, @Query() { year }: HolidaysQuery): Promise<HolidaysView> {
    return this.holidays.list(who, year);
  }

  @Post()
  @Allow('holiday:write')
  @Creates()
  @Answers(HolidayOverrideView, 201, 'not-signed-in', 'not-allowed', 'field-invalid', 'already-exists')
  create(@WhoIs() who: Who, @Body() request: CreateHolidayRequest): Promise<HolidayOverrideView> {
    return this.holidays.create(who, request);
  }

  @Patch(':id')
  @Allow('holiday:write')
  @Answers(HolidayOverrideView, 200, 'not-signed-in', 'not-allowed', 'not-found', 'field-invalid', 'stale-version')
  change(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeHolidayRequest,
  ): Promise<HolidayOverrideView> {
    return this.holidays.change(who, id, request);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('holiday:write')
  @Answers(null, 204, 'not-signed-in', 'not-allowed', 'not-found', 'field-invalid', 'stale-version')
  remove(@WhoIs() who: Who, @Param('id', IdPipe) id: string, @Query() { version }: HolidayVersionQuery): Promise<void> {
    return this.holidays.remove(who, id, version);
  }
}
