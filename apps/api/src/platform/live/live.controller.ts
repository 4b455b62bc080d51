import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SignedIn, WhoIs, type Who } from '../http/allow.js';
import { LiveService } from './live.service.js';

@ApiTags('live')
@Controller('api')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  /** What others change, as ids, from now on or from Last-Event-ID. */
  @Get('live')
  @SignedIn()
  @ApiProduces('text/event-stream')
  async stream(
    @WhoIs() who: Who,
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
    await this.live.open(who, reply.raw, lastEventId);
  }
}
