import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { scopeOf } from '@birge/domain';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { pageOf } from '../../platform/http/views.js';
import { InboxDecisions } from './inbox-decision.service.js';
import { inbox } from './inbox-list.queries.js';
import { ConfirmMailRequest, InboxMailView, InboxQuery, InboxView, type InboxRowView } from './inbox.dto.js';

const refusals = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'edition-is-archived',
  'state-change-not-possible',
] as const;

@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(
    private readonly db: DataSource,
    private readonly decisions: InboxDecisions,
  ) {}

  @Get()
  @Allow('inbox:read')
  @Answers(InboxView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  list(@WhoIs() who: Who, @Query() query: InboxQuery): Promise<InboxView> {
    return pageOf<InboxRowView>((page) => inbox(this.db, scopeOf(who), { ...query, page }), query.page);
  }

  @Get(':id')
  @Allow('inbox:read')
  @Answers(InboxMailView, 200, 'not-signed-in', 'not-allowed', 'not-found')
  mail(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<InboxMailView> {
    return this.decisions.view(who, id);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Allow('participation:write')
  @Answers(InboxMailView, 200, ...refusals, 'field-invalid', 'event-is-cancelled')
  confirm(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ConfirmMailRequest,
  ): Promise<InboxMailView> {
    return this.decisions.confirm(who, id, request);
  }

  @Post(':id/dismiss')
  @HttpCode(200)
  @Allow('participation:write')
  @Answers(InboxMailView, 200, ...refusals)
  dismiss(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<InboxMailView> {
    return this.decisions.dismiss(who, id);
  }
}
