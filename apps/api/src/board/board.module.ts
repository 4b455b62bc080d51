import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AssignmentService } from './assignment.service.js';
import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';
import { FindSlotService } from './find-slot.service.js';
import { PresenceController } from './presence.controller.js';
import { PresenceService } from './presence.service.js';
import { ProblemsController } from './problems.controller.js';
import { ProblemsService } from './problems.service.js';
import { UndoController } from './undo/undo.controller.js';
import { UndoService } from './undo/undo.service.js';

@Module({
  imports: [EventsModule],
  controllers: [BoardController, PresenceController, ProblemsController, UndoController],
  providers: [BoardService, AssignmentService, FindSlotService, PresenceService, ProblemsService, UndoService],
  exports: [BoardService],
})
export class BoardModule {}
