import { ApiProperty } from '@nestjs/swagger';
import { languages, roles, type Language, type Role } from '@birge/domain';
import { Bool, Email, Key, KeyList, OneOf, Text, TextList, Version } from '../platform/http/fields/index.js';
import { EmptyIsNone, ListQuery } from '../platform/http/list-query.js';
import { PageView } from '../platform/http/views.js';

const MOST_DIVISIONS = 30;
const MOST_LANGUAGES = 10;
const MOST_SKILLS = 20;
const kept = { optional: true } as const;
const once = { optional: true, nullable: true } as const;

export class PeopleQuery extends ListQuery {
  @EmptyIsNone() @OneOf(roles, kept) role?: Role;
}

export class CreatePersonRequest {
  @Text(120) name!: string;
  @Email(once) email?: string | null;
  /** None: she is assigned to events and does not sign in. */
  @OneOf(roles, once) role?: Role | null;
  /** 12 characters at least; none: she does not sign in. */
  @Text(200, once) password?: string | null;
  /** The language of her screens. */
  @OneOf(languages) language!: Language;
  /** The languages that she speaks, BCP 47. */
  @KeyList(MOST_LANGUAGES, kept) languages?: string[];
  @TextList(MOST_SKILLS, 60, kept) skills?: string[];
  @Key(once) homeDivision?: string | null;
  /** An oblast coordinator's divisions. */
  @KeyList(MOST_DIVISIONS, kept) divisions?: string[];
}

export class ChangePersonRequest {
  @Version() version!: number;
  @Text(120, kept) name?: string;
  @Email(once) email?: string | null;
  @OneOf(roles, once) role?: Role | null;
  /** A new one ends her sessions; null takes her sign-in away. */
  @Text(200, once) password?: string | null;
  @OneOf(languages, kept) language?: Language;
  @KeyList(MOST_LANGUAGES, kept) languages?: string[];
  @TextList(MOST_SKILLS, 60, kept) skills?: string[];
  @Key(once) homeDivision?: string | null;
  @KeyList(MOST_DIVISIONS, kept) divisions?: string[];
  /** An archived person does not sign in. */
  @Bool(kept) archived?: boolean;
}

export class PersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  /** Shown to coordinators and administrators; null to an observer. */
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, enum: roles, nullable: true }) role!: Role | null;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty({ type: [String] }) languages!: string[];
  @ApiProperty({ type: [String] }) skills!: string[];
  @ApiProperty({ type: String, nullable: true }) homeDivision!: string | null;
  @ApiProperty({ type: [String] }) divisions!: string[];
  @ApiProperty() signsIn!: boolean;
  @ApiProperty() archived!: boolean;
  /** Whether the reader may change this person. */
  @ApiProperty() mayWrite!: boolean;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class PeopleView extends PageView {
  @ApiProperty({ type: [PersonView] }) items!: PersonView[];
}
