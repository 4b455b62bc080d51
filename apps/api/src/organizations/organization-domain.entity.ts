import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Checks } from '../platform/database/declared.js';
import { Organization } from './organization.entity.js';

/** A mail domain that is an organization's own, never a public provider's. */
@Entity('organization_domain')
@Checks('organization_domain_well_formed', 'organization_domain_not_public')
@Index('organization_domain_by_domain', ['domain'])
export class OrganizationDomain {
  @ForeignKey(() => Organization, { name: 'organization_domain_of_organization', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organization_domain_pk' })
  organizationId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'organization_domain_pk' })
  domain: string;

  @Column('timestamptz', { default: () => 'now()' })
  addedAt: Date;

  @ForeignKey(() => Person, { name: 'organization_domain_by_person' })
  @Column('uuid', { nullable: true })
  addedBy: string | null;
}
