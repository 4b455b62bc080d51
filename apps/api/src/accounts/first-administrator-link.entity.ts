import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';

@Entity('first_administrator_link')
@Checks('first_administrator_link_is_hashed')
export class FirstAdministratorLink {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'first_administrator_link_pk' })
  tokenHash: Buffer;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
