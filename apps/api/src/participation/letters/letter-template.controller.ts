import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { Creates } from '../../platform/http/idempotency.js';
import {
  ChangeTemplateRequest,
  CreateTemplateRequest,
  LetterPreviewView,
  LetterTemplatesView,
  LetterTemplateView,
  PreviewTemplateRequest,
  TemplateVersionQuery,
} from './letter-template.dto.js';
import { LetterTemplateService } from './letter-template.service.js';

const refusals = ['not-signed-in', 'not-allowed', 'field-invalid'] as const;

@ApiTags('letters')
@Controller('api/letter-templates')
@Allow('letter-template:write')
export class LetterTemplateController {
  constructor(private readonly templates: LetterTemplateService) {}

  @Get()
  @Answers(LetterTemplatesView, 200, 'not-signed-in', 'not-allowed')
  list(): Promise<LetterTemplatesView> {
    return this.templates.list();
  }

  @Post()
  @Creates()
  @Answers(LetterTemplateView, 201, ...refusals, 'already-exists', 'unknown-reference')
  create(@WhoIs() who: Who, @Body() request: CreateTemplateRequest): Promise<LetterTemplateView> {
    return this.templates.create(who, request);
  }

  @Post('preview')
  @HttpCode(200)
  @Answers(LetterPreviewView, 200, ...refusals)
  preview(@WhoIs() who: Who, @Body() request: PreviewTemplateRequest): Promise<LetterPreviewView> {
    return this.templates.preview(who, request);
  }

  @Patch(':id')
  @Answers(LetterTemplateView, 200, ...refusals, 'not-found', 'stale-version')
  change(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Body() request: ChangeTemplateRequest,
  ): Promise<LetterTemplateView> {
    return this.templates.change(who, id, request);
  }

  @Delete(':id')
  @HttpCode(204)
  @Answers(null, 204, ...refusals, 'not-found', 'stale-version')
  remove(
    @WhoIs() who: Who,
    @Param('id', IdPipe) id: string,
    @Query() { version }: TemplateVersionQuery,
  ): Promise<void> {
    return this.templates.remove(who, id, version);
  }
}
