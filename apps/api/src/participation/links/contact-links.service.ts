import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ContactView } from '../../organizations/contact.dto.js';
import { contactById } from '../../organizations/contact.queries.js';
import { writable } from '../../organizations/organization.service.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Who } from '../../platform/http/allow.js';
import { refuse } from '../../platform/http/refuse.js';
import { ContactLinks } from './contact-links.js';

/** What a coordinator does about a contact's links: a telephone was lost, a letter went to somebody else. */
@Injectable()
export class ContactLinksService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly links: ContactLinks,
  ) {}

  /** Done twice it is done once. */
  close(who: Who, id: string): Promise<ContactView> {
    return this.db.transaction(async (tx) => {
      const contact = await contactById(tx, who, id);
      if (!contact) throw refuse('not-found');
      await writable(tx, who, contact.organizationId);
      if (contact.hasLinks && (await this.links.close(tx, id)))
        await this.audit.record(tx, who, { action: 'links.closed', subject: 'contact', subjectId: id });
      return (await contactById(tx, who, id)) ?? contact;
    });
  }
}
