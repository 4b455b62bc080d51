import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EditionFacts, Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { FindSlotRequest } from './find-slot.dto.js';
import { FindSlotService } from './find-slot.service.js';
import { FreeSlotsView } from './find-slot.view.js';
import { EditionQuery } from './problems.dto.js';
import { ProblemsService } from './problems.service.js';
import { EditionFactsView, EditionProblemsView } from './problems.view.js';

@ApiTags('board')
@Controller('api/board')
export class ProblemsController {
  constructor(
    private readonly problems: ProblemsService,
    private readonly slots: FindSlotService,
  ) {}

  @Get('problems')
  @Allow('event:read')
  @Answers(EditionProblemsView, 200, 'field-invalid', 'not-found')
  list(
    @WhoIs() who: Who,
    @Query() { edition }: EditionQuery,
    @ReaderLanguage() language: Language,
  ): Promise<EditionProblemsView> {
    return this.problems.problems(who, edition, language);
  }

  @Get('facts')
  @Allow('event:read')
  @Answers(EditionFactsView, 200, 'field-invalid', 'not-found')
  facts(@WhoIs() who: Who, @Query() { edition }: EditionQuery): Promise<EditionFacts> {
    return this.problems.facts(who, edition);
  }

  /** Looks and changes nothing; what is looked for is too long for an address. */
  @Post('occurrences/:id/free-slots')
  @HttpCode(200)
  @Allow('event:read')
  @Answers(
    FreeSlotsView,
    200,
    'field-invalid',
    'unknown-reference',
    'not-found',
    'event-is-cancelled',
    'state-change-not-possible',
  )
  find(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: FindSlotRequest,
    @ReaderLanguage() language: Language,
  ): Promise<FreeSlotsView> {
    return this.slots.find(who, id, request, language);
  }
}
