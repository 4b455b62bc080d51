import { Module } from '@nestjs/common';
import { DaySheetController } from './day-sheet.controller.js';
import { Printer } from './print.js';

@Module({ controllers: [DaySheetController], providers: [Printer] })
export class ReportsModule {}
