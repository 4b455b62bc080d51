import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { ParticipationModule } from '../participation/participation.module.js';
import { EventStateController } from './event-state.controller.js';
import { OutboxController } from './outbox.controller.js';
import { PublishingController } from './publishing.controller.js';
import { PublishingService } from './publishing.service.js';

@Module({
  imports: [EventsModule, ParticipationModule],
  controllers: [PublishingController, EventStateController, OutboxController],
  providers: [PublishingService],
})
export class PublishingModule {}
