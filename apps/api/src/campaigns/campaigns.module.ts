import { Module } from '@nestjs/common';
import { CampaignController } from './campaign.controller.js';
import { EditionService } from './edition.service.js';

@Module({ controllers: [CampaignController], providers: [EditionService] })
export class CampaignsModule {}
