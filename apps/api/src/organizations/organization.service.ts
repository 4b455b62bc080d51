import { Injectable } from '@nestjs/common';
import { can, trimmed, type Language } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DivisionService } from '../divisions/division.service.js';
import { Audit, difference } from '../platform/audit/audit.js';
import { takeSlug } from '../platform/database/slugs.js';
import { insertInto, json, lockRow, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { pageOf } from '../platform/http/views.js';
import type {
  ChangeOrganizationRequest,
  CreateOrganizationRequest,
  OrganizationsQuery,
  OrganizationsView,
  OrganizationView,
} from './organization.dto.js';
import { ownDomains, writeDomains } from './mail-domains.js';
import {
  organizationRecord,
  organizationsPage,
  organizationView,
  type OrganizationRecord,
} from './organization.queries.js';

@Injectable()
export class OrganizationService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly divisions: DivisionService,
  ) {}

  async list(who: Who, query: OrganizationsQuery, language: Language): Promise<OrganizationsView> {
    return pageOf((page) => organizationsPage(this.db, who, { ...query, page }, language), query.page);
  }

  async view(who: Who, id: string): Promise<OrganizationView> {
    return organizationView(this.db, who, await seen(this.db, who, id));
  }

  create(who: Who, request: CreateOrganizationRequest): Promise<OrganizationView> {
    return this.db.transaction(async (tx) => {
      const divisions = request.divisions ?? [];
      mustBeHers(who, divisions);
      await this.divisions.mustExist(tx, 'divisions', divisions);
      const name = trimmed(request.name);
      const id = await insertInto(tx, 'organization', {
        slug: await takeSlug(tx, 'organization', name),
        name: json(name),
        short_name: json(trimmed(request.shortName ?? {})),
        kind: request.kind,
        website: request.website,
      });
      await nameDivisions(tx, id, divisions);
      if (request.mailDomains) await writeDomains(tx, who, id, ownDomains(request.mailDomains));
      const after = await seen(tx, who, id);
      await this.audit.record(tx, who, {
        action: 'organization.created',
        subject: 'organization',
        subjectId: id,
        after: audited(after),
      });
      return organizationView(tx, who, after);
    });
  }

  change(who: Who, id: string, request: ChangeOrganizationRequest): Promise<OrganizationView> {
    return this.db.transaction(async (tx) => {
      const before = await writable(tx, who, id);
      const { name, shortName, kind, website, divisions, archived, version } = request;
      if (version !== before.version)
        throw refuse('stale-version', {}, { current: await organizationView(tx, who, before) });
      if (divisions) {
        mustBeHers(who, divisions);
        mustKeepOthers(who, before.divisions, divisions);
        await this.divisions.mustExist(tx, 'divisions', divisions, before.divisions);
      }
      const written = await updateAt(
        tx,
        'organization',
        { id, version },
        {
          name: name && json(trimmed(name)),
          short_name: shortName && json(trimmed(shortName)),
          kind,
          website,
          archived_at:
            archived === undefined || archived === before.archived ? undefined : archived ? new Date() : null,
        },
      );
      if (!written) throw refuse('stale-version', {}, { current: await organizationView(tx, who, before) });
      if (divisions) await nameDivisions(tx, id, divisions);
      if (request.mailDomains) await writeDomains(tx, who, id, ownDomains(request.mailDomains));
      const after = await seen(tx, who, id);
      await this.audit.record(tx, who, {
        action: 'organization.changed',
        subject: 'organization',
        subjectId: id,
        ...difference(audited(before), audited(after)),
      });
      return organizationView(tx, who, after);
    });
  }
}

async function seen(tx: Pick<EntityManager, 'query'>, who: Who, id: string): Promise<OrganizationRecord> {
  const record = await organizationRecord(tx, who, id);
  if (!record) throw refuse('not-found');
  return record;
}

/** The organization locked for writing; unseen it is not found, seen but another's it may not be changed. */
export async function writable(tx: EntityManager, who: Who, id: string): Promise<OrganizationRecord> {
  await lockRow(tx, 'organization', id);
  const record = await seen(tx, who, id);
  if (!can(who, 'organization:write', record.divisions)) throw refuse('not-allowed');
  return record;
}

/** What an oblast coordinator writes names at least one of her divisions. */
function mustBeHers(who: Who, divisions: readonly string[]): void {
  if (!can(who, 'organization:write', divisions)) throw refuse('not-allowed', { field: 'divisions' });
}

/** An organization that another oblast works with too stays that oblast's. */
function mustKeepOthers(who: Who, before: readonly string[], after: readonly string[]): void {
  const taken = before.filter((division) => !after.includes(division) && !who.divisions.includes(division));
  if (who.role === 'oblast' && taken.length > 0) throw refuse('not-allowed', { field: 'divisions' });
}

async function nameDivisions(tx: EntityManager, id: string, divisions: readonly string[]): Promise<void> {
  await tx.query(
    `DELETE FROM organization_division AS named WHERE named.organization_id = $1 AND NOT named.division_id = ANY ($2)`,
    [id, divisions],
  );
  await tx.query(
    `INSERT INTO organization_division (organization_id, division_id)
     SELECT $1, given.id FROM unnest($2::text[]) AS given (id) ON CONFLICT DO NOTHING`,
    [id, divisions],
  );
}

const audited = ({ name, shortName, kind, divisions, website, mailDomains, archived }: OrganizationRecord) => ({
  name,
  shortName,
  kind,
  divisions,
  website,
  mailDomains,
  archived,
});
