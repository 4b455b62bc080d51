import { Controller, Delete, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ContactView } from '../../organizations/contact.dto.js';
import { Allow, WhoIs, type Who } from '../../platform/http/allow.js';
import { Answers } from '../../platform/http/answers.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { ContactLinksService } from './contact-links.service.js';

@ApiTags('organizations')
@Controller('api/contacts/:id/links')
@Allow('organization:write')
export class ContactLinksController {
  constructor(private readonly links: ContactLinksService) {}

  @Delete()
  @Answers(ContactView, 200, 'not-found', 'not-allowed')
  close(@WhoIs() who: Who, @Param('id', IdPipe) id: string): Promise<ContactView> {
    return this.links.close(who, id);
  }
}
