import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { EventsModule } from '../events/events.module.js';
import { ParticipationModule } from '../participation/participation.module.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkService } from './bulk/bulk.service.js';
import { EventStateController } from './event-state.controller.js';
import { OutboxController } from './outbox.controller.js';
import { PublishingController } from './publishing.controller.js';
import { PublishingService } from './publishing.service.js';

@Module({
  imports: [BoardModule, EventsModule, ParticipationModule],
  controllers: [PublishingController, EventStateController, BulkController, OutboxController],
  providers: [PublishingService, BulkService],
})
export class PublishingModule {}
