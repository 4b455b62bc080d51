import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { pageOf } from '../../platform/http/views.js';
import { latestAnswerList } from './answer-list.queries.js';
import { AnswerListQuery, AnswerListView, type AnswerRowView } from './answer-list.view.js';

@ApiTags('participation')
@Controller('api/answers')
export class AnswerListController {
  constructor(private readonly db: DataSource) {}

  @Get()
  @Allow('participation:write')
  @Answers(AnswerListView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  list(@WhoIs() who: Who, @Query() query: AnswerListQuery): Promise<AnswerListView> {
    return pageOf<AnswerRowView>((page) => latestAnswerList(this.db, who, { ...query, page }), query.page);
  }
}
