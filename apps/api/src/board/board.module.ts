import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AssignmentService } from './assignment.service.js';
import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';

@Module({
  imports: [EventsModule],
  controllers: [BoardController],
  providers: [BoardService, AssignmentService],
  exports: [BoardService],
})
export class BoardModule {}
