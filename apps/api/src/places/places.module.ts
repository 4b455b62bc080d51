import { Module } from '@nestjs/common';
import { DivisionsModule } from '../divisions/divisions.module.js';
import { HolidayController } from './holiday.controller.js';
import { HolidayService } from './holiday.service.js';
import { SpaceService } from './space.service.js';
import { VenueController } from './venue.controller.js';
import { VenueService } from './venue.service.js';

@Module({
  imports: [DivisionsModule],
  controllers: [VenueController, HolidayController],
  providers: [VenueService, SpaceService, HolidayService],
  exports: [VenueService],
})
export class PlacesModule {}
