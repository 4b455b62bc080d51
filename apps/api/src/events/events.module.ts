import { Module } from '@nestjs/common';
import { ConflictService } from './conflict.service.js';
import { EventController } from './event.controller.js';
import { EventService } from './event.service.js';
import { EventStateService } from './event-state.service.js';
import { OccurrenceController } from './occurrence.controller.js';
import { OccurrenceService } from './occurrence.service.js';
import { RequirementService } from './requirement.service.js';

@Module({
  controllers: [EventController, OccurrenceController],
  providers: [ConflictService, EventService, EventStateService, OccurrenceService, RequirementService],
  exports: [ConflictService, EventService, EventStateService],
})
export class EventsModule {}
