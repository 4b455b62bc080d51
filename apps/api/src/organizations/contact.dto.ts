import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '@birge/domain';
import { Bool, Email, OneOf, Text, Version } from '../platform/http/fields/index.js';
import { UndeliveredView } from '../platform/mail/undelivered.js';
import { Phone } from '../platform/http/fields/phone.js';

export class CreateContactRequest {
  @Text(120) name!: string;
  @Text(200, { optional: true, nullable: true }) position?: string | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Phone({ optional: true, nullable: true }) phone?: string | null;
  /** The language that the contact is written to in. */
  @OneOf(languages) language!: Language;
}

export class ChangeContactRequest {
  @Version() version!: number;
  @Text(120, { optional: true }) name?: string;
  @Text(200, { optional: true, nullable: true }) position?: string | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Phone({ optional: true, nullable: true }) phone?: string | null;
  @OneOf(languages, { optional: true }) language?: Language;
  @Bool({ optional: true }) archived?: boolean;
}

export class ContactView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) position!: string | null;
  /** Shown to coordinators and administrators; null to an observer. */
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  /** Shown to coordinators and administrators; null to an observer. */
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty() archived!: boolean;
  /** What became of the last letter to this address, where it did not arrive. */
  @ApiProperty({ type: UndeliveredView, nullable: true }) undelivered!: UndeliveredView | null;
  /** Some link of hers opens something: to her page, her calendar or an invitation. */
  @ApiProperty() hasLinks!: boolean;
  @ApiProperty() version!: number;
}
