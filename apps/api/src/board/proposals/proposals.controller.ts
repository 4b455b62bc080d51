import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { ReaderLanguage } from '../../platform/http/reader-language.js';
import { AcceptProposalRequest, DeclineProposalRequest, ProposalListQuery } from './proposal.dto.js';
import {
  AcceptedProposalView,
  JudgedProposalsView,
  JudgedProposalView,
  ProposalListView,
  ProposalView,
} from './proposal.view.js';
import { ProposalDecisions } from './proposal-decisions.service.js';

const reading = ['not-signed-in', 'not-allowed', 'not-found'] as const;
const deciding = [...reading, 'field-invalid', 'edition-is-archived', 'proposal-already-decided'] as const;

@ApiTags('participation')
@Controller('api')
export class ProposalsController {
  constructor(private readonly proposals: ProposalDecisions) {}

  @Get('proposals')
  @Allow('participation:write')
  @Answers(ProposalListView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  list(@WhoIs() who: Who, @Query() query: ProposalListQuery): Promise<ProposalListView> {
    return this.proposals.list(who, query);
  }

  @Get('proposals/:id')
  @Allow('participation:write')
  @Answers(JudgedProposalView, 200, ...reading)
  one(
    @WhoIs() who: Who,
    @ReaderLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<JudgedProposalView> {
    return this.proposals.one(who, language, id);
  }

  @Get('events/:id/proposals')
  @Allow('participation:write')
  @Answers(JudgedProposalsView, 200, ...reading)
  async ofEvent(
    @WhoIs() who: Who,
    @ReaderLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<JudgedProposalsView> {
    return { items: await this.proposals.ofEvent(who, language, id) };
  }

  @Post('proposals/:id/accept')
  @HttpCode(200)
  @Allow('event:schedule')
  @Answers(
    AcceptedProposalView,
    200,
    ...deciding,
    'stale-version',
    'event-is-cancelled',
    'state-change-not-possible',
    'space-already-booked',
    'person-already-assigned',
    'item-already-taken',
  )
  accept(
    @WhoIs() who: Who,
    @ReaderLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() { version }: AcceptProposalRequest,
  ): Promise<AcceptedProposalView> {
    return this.proposals.accept(who, language, id, version);
  }

  @Post('proposals/:id/decline')
  @HttpCode(200)
  @Allow('event:schedule')
  @Answers(ProposalView, 200, ...deciding)
  decline(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: DeclineProposalRequest,
  ): Promise<ProposalView> {
    return this.proposals.decline(who, id, request);
  }
}
