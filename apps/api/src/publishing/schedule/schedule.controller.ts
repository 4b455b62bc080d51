import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { ReaderLanguage } from '../../platform/http/reader-language.js';
import {
  CallOffRequest,
  MoveScheduledRequest,
  ScheduleAnswerView,
  SchedulePublicationRequest,
} from './schedule.dto.js';
import { ScheduleService } from './schedule.service.js';

@ApiTags('publishing')
@Controller('api/publishing/schedule')
export class ScheduleController {
  constructor(private readonly schedules: ScheduleService) {}

  /** Publishes these at a time to come, as they are then. */
  @Post()
  @HttpCode(200)
  @Allow('publishing:write')
  @Answers(
    ScheduleAnswerView,
    200,
    'not-signed-in',
    'not-allowed',
    'field-invalid',
    'publication-is-past',
    'publication-is-too-far',
    'wall-time-ambiguous',
    'wall-time-skipped',
  )
  schedule(
    @WhoIs() who: Who,
    @Body() request: SchedulePublicationRequest,
    @ReaderLanguage() language: Language,
  ): Promise<ScheduleAnswerView> {
    return this.schedules.schedule(who, request, language);
  }

  /** Another time for those that wait. */
  @Patch()
  @Allow('publishing:write')
  @Answers(
    ScheduleAnswerView,
    200,
    'not-signed-in',
    'not-allowed',
    'field-invalid',
    'publication-is-past',
    'publication-is-too-far',
    'wall-time-ambiguous',
    'wall-time-skipped',
  )
  move(
    @WhoIs() who: Who,
    @Body() request: MoveScheduledRequest,
    @ReaderLanguage() language: Language,
  ): Promise<ScheduleAnswerView> {
    return this.schedules.move(who, request, language);
  }

  /** They wait no longer, and nothing of them is published. */
  @Post('call-off')
  @HttpCode(200)
  @Allow('publishing:write')
  @Answers(ScheduleAnswerView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  callOff(
    @WhoIs() who: Who,
    @Body() request: CallOffRequest,
    @ReaderLanguage() language: Language,
  ): Promise<ScheduleAnswerView> {
    return this.schedules.callOff(who, request, language);
  }
}
