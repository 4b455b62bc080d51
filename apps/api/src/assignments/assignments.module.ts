import { Module } from '@nestjs/common';
import { AssignmentsController } from './assignments.controller.js';
import { AvailabilityService } from './availability.service.js';
import { MatrixService } from './matrix.service.js';
import { PersonalFeedRoutes } from './personal-feed.routes.js';
import { PersonalFeedService } from './personal-feed.service.js';
import { ScheduleService } from './schedule.service.js';
import { SuggestionService } from './suggestion.service.js';

@Module({
  controllers: [AssignmentsController],
  providers: [
    AvailabilityService,
    MatrixService,
    PersonalFeedRoutes,
    PersonalFeedService,
    ScheduleService,
    SuggestionService,
  ],
})
export class AssignmentsModule {}
