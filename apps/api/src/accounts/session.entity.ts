import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';
import { Person } from './person.entity.js';

@Entity('session')
@Checks('session_token_is_hashed')
@Index('session_by_person', ['personId'])
export class Session {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'session_pk' })
  tokenHash: Buffer;

  @ForeignKey(() => Person, { name: 'session_of_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
