import { can, scopeOf, type Language, type Localized, type OrganizationKind } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { containing, pageSql, sortedBy } from '../platform/database/reading.js';
import type { Who } from '../platform/http/allow.js';
import { PAGE_SIZE } from '../platform/http/views.js';
import { contactsOf } from './contact.queries.js';
import type { OrganizationRowView, OrganizationsQuery, OrganizationView } from './organization.dto.js';
import { organizationInScope } from './organization.scope.js';

const divisions = `ARRAY(SELECT named.division_id FROM organization_division AS named
                   WHERE named.organization_id = organization.id ORDER BY named.division_id) AS divisions`;

export function organizationsPage(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  { q, oblast, type, page = 1, archived = 'no' }: OrganizationsQuery,
  language: Language,
): Promise<(OrganizationRowView & { total: string })[]> {
  return tx.query(
    `SELECT organization.id, organization.slug, organization.name, organization.short_name AS "shortName",
            organization.kind, ${divisions}, organization.website,
            (SELECT count(*)::integer FROM contact
              WHERE contact.organization_id = organization.id AND contact.archived_at IS NULL) AS contacts,
            (SELECT count(*)::integer FROM participation
              WHERE participation.organization_id = organization.id) AS participations,
            organization.archived_at IS NOT NULL AS archived, organization.version, count(*) OVER () AS total
       FROM organization
      WHERE ${organizationInScope}
        AND organization.merged_into IS NULL
        AND (organization.archived_at IS NOT NULL) = $2
        AND ($3::text IS NULL OR localized_search(organization.name) LIKE $3 OR localized_search(organization.short_name) LIKE $3)
        AND ($4::text IS NULL OR organization.kind = $4)
        AND ($5::text IS NULL OR EXISTS (SELECT FROM organization_division AS named
                                          WHERE named.organization_id = organization.id AND named.division_id = $5))
      ORDER BY ${sortedBy('organization.name', language)}, organization.id
      ${pageSql(page, PAGE_SIZE)}`,
    [scopeOf(who), archived === 'yes', containing(q), type ?? null, oblast ?? null],
  );
}

export interface OrganizationRecord {
  id: string;
  slug: string;
  name: Localized;
  shortName: Localized;
  kind: OrganizationKind;
  divisions: string[];
  website: string | null;
  mailDomains: string[];
  participations: number;
  archived: boolean;
  version: number;
}

/** The organization, if the person may see it. */
export async function organizationRecord(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  id: string,
): Promise<OrganizationRecord | null> {
  const [row] = await tx.query<OrganizationRecord[]>(
    `SELECT organization.id, organization.slug, organization.name, organization.short_name AS "shortName",
            organization.kind, ${divisions}, organization.website,
            ARRAY(SELECT own.domain FROM organization_domain AS own WHERE own.organization_id = organization.id
                   ORDER BY own.domain) AS "mailDomains",
            (SELECT count(*)::integer FROM participation
              WHERE participation.organization_id = organization.id) AS participations,
            organization.archived_at IS NOT NULL AS archived, organization.version
       FROM organization WHERE organization.id = $2 AND ${organizationInScope}`,
    [scopeOf(who), id],
  );
  return row ?? null;
}

/** The organization as this person sees it. */
export async function organizationView(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  record: OrganizationRecord,
): Promise<OrganizationView> {
  return {
    ...record,
    contacts: await contactsOf(tx, who, record.id),
    mayWrite: can(who, 'organization:write', record.divisions),
  };
}
