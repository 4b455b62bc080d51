import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { ParticipationModule } from '../participation/participation.module.js';
import { ProposalDecisions } from './proposals/proposal-decisions.service.js';
import { TakenWords } from './proposals/taken-words.service.js';
import { ProposalsController } from './proposals/proposals.controller.js';
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
  imports: [EventsModule, ParticipationModule],
  controllers: [BoardController, PresenceController, ProblemsController, ProposalsController, UndoController],
  providers: [
    BoardService,
    AssignmentService,
    FindSlotService,
    PresenceService,
    ProblemsService,
    ProposalDecisions,
    TakenWords,
    UndoService,
  ],
  exports: [AssignmentService, BoardService],
})
export class BoardModule {}
