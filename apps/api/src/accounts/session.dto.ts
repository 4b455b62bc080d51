import { ApiProperty } from '@nestjs/swagger';
import { languages, roles, type Action, type Language, type Localized, type Role } from '@birge/domain';
import { Bool, Email, OneOf, Text } from '../platform/http/fields/index.js';
import { LocalizedView } from '../platform/http/views.js';

export class SignInRequest {
  @Email() email!: string;
  @Text(200) password!: string;
}

/** What a person sets for herself. */
export class ChangeMeRequest {
  @OneOf(languages, { optional: true }) language?: Language;
  /** Whether she gets mail of what partners answer: the summary of a morning, and a quorum that is reached or lost. */
  @Bool({ optional: true }) answerMail?: boolean;
}

export class FirstAdministratorRequest {
  @Text(100) token!: string;
  @Text(120) name!: string;
  @Email() email!: string;
  /** 12 characters at least (NIST SP 800-63B §3.1.1 asks for 8 and more); no rule on their kinds. */
  @Text(200) password!: string;
  @OneOf(languages) language!: Language;
}

class MePersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: roles }) role!: Role;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty() answerMail!: boolean;
  @ApiProperty({ type: [String] }) divisions!: readonly string[];
}

export class EditionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ type: LocalizedView }) campaign!: Localized;
  @ApiProperty({ type: LocalizedView }) motto!: Localized;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty() archived!: boolean;
  @ApiProperty() sample!: boolean;
  @ApiProperty() version!: number;
}

export class MeView {
  @ApiProperty({ type: MePersonView }) person!: MePersonView;
  @ApiProperty({ type: [String] }) allowed!: Action[];
  @ApiProperty({ type: [EditionView] }) editions!: EditionView[];
  @ApiProperty({ type: Number, nullable: true }) currentYear!: number | null;
  /** The sample is loaded: say so on every screen. */
  @ApiProperty() sample!: boolean;
  /** Where the stream of changes has to begin so that nothing that the page reads from now on is missed. */
  @ApiProperty({ example: '1204-0' }) liveFrom!: string;
}
