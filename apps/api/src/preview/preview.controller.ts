import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { asPreview, previewHeaders } from '@birge/site';
import type { FastifyReply } from 'fastify';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { RateLimit } from '../platform/http/rate-limit.js';
import { PreviewQuery } from './preview.dto.js';
import { PreviewService } from './preview.service.js';

@ApiTags('publishing')
@Controller('api/publishing')
export class PreviewController {
  constructor(private readonly previews: PreviewService) {}

  /** A public page as it would be if this event were published now. */
  @Get(':eventId/preview')
  @Allow('publishing:read')
  @RateLimit(120)
  @ApiProduces('text/html')
  @Answers(
    null,
    200,
    'not-signed-in',
    'not-allowed',
    'not-found',
    'field-invalid',
    'not-publishable',
    'too-many-requests',
  )
  async page(
    @WhoIs() who: Who,
    @Param('eventId', IdPipe) eventId: string,
    @Query() query: PreviewQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { body } = await this.previews.page(who, eventId, query);
    await reply.headers(previewHeaders).send(asPreview(body, query.language));
  }
}
