import { Module } from '@nestjs/common';
import { EventController } from './event.controller.js';
import { EventService } from './event.service.js';
import { EventStateService } from './event-state.service.js';
import { OccurrenceController } from './occurrence.controller.js';
import { OccurrenceService } from './occurrence.service.js';
import { RequirementService } from './requirement.service.js';

@Module({
  controllers: [EventController, OccurrenceController],
  providers: [EventService, EventStateService, OccurrenceService, RequirementService],
  exports: [EventService, EventStateService],
})
export class EventsModule {}
