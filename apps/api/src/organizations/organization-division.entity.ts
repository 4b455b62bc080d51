import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Division } from '../divisions/division.entity.js';
import { Organization } from './organization.entity.js';

@Entity('organization_division')
export class OrganizationDivision {
  @ForeignKey(() => Organization, { name: 'organization_division_of_organization', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organization_division_pk' })
  organizationId: string;

  @ForeignKey(() => Division, { name: 'organization_division_of_division' })
  @PrimaryColumn('text', { primaryKeyConstraintName: 'organization_division_pk' })
  divisionId: string;
}
