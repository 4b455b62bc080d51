import type { AskedThing, Localized, ParticipationRole } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Event } from '../events/event.entity.js';
import { Edition } from '../campaigns/edition.entity.js';
import { Organization } from '../organizations/organization.entity.js';
import { Checks } from '../platform/database/declared.js';

@Entity('participation')
@Checks(
  'participation_in_event_or_edition',
  'participation_role_known',
  'participation_asked_localized',
  'participation_asked_for_known',
)
@Index('participation_once_in_event', ['eventId', 'organizationId', 'role'], { unique: true })
@Index('participation_once_in_edition', ['editionId', 'organizationId', 'role'], { unique: true })
@Index('participation_by_organization', ['organizationId'])
export class Participation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'participation_pk' })
  id: string;

  @ForeignKey(() => Event, { name: 'participation_of_event', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  eventId: string | null;

  @ForeignKey(() => Edition, { name: 'participation_of_edition', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  editionId: string | null;

  @ForeignKey(() => Organization, { name: 'participation_of_organization' })
  @Column('uuid')
  organizationId: string;

  @Column('text')
  role: ParticipationRole;

  @Column('jsonb', { default: {} })
  asked: Localized;

  @Column('text', { array: true, default: [] })
  askedFor: AskedThing[];

  @Column('integer', { default: 0 })
  position: number;

  @VersionColumn({ default: 1 })
  version: number;
}
