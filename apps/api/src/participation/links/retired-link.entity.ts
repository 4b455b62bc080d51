import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../../organizations/contact.entity.js';
import { Checks } from '../../platform/database/declared.js';

/** A link that ended: a newer one took its place, or a coordinator closed it. */
@Entity('retired_link')
@Checks('retired_link_is_hashed', 'retired_link_form_is_hashed', 'retired_link_form_is_of_contact')
@Index('retired_link_by_age', ['retiredAt'])
@Index('retired_link_by_contact', ['contactId'])
export class RetiredLink {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'retired_link_pk' })
  tokenHash: Buffer;

  @Column('timestamptz')
  retiredAt: Date;

  /** By a coordinator, and nothing took its place. */
  @Column('boolean', { default: false })
  closed: boolean;

  @ForeignKey(() => Contact, { name: 'retired_link_of_contact', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  contactId: string | null;

  /** Of the form that asked for new links; it alone may learn of them afterwards. */
  @Column('bytea', { nullable: true })
  formHash: Buffer | null;
}
