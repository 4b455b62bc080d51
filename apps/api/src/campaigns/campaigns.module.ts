import { Module } from '@nestjs/common';
import { CampaignController } from './campaign.controller.js';
import { EditionService } from './edition.service.js';
import { NeededDutiesService } from './needed-duties.service.js';

@Module({ controllers: [CampaignController], providers: [EditionService, NeededDutiesService] })
export class CampaignsModule {}
