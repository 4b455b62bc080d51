import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { EventsModule } from '../events/events.module.js';
import { ParticipationModule } from '../participation/participation.module.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkService } from './bulk/bulk.service.js';
import { EventStateController } from './event-state.controller.js';
import { NoticeController } from './notices/notice.controller.js';
import { NoticeService } from './notices/notice.service.js';
import { OutboxController } from './outbox.controller.js';
import { OutboxService } from './outbox.service.js';
import { DigestService } from './reminders/digest.service.js';
import { QuorumService } from './reminders/quorum.service.js';
import { ReminderService } from './reminders/reminder.service.js';
import { Rounds } from './reminders/rounds.js';
import { ScheduleController } from './schedule/schedule.controller.js';
import { ScheduleRounds } from './schedule/schedule-rounds.js';
import { ScheduleRunner } from './schedule/schedule.runner.js';
import { ScheduleService } from './schedule/schedule.service.js';
import { PublishingController } from './publishing.controller.js';
import { PublishingService } from './publishing.service.js';

@Module({
  imports: [BoardModule, EventsModule, ParticipationModule],
  controllers: [
    PublishingController,
    ScheduleController,
    EventStateController,
    BulkController,
    OutboxController,
    NoticeController,
  ],
  providers: [
    PublishingService,
    BulkService,
    NoticeService,
    OutboxService,
    DigestService,
    QuorumService,
    ReminderService,
    Rounds,
    ScheduleService,
    ScheduleRunner,
    ScheduleRounds,
  ],
})
export class PublishingModule {}
