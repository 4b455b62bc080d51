import { Module } from '@nestjs/common';
import { DivisionController } from './division.controller.js';
import { DivisionService } from './division.service.js';

@Module({ controllers: [DivisionController], providers: [DivisionService], exports: [DivisionService] })
export class DivisionsModule {}
