import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AssignmentService } from './assignment.service.js';
import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';
import { PresenceController } from './presence.controller.js';
import { PresenceService } from './presence.service.js';
import { UndoController } from './undo/undo.controller.js';
import { UndoService } from './undo/undo.service.js';

@Module({
  imports: [EventsModule],
  controllers: [BoardController, PresenceController, UndoController],
  providers: [BoardService, AssignmentService, PresenceService, UndoService],
  exports: [BoardService],
})
export class BoardModule {}
