import { Module } from '@nestjs/common';
import { DivisionsModule } from '../divisions/divisions.module.js';
import { PersonController } from './person.controller.js';
import { PersonService } from './person.service.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';

@Module({
  imports: [DivisionsModule],
  controllers: [SessionController, PersonController],
  providers: [SessionService, PersonService],
})
export class AccountsModule {}
