import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Contact } from '../../organizations/contact.entity.js';
import { Checks } from '../../platform/database/declared.js';

/** The link of a contact's page, or of her calendar. */
@Entity('contact_link')
@Checks(
  'contact_link_kind_known',
  'contact_link_token_is_hashed',
  'contact_link_generation_range',
  'contact_link_expires_after_creation',
)
@Unique('contact_link_token_unique', ['tokenHash'])
export class ContactLink {
  @ForeignKey(() => Contact, { name: 'contact_link_of_contact', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contact_link_pk' })
  contactId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'contact_link_pk' })
  kind: 'page' | 'feed';

  @Column('bytea')
  tokenHash: Buffer;

  /** Grows with every new link: the old one opens nothing from then on. */
  @Column('integer')
  generation: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
