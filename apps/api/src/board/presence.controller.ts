import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { PresenceRequest } from './presence.dto.js';
import { PresenceService } from './presence.service.js';

/** Who has which card before her; what others see of it comes with `GET /api/live`. */
@ApiTags('board')
@Controller('api/board/presence')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Post()
  @HttpCode(204)
  @Allow('event:read')
  @Answers(null, 204, 'field-invalid', 'not-found')
  keep(@WhoIs() who: Who, @Body() sign: PresenceRequest): Promise<void> {
    return this.presence.keep(who, sign);
  }

  /** At once, where a page is left in order; one that dies is gone by itself some seconds later. */
  @Delete(':tab')
  @HttpCode(204)
  @Allow('event:read')
  @Answers(null, 204)
  remove(@WhoIs() who: Who, @Param('tab') tab: string): Promise<void> {
    return this.presence.remove(who, tab);
  }
}
