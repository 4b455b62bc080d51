import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Checks } from '../../platform/database/declared.js';

/** A link that a newer one took the place of. */
@Entity('retired_link')
@Checks('retired_link_is_hashed')
export class RetiredLink {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'retired_link_pk' })
  tokenHash: Buffer;

  @Column('timestamptz')
  retiredAt: Date;
}
