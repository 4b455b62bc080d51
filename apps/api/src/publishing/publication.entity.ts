import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Event } from '../events/event.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Checks } from '../platform/database/declared.js';

@Entity('publication')
@Checks('publication_kind_known', 'publication_reason_length')
@Index('publication_by_event', { synchronize: false })
export class Publication {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'publication_pk' })
  id: string;

  @ForeignKey(() => Event, { name: 'publication_of_event', onDelete: 'CASCADE' })
  @Column('uuid')
  eventId: string;

  @ForeignKey(() => Person, { name: 'publication_by_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  kind: 'published' | 'changed' | 'moved' | 'cancelled' | 'withdrawn';

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}
