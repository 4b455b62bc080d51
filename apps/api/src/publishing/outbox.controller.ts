import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { problemTitle } from '@birge/i18n';
import { ApiTags } from '@nestjs/swagger';
import { scopeOf } from '@birge/domain';
import { DataSource } from 'typeorm';
import { InvitationLinks } from '../participation/invitation-links.js';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { refuse } from '../platform/http/refuse.js';
import { pageOf } from '../platform/http/views.js';
import { LetterView, OutboxQuery, OutboxView, SettleLetterRequest, type OutboxRowView } from './outbox.dto.js';
import { letterById, outbox } from './outbox.queries.js';
import { OutboxService } from './outbox.service.js';

@ApiTags('outbox')
@Controller('api')
export class OutboxController {
  constructor(
    private readonly db: DataSource,
    private readonly links: InvitationLinks,
    private readonly letters: OutboxService,
  ) {}

  @Get('outbox')
  @Allow('outbox:read')
  @Answers(OutboxView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  async list(@WhoIs() who: Who, @Query() query: OutboxQuery): Promise<OutboxView> {
    return pageOf<OutboxRowView>((page) => outbox(this.db, scopeOf(who), { ...query, page }), query.page);
  }

  /** One letter as its reader gets it, with the personal link. */
  @Get('outbox/:id')
  @Allow('outbox:read')
  @Answers(LetterView, 200, 'not-signed-in', 'not-allowed', 'not-found')
  async letter(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<LetterView> {
    const letter = await letterById(this.db, scopeOf(who), id);
    if (!letter) throw refuse('not-found');
    const { invitationId: _, contactId: __, ...shown } = letter;
    const body = await this.links.shown(letter);
    // In the place of a link that opens nothing any more the letter says so.
    const gone = `[${problemTitle(shown.language, 'invitation-revoked')}]`;
    return { ...shown, body: body ?? letter.body.replaceAll(/\{(link|page)\}/g, gone) };
  }

  /** Of a letter that was perhaps sent: it was, or it is to be sent again. One that failed can be sent again. */
  @Post('outbox/:id/settle')
  @HttpCode(204)
  @Allow('participation:write')
  @Answers(null, 204, 'not-signed-in', 'not-allowed', 'not-found', 'field-invalid', 'state-change-not-possible')
  settle(@WhoIs() who: Who, @Param('id', IdPipe) id: string, @Body() request: SettleLetterRequest): Promise<void> {
    return this.letters.settle(who, id, request);
  }
}
