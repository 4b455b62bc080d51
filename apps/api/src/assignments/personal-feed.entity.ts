import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Checks } from '../platform/database/declared.js';

/** The link of a person's private calendar. */
@Entity('personal_feed')
@Checks('personal_feed_token_is_hashed', 'personal_feed_generation_range')
@Unique('personal_feed_token_unique', ['tokenHash'])
export class PersonalFeed {
  @ForeignKey(() => Person, { name: 'personal_feed_of_person', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'personal_feed_pk' })
  personId: string;

  @Column('bytea')
  tokenHash: Buffer;

  /** Grows with every new link: the old one opens nothing from then on. */
  @Column('integer')
  generation: number;

  @Column('boolean', { default: true })
  open: boolean;

  @Column('timestamptz')
  createdAt: Date;
}
