import { ApiProperty } from '@nestjs/swagger';
import { eventStates, type EventState, type Localized } from '@birge/domain';
import { QueryInt, Text } from '../platform/http/fields/index.js';
import { EmptyIsNone } from '../platform/http/list-query.js';
import { LocalizedView } from '../platform/http/views.js';

/** What a search finds, in the order in which equal finds are shown. */
export const hitKinds = ['event', 'division', 'venue', 'organization', 'person'] as const;
export type HitKind = (typeof hitKinds)[number];

export class SearchQuery {
  /** In any of the three languages, in Kazakh letters or those of a Russian layout, in Latin. */
  @EmptyIsNone() @Text(100, { optional: true }) q?: string;
  /** Asked for by name instead of by words: `event.{id}`, comma separated. What is not there any more is left out. */
  @EmptyIsNone() @Text(1000, { optional: true }) of?: string;
  /** The edition that is looked at: its events come first. */
  @EmptyIsNone() @QueryInt(2000, 2100, { optional: true }) edition?: number;
}

export class SearchHitView {
  @ApiProperty({ enum: hitKinds }) kind!: HitKind;
  @ApiProperty() id!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  /** Where it is or what it is called for short. */
  @ApiProperty({ type: LocalizedView }) detail!: Localized;
  /** Of an event. */
  @ApiProperty({ type: Number, nullable: true }) edition!: number | null;
  @ApiProperty({ type: String, nullable: true }) typeId!: string | null;
  @ApiProperty({ enum: eventStates, type: String, nullable: true }) state!: EventState | null;
  /** Wall time of its first occurrence. */
  @ApiProperty({ type: String, nullable: true, example: '2026-07-30T12:00' }) start!: string | null;
}

export class SearchView {
  @ApiProperty({ type: [SearchHitView] }) items!: SearchHitView[];
}
