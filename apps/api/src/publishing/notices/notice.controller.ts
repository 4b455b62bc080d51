import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import {
  HoldNoticesRequest,
  NoticeCountView,
  NoticeLetterView,
  NoticesQuery,
  NoticesSentView,
  NoticesView,
  SendNoticesRequest,
} from './notice.dto.js';
import { NoticeService } from './notice.service.js';

@ApiTags('outbox')
@Controller('api')
export class NoticeController {
  constructor(private readonly notices: NoticeService) {}

  /** Which partners were told something else than what is true, grouped by who reads it. */
  @Get('notices')
  @Allow('outbox:read')
  @Answers(NoticesView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  pending(@WhoIs() who: Who, @Query() { edition }: NoticesQuery): Promise<NoticesView> {
    return this.notices.pending(who, edition);
  }

  @Get('notices/count')
  @Allow('outbox:read')
  @Answers(NoticeCountView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  async count(@WhoIs() who: Who, @Query() { edition }: NoticesQuery): Promise<NoticeCountView> {
    return { pending: await this.notices.count(who, edition) };
  }

  @Get('notices/:invitationId/letter')
  @Allow('outbox:read')
  @Answers(NoticeLetterView, 200, 'not-signed-in', 'not-allowed', 'not-found')
  letter(@WhoIs() who: Who, @Param('invitationId', IdPipe) invitationId: string): Promise<NoticeLetterView> {
    return this.notices.letter(who, invitationId);
  }

  @Post('notices/send')
  @HttpCode(200)
  @Allow('participation:write')
  @Answers(NoticesSentView, 200, 'not-signed-in', 'not-allowed', 'field-invalid', 'edition-is-archived')
  send(@WhoIs() who: Who, @Body() request: SendNoticesRequest): Promise<NoticesSentView> {
    return this.notices.send(who, request);
  }

  @Post('notices/hold')
  @HttpCode(200)
  @Allow('participation:write')
  @Answers(NoticesSentView, 200, 'not-signed-in', 'not-allowed', 'field-invalid', 'edition-is-archived')
  hold(@WhoIs() who: Who, @Body() request: HoldNoticesRequest): Promise<NoticesSentView> {
    return this.notices.hold(who, request);
  }
}
