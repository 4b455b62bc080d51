import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { ReaderLanguage } from '../../platform/http/reader-language.js';
import { UndoService } from './undo.service.js';
import { UndoneView, UndoRequest, UndoView } from './undo.view.js';

@ApiTags('board')
@Controller('api/undo')
export class UndoController {
  constructor(private readonly undo: UndoService) {}

  /** What this session has done and could take back, and what it has taken back and could do again. */
  @Get()
  @Allow('event:read')
  @Answers(UndoView, 200)
  acts(@WhoIs() who: Who): Promise<UndoView> {
    return this.undo.acts(who);
  }

  /** Takes an act of this session back; of one that took another back, that does it again. */
  @Post()
  @HttpCode(200)
  @Allow('event:schedule')
  @Answers(
    UndoneView,
    200,
    'field-invalid',
    'not-found',
    'not-allowed',
    'changed-since',
    'already-undone',
    'space-already-booked',
    'person-already-assigned',
    'item-already-taken',
    'duty-already-assigned',
    'unknown-reference',
    'partner-has-accepted',
    'not-over-yet',
    'event-is-cancelled',
    'event-has-no-occurrence',
    'edition-is-archived',
  )
  takeBack(@WhoIs() who: Who, @Body() { act }: UndoRequest, @ReaderLanguage() language: Language): Promise<UndoneView> {
    return this.undo.takeBack(who, language, act);
  }
}
