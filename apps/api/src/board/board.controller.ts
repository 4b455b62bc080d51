import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { VersionQuery } from '../events/occurrence.dto.js';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Creates } from '../platform/http/idempotency.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { AssignmentService } from './assignment.service.js';
import { AssignRequest, BoardItemsQuery, BoardQuery, MoveRequest, MovesRequest } from './board.dto.js';
import { BoardService } from './board.service.js';
import {
  AssignmentView,
  BoardItemsView,
  BoardItemView,
  boardModels,
  BoardWindowView,
  MovedTogetherView,
  MovedView,
} from './board.view.js';

@ApiTags('board')
@ApiExtraModels(...boardModels)
@Controller('api')
export class BoardController {
  constructor(
    private readonly board: BoardService,
    private readonly assignments: AssignmentService,
  ) {}

  @Get('board')
  @Allow('event:read')
  @Answers(BoardWindowView, 200, 'field-invalid', 'not-found')
  window(
    @WhoIs() who: Who,
    @Query() query: BoardQuery,
    @ReaderLanguage() language: Language,
  ): Promise<BoardWindowView> {
    return this.board.window(who, query, language);
  }

  /** The same window's cards of some events: what a live change asks for, instead of the whole window. */
  @Get('board/items')
  @Allow('event:read')
  @Answers(BoardItemsView, 200, 'field-invalid', 'not-found')
  items(@WhoIs() who: Who, @Query() query: BoardItemsQuery): Promise<BoardItemsView> {
    return this.board.items(who, query);
  }

  @Patch('board/occurrences/:id/slot')
  @Allow('event:schedule')
  @Answers(
    MovedView,
    200,
    'field-invalid',
    'not-found',
    'not-allowed',
    'stale-version',
    'space-already-booked',
    'person-already-assigned',
    'item-already-taken',
    'unknown-reference',
    'wall-time-ambiguous',
    'slot-ends-before-it-starts',
    'slot-outside-edition-year',
    'venue-required',
    'event-is-cancelled',
  )
  move(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() to: MoveRequest,
    @ReaderLanguage() language: Language,
  ): Promise<MovedView> {
    return this.board.move(who, language, id, to);
  }

  @Delete('board/occurrences/:id/slot')
  @Allow('event:schedule')
  @Answers(MovedView, 200, 'not-found', 'not-allowed', 'stale-version', 'event-is-cancelled')
  async toTray(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Query() { version }: VersionQuery,
  ): Promise<MovedView> {
    return { item: await this.board.toTray(who, id, version), conflicts: [] };
  }

  @Post('board/moves')
  @HttpCode(200)
  @Allow('event:schedule')
  @Answers(
    MovedTogetherView,
    200,
    'field-invalid',
    'not-found',
    'not-allowed',
    'stale-version',
    'space-already-booked',
    'person-already-assigned',
    'item-already-taken',
    'venue-required',
  )
  moveTogether(
    @WhoIs() who: Who,
    @Body() { moves }: MovesRequest,
    @ReaderLanguage() language: Language,
  ): Promise<MovedTogetherView> {
    return this.board.moveTogether(who, language, moves);
  }

  @Post('occurrences/:id/assignments')
  @Allow('assignment:write')
  @Creates()
  @Answers(
    AssignmentView,
    201,
    'field-invalid',
    'not-found',
    'not-allowed',
    'unknown-reference',
    'person-already-assigned',
    'duty-already-assigned',
  )
  assign(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: AssignRequest,
    @ReaderLanguage() language: Language,
  ): Promise<AssignmentView> {
    return this.assignments.assign(who, language, id, request);
  }

  @Delete('assignments/:id')
  @Allow('assignment:write')
  @Answers(MovedView, 200, 'not-found', 'not-allowed')
  async unassign(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
  ): Promise<{ item: BoardItemView; conflicts: never[] }> {
    return { item: await this.assignments.remove(who, id), conflicts: [] };
  }
}
