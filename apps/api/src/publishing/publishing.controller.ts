import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import {
  PublishedView,
  PublishingCountView,
  PublishingQuery,
  PublishingView,
  PublishRequest,
  UnpublishedView,
  UnpublishRequest,
} from './publishing.dto.js';
import { PublishingService } from './publishing.service.js';

@ApiTags('publishing')
@Controller('api')
export class PublishingController {
  constructor(private readonly publishing: PublishingService) {}

  /** Of which events the public knows something else than what is true, or nothing yet. */
  @Get('publishing')
  @Allow('publishing:read')
  @Answers(PublishingView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  waiting(
    @WhoIs() who: Who,
    @Query() { edition }: PublishingQuery,
    @ReaderLanguage() language: Language,
  ): Promise<PublishingView> {
    return this.publishing.waiting(who, edition, language);
  }

  /** How many they are: what stands beside the entry of the navigation. */
  @Get('publishing/count')
  @Allow('publishing:read')
  @Answers(PublishingCountView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  count(@WhoIs() who: Who, @Query() { edition }: PublishingQuery): Promise<PublishingCountView> {
    return this.publishing.count(who, edition);
  }

  @Post('publishing')
  @HttpCode(200)
  @Allow('publishing:write')
  @Answers(PublishedView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  publish(
    @WhoIs() who: Who,
    @Body() request: PublishRequest,
    @ReaderLanguage() language: Language,
  ): Promise<PublishedView> {
    return this.publishing.publish(who, request, language);
  }

  /** Takes these back from the public. */
  @Post('publishing/unpublish')
  @HttpCode(200)
  @Allow('publishing:write')
  @Answers(UnpublishedView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  unpublish(
    @WhoIs() who: Who,
    @Body() request: UnpublishRequest,
    @ReaderLanguage() language: Language,
  ): Promise<UnpublishedView> {
    return this.publishing.unpublish(who, request, language);
  }
}
