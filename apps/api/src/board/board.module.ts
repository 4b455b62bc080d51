import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AssignmentService } from './assignment.service.js';
import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';
import { PresenceController } from './presence.controller.js';
import { PresenceService } from './presence.service.js';

@Module({
  imports: [EventsModule],
  controllers: [BoardController, PresenceController],
  providers: [BoardService, AssignmentService, PresenceService],
  exports: [BoardService],
})
export class BoardModule {}
