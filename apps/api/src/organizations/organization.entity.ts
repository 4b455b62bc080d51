import type { Localized, OrganizationKind } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';

@Entity('organization')
@Checks(
  'organization_kind_known',
  'organization_name_localized',
  'organization_short_name_localized',
  'organization_website_is_https',
)
@Index('organization_slug_unique', ['slug'], { unique: true })
@Index('organization_search', { synchronize: false })
@Index('organization_found_by', { synchronize: false })
export class Organization {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'organization_pk' })
  id: string;

  @Column('text')
  slug: string;

  @Column('jsonb')
  name: Localized;

  @Column('jsonb', { default: {} })
  shortName: Localized;

  @Column('text')
  kind: OrganizationKind;

  @Column('text', { nullable: true })
  iatiType: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @ForeignKey(() => Organization, { name: 'organization_merged_into' })
  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}
