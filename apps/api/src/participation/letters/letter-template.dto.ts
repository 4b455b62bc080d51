import { ApiProperty } from '@nestjs/swagger';
import { languages, letterTemplateKinds, type Language, type LetterTemplateKind } from '@birge/domain';
import { Key, OneOf, QueryInt, Text, Uuid, Version } from '../../platform/http/fields/index.js';

const SUBJECT = 200;
const BODY = 6000;

export class TemplateVersionQuery {
  @QueryInt(1, 2_147_483_646) version!: number;
}

export class CreateTemplateRequest {
  /** Left out: every type that has no words of its own. */
  @Key({ optional: true, nullable: true }) eventTypeId?: string | null;
  @OneOf(letterTemplateKinds) kind!: LetterTemplateKind;
  @OneOf(languages) language!: Language;
  @Text(SUBJECT) subject!: string;
  @Text(BODY, { lines: true }) body!: string;
}

export class ChangeTemplateRequest {
  @Version() version!: number;
  @Text(SUBJECT) subject!: string;
  @Text(BODY, { lines: true }) body!: string;
}

/** Words that are not kept yet, to be seen with a partner's real data. */
export class PreviewTemplateRequest {
  @OneOf(letterTemplateKinds) kind!: LetterTemplateKind;
  @OneOf(languages) language!: Language;
  @Text(SUBJECT) subject!: string;
  @Text(BODY, { lines: true }) body!: string;
  @Uuid() participationId!: string;
}

export class LetterTemplateView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) eventTypeId!: string | null;
  @ApiProperty({ enum: letterTemplateKinds }) kind!: LetterTemplateKind;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty() version!: number;
}

/** What an administrator changed; every other letter has the words of the house. */
export class LetterTemplatesView {
  @ApiProperty({ type: [LetterTemplateView] }) items!: LetterTemplateView[];
}

export class LetterPreviewView {
  @ApiProperty() subject!: string;
  /** The letter as plain text. */
  @ApiProperty() text!: string;
  /** The same letter as a document that programs show which can. */
  @ApiProperty() html!: string;
}
