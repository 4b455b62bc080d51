import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SignedIn, WhoIs, type Who } from '../http/allow.js';
import { LiveCursor } from '../http/fields/index.js';
import { LiveService } from './live.service.js';

export class LiveQuery {
  /** Where the page began (`liveFrom` of its session) or the last id that it heard; Last-Event-ID goes before it. */
  @LiveCursor({ optional: true }) after?: string;
}

@ApiTags('live')
@Controller('api')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  /** What others change, as ids, from now on, from a cursor or from Last-Event-ID; and who has which card before her. */
  @Get('live')
  @SignedIn()
  @ApiProduces('text/event-stream')
  async stream(
    @WhoIs() who: Who,
    @Query() { after }: LiveQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    reply.hijack();
    reply.raw.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      'X-Content-Type-Options': 'nosniff',
    });
    await this.live.open(who, reply.raw, lastEventId ?? after);
  }
}
