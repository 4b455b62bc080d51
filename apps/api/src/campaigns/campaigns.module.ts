import { Module } from '@nestjs/common';
import { CampaignController } from './campaign.controller.js';
import { EditionService } from './edition.service.js';
import { NeededDutiesService } from './needed-duties.service.js';
import { TypeRequirementsService } from './type-requirements.service.js';

@Module({
  controllers: [CampaignController],
  providers: [EditionService, NeededDutiesService, TypeRequirementsService],
})
export class CampaignsModule {}
