import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@birge/domain';
import { Allow } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { DivisionsQuery, DivisionsView } from './division.dto.js';
import { DivisionService } from './division.service.js';

@ApiTags('reference')
@Controller('api/divisions')
export class DivisionController {
  constructor(private readonly divisions: DivisionService) {}

  @Get()
  @Allow('division:read')
  @Answers(DivisionsView, 200, 'not-signed-in', 'not-allowed', 'field-invalid')
  list(@Query() { on }: DivisionsQuery, @ReaderLanguage() language: Language): Promise<DivisionsView> {
    return this.divisions.on(on, language);
  }
}
