import { Controller, Get, Header, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { offsetAt, type Language } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { RateLimit } from '../platform/http/rate-limit.js';
import { ReaderLanguage } from '../platform/http/reader-language.js';
import { refuse } from '../platform/http/refuse.js';
import { DaySheetPdfQuery, DaySheetQuery, DaySheetView } from './day-sheet.dto.js';
import { printedDaySheet } from './day-sheet.print.js';
import { daySheet } from './day-sheet.queries.js';
import { Printer } from './print.js';

/** Whose clock says when a sheet was printed. */
const CAPITAL = 'Asia/Almaty';

@ApiTags('reports')
@Controller('api')
export class DaySheetController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly printer: Printer,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  /** What happens on a day in the reader's scope, with all that people there need in their hands. */
  @Get('day-sheet')
  @Allow('event:read')
  @Header('Cache-Control', 'no-store')
  @Answers(DaySheetView, 200, 'not-signed-in', 'field-invalid', 'not-found')
  async sheet(@WhoIs() who: Who, @Query() query: DaySheetQuery): Promise<DaySheetView> {
    const found = await daySheet(this.db, who, query);
    if (!found) throw refuse('not-found');
    return { day: query.day, ...found, publicUrl: this.config.publicUrl };
  }

  /** The same, set for paper. Its name says the day only: it lies in a folder of downloads that others see. */
  @Get('day-sheet.pdf')
  @Allow('event:read')
  @RateLimit(30)
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @Answers(null, 200, 'not-signed-in', 'field-invalid', 'not-found', 'too-many-requests', 'service-unavailable')
  async pdf(
    @WhoIs() who: Who,
    @Query() query: DaySheetPdfQuery,
    @ReaderLanguage() asked: Language,
  ): Promise<StreamableFile> {
    const sheet = await this.sheet(who, query);
    const now = this.clock.now();
    const printed = await printedDaySheet(query.language ?? asked, sheet, now, offsetAt(now, CAPITAL));
    const pdf = await this.printer.print(printed);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="day-sheet-${query.day}.pdf"`,
      length: pdf.length,
    });
  }
}
