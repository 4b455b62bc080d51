import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { EventStateController } from './event-state.controller.js';
import { PublishingController } from './publishing.controller.js';
import { PublishingService } from './publishing.service.js';

@Module({
  imports: [EventsModule],
  controllers: [PublishingController, EventStateController],
  providers: [PublishingService],
})
export class PublishingModule {}
