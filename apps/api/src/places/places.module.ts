import { Module } from '@nestjs/common';
import { DivisionsModule } from '../divisions/divisions.module.js';
import { SpaceService } from './space.service.js';
import { VenueController } from './venue.controller.js';
import { VenueService } from './venue.service.js';

@Module({
  imports: [DivisionsModule],
  controllers: [VenueController],
  providers: [VenueService, SpaceService],
  exports: [VenueService],
})
export class PlacesModule {}
