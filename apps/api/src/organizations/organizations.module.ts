import { Module } from '@nestjs/common';
import { DivisionsModule } from '../divisions/divisions.module.js';
import { ContactService } from './contact.service.js';
import { OrganizationController } from './organization.controller.js';
import { OrganizationService } from './organization.service.js';

@Module({
  imports: [DivisionsModule],
  controllers: [OrganizationController],
  providers: [OrganizationService, ContactService],
  exports: [OrganizationService],
})
export class OrganizationsModule {}
