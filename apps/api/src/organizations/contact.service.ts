import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, difference, personal } from '../platform/audit/audit.js';
import { insertInto, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import type { ChangeContactRequest, ContactView, CreateContactRequest } from './contact.dto.js';
import { contactById } from './contact.queries.js';
import { writable } from './organization.service.js';

@Injectable()
export class ContactService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
  ) {}

  create(who: Who, organizationId: string, request: CreateContactRequest): Promise<ContactView> {
    return this.db.transaction(async (tx) => {
      await writable(tx, who, organizationId);
      const id = await insertInto(tx, 'contact', {
        organization_id: organizationId,
        name: request.name.trim(),
        position: request.position?.trim(),
        email: request.email?.toLowerCase(),
        phone: request.phone?.trim(),
        language: request.language,
      });
      const contact = await seen(tx, who, id);
      await this.audit.record(tx, who, {
        action: 'contact.created',
        subject: 'contact',
        subjectId: id,
        after: audited(contact),
      });
      return contact;
    });
  }

  change(who: Who, id: string, request: ChangeContactRequest): Promise<ContactView> {
    return this.db.transaction(async (tx) => {
      const { organizationId } = await seen(tx, who, id);
      // The organization's lock is every writer's of its contacts too.
      await writable(tx, who, organizationId);
      const before = await seen(tx, who, id);
      const { version, name, position, email, phone, language, archived } = request;
      const written = await updateAt(
        tx,
        'contact',
        { id, version },
        {
          name: name?.trim(),
          position: position?.trim() ?? position,
          email: email?.toLowerCase() ?? email,
          phone: phone?.trim() ?? phone,
          language,
          archived_at:
            archived === undefined || archived === before.archived ? undefined : archived ? new Date() : null,
        },
      );
      if (!written) throw refuse('stale-version', {}, { current: before });
      const after = await seen(tx, who, id);
      await this.audit.record(tx, who, {
        action: 'contact.changed',
        subject: 'contact',
        subjectId: id,
        ...difference(audited(before), audited(after)),
      });
      return after;
    });
  }
}

async function seen(tx: EntityManager, who: Who, id: string): Promise<ContactView> {
  const contact = await contactById(tx, who, id);
  if (!contact) throw refuse('not-found');
  return contact;
}

/** Of a person's own data the audit keeps only whether it changed. */
const audited = ({ name, position, email, phone, language, archived, organizationId }: ContactView) => ({
  organizationId,
  name: personal(name),
  position: personal(position),
  email: personal(email),
  phone: personal(phone),
  language,
  archived,
});
