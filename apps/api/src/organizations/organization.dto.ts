import { ApiProperty } from '@nestjs/swagger';
import { MOST_MAIL_DOMAINS, organizationKinds, type Localized, type OrganizationKind } from '@birge/domain';
import { Bool, KeyList, LocalizedText, OneOf, TextList, Version, WebAddress } from '../platform/http/fields/index.js';
import { EmptyIsNone, ListQuery } from '../platform/http/list-query.js';
import { LocalizedView, PageView } from '../platform/http/views.js';
import { ContactView } from './contact.dto.js';

/** More divisions than there are. */
const MOST_DIVISIONS = 30;

export class OrganizationsQuery extends ListQuery {
  @EmptyIsNone() @OneOf(organizationKinds, { optional: true }) type?: OrganizationKind;
}

export class CreateOrganizationRequest {
  @LocalizedText(300, { lines: false }) name!: Localized;
  @LocalizedText(120, { lines: false, empty: true, optional: true }) shortName?: Localized;
  @OneOf(organizationKinds) kind!: OrganizationKind;
  /** None: the whole country. */
  @KeyList(MOST_DIVISIONS, { optional: true }) divisions?: string[];
  @WebAddress({ optional: true, nullable: true }) website?: string | null;
  /** Whoever writes from one of these may answer for a colleague. Never a public provider's. */
  @TextList(MOST_MAIL_DOMAINS, 320, { optional: true }) mailDomains?: string[];
}

export class ChangeOrganizationRequest {
  @Version() version!: number;
  @LocalizedText(300, { lines: false, optional: true }) name?: Localized;
  @LocalizedText(120, { lines: false, empty: true, optional: true }) shortName?: Localized;
  @OneOf(organizationKinds, { optional: true }) kind?: OrganizationKind;
  @KeyList(MOST_DIVISIONS, { optional: true }) divisions?: string[];
  @WebAddress({ optional: true, nullable: true }) website?: string | null;
  /** Whoever writes from one of these may answer for a colleague. Never a public provider's. */
  @TextList(MOST_MAIL_DOMAINS, 320, { optional: true }) mailDomains?: string[];
  @Bool({ optional: true }) archived?: boolean;
}

export class OrganizationRowView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: LocalizedView }) shortName!: Localized;
  @ApiProperty({ enum: organizationKinds }) kind!: OrganizationKind;
  /** Ids of divisions; none is the whole country. */
  @ApiProperty({ type: [String] }) divisions!: string[];
  @ApiProperty({ type: String, nullable: true }) website!: string | null;
  @ApiProperty({ type: 'integer' }) contacts!: number;
  @ApiProperty({ type: 'integer' }) participations!: number;
  @ApiProperty() archived!: boolean;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class OrganizationsView extends PageView {
  @ApiProperty({ type: [OrganizationRowView] }) items!: OrganizationRowView[];
}

/** `contacts` of a row is a number; of the organization itself the contacts. */
export class OrganizationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: LocalizedView }) shortName!: Localized;
  @ApiProperty({ enum: organizationKinds }) kind!: OrganizationKind;
  @ApiProperty({ type: [String] }) divisions!: string[];
  @ApiProperty({ type: String, nullable: true }) website!: string | null;
  @ApiProperty({ type: [String] }) mailDomains!: string[];
  @ApiProperty({ type: [ContactView] }) contacts!: ContactView[];
  @ApiProperty({ type: 'integer' }) participations!: number;
  @ApiProperty() archived!: boolean;
  /** Whether the reader may change it and its contacts. */
  @ApiProperty() mayWrite!: boolean;
  @ApiProperty({ type: 'integer' }) version!: number;
}
