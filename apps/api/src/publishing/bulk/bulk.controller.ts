import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { ReaderLanguage } from '../../platform/http/reader-language.js';
import { BulkRequest, BulkView } from './bulk.dto.js';
import { BulkService } from './bulk.service.js';

/** Many events at once stand here because publishing them is one of the acts. */
@ApiTags('board')
@Controller('api')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @Post('board/bulk')
  @HttpCode(200)
  @Allow('event:schedule')
  @Answers(
    BulkView,
    200,
    'field-invalid',
    'not-found',
    'not-allowed',
    'unknown-reference',
    'stale-version',
    'space-already-booked',
    'person-already-assigned',
    'duty-already-assigned',
    'item-already-taken',
    'contact-cannot-be-reached',
    'slot-required',
    'slot-outside-edition-year',
    'wall-time-ambiguous',
    'event-is-cancelled',
    'state-change-not-possible',
    'reason-required',
    'quorum-not-met',
    'partner-has-accepted',
    'not-over-yet',
    'not-publishable',
    'edition-is-archived',
  )
  run(@WhoIs() who: Who, @Body() request: BulkRequest, @ReaderLanguage() language: Language): Promise<BulkView> {
    return this.bulk.run(who, language, request);
  }
}
