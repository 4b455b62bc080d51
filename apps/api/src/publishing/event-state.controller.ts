import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { DataSource } from 'typeorm';
import { ConflictService } from '../events/conflict.service.js';
import { ChangeStateRequest } from '../events/event.dto.js';
import { EventService } from '../events/event.service.js';
import { EventStateService } from '../events/event-state.service.js';
import { EventView } from '../events/event.view.js';
import { Clock } from '../platform/clock/clock.js';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { publishCancellations } from './publish-events.js';

/** The acts on an event's state stand here because cancelling something public tells the public in the same act. */
@ApiTags('events')
@Controller('api')
export class EventStateController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly states: EventStateService,
    private readonly events: EventService,
    private readonly conflicts: ConflictService,
  ) {}

  @Post('events/:id/state')
  @HttpCode(200)
  @Allow('event:schedule')
  @Answers(
    EventView,
    200,
    'not-signed-in',
    'not-allowed',
    'not-found',
    'field-invalid',
    'stale-version',
    'state-change-not-possible',
    'reason-required',
    'quorum-not-met',
    'partner-has-accepted',
    'slot-required',
    'not-over-yet',
    'space-already-booked',
    'person-already-assigned',
    'item-already-taken',
    'edition-is-archived',
    'harm-suspected',
  )
  async change(
    @WhoIs() who: Who,
    @ReaderLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeStateRequest,
  ): Promise<EventView> {
    try {
      return await this.inOneAct(who, id, request);
    } catch (error) {
      // A constraint refused what the event would hold: said by name, as on the board.
      return this.conflicts.explain(error, who, language, await this.states.wouldHold(id));
    }
  }

  private inOneAct(who: Who, id: string, request: ChangeStateRequest): Promise<EventView> {
    return this.db.transaction(async (tx) => {
      await this.states.change(tx, who, id, request);
      if (request.act === 'cancel' && request.publish)
        await publishCancellations(tx, who, [id], { reason: request.reason, now: this.clock.now() });
      return this.events.view(who, id, tx);
    });
  }
}
