import { ApiProperty } from '@nestjs/swagger';
import { CalendarDate, Key, OneOf, Uuid } from '../platform/http/fields/index.js';
import { EmptyIsNone } from '../platform/http/list-query.js';
import {
  answers,
  eventStates,
  languages,
  participationRoles,
  type Answer,
  type DaySheetContact,
  type DaySheetEntry,
  type EventState,
  type Language,
  type Localized,
  type ParticipationRole,
} from '@birge/domain';
import { LocalizedView, PersonRefView } from '../platform/http/views.js';

export class DaySheetQuery {
  @CalendarDate() day!: string;
  /** Only what happens there. */
  @EmptyIsNone() @Key({ optional: true }) oblast?: string;
  /** Only where this person has a duty or coordinates. */
  @EmptyIsNone() @Uuid({ optional: true }) person?: string;
}

export class DaySheetPdfQuery extends DaySheetQuery {
  /** A link cannot say Accept-Language. */
  @EmptyIsNone() @OneOf(languages, { optional: true }) language?: Language;
}

class ContactOnSheetView implements DaySheetContact {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) position!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
}

class PersonOnSheetView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: LocalizedView }) duty!: Localized;
}

class PartnerOnSheetView {
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ enum: participationRoles }) role!: ParticipationRole;
  @ApiProperty({ enum: answers }) answer!: Answer;
  @ApiProperty() current!: boolean;
  @ApiProperty({ type: LocalizedView }) asked!: Localized;
  /** None for who may not read contacts. */
  @ApiProperty({ type: [ContactOnSheetView] }) contacts!: ContactOnSheetView[];
}

class ItemOnSheetView {
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty() quantity!: number;
}

class RequirementOnSheetView {
  @ApiProperty({ type: LocalizedView }) label!: Localized;
  @ApiProperty() met!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) neededBy!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sentOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) granted!: boolean | null;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
}

export class DaySheetEntryView implements DaySheetEntry {
  @ApiProperty({ format: 'uuid' }) occurrenceId!: string;
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty({ type: LocalizedView }) type!: Localized;
  @ApiProperty({ enum: eventStates }) state!: EventState;
  /** Wall time at the place. */
  @ApiProperty({ example: '2026-07-30T12:00' }) start!: string;
  @ApiProperty() end!: string;
  @ApiProperty() allDay!: boolean;
  /** Minutes east of UTC. */
  @ApiProperty() offset!: number;
  @ApiProperty() setupMinutes!: number;
  @ApiProperty() teardownMinutes!: number;
  @ApiProperty({ type: LocalizedView }) city!: Localized;
  @ApiProperty({ type: LocalizedView }) venue!: Localized;
  @ApiProperty({ type: [LocalizedView] }) spaces!: Localized[];
  @ApiProperty({ type: LocalizedView }) address!: Localized;
  @ApiProperty({ type: LocalizedView }) directions!: Localized;
  @ApiProperty({ type: LocalizedView }) place!: Localized;
  @ApiProperty({ type: String, nullable: true }) onlineUrl!: string | null;
  @ApiProperty({ type: Number, nullable: true }) expected!: number | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: String, nullable: true }) coordinator!: string | null;
  @ApiProperty({ type: [PersonOnSheetView] }) people!: PersonOnSheetView[];
  @ApiProperty({ type: [PartnerOnSheetView] }) partners!: PartnerOnSheetView[];
  @ApiProperty({ type: [ItemOnSheetView] }) items!: ItemOnSheetView[];
  @ApiProperty({ type: [RequirementOnSheetView] }) requirements!: RequirementOnSheetView[];
  @ApiProperty({ type: String, nullable: true }) publicSlug!: string | null;
}

export class DaySheetView {
  @ApiProperty({ format: 'date' }) day!: string;
  /** The oblast asked for, by its name on that day. */
  @ApiProperty({ type: LocalizedView, nullable: true }) oblast!: Localized | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) person!: PersonRefView | null;
  /** How many there are; the sheet has the first of them. */
  @ApiProperty() total!: number;
  @ApiProperty({ type: [DaySheetEntryView] }) entries!: DaySheetEntryView[];
  /** Where the public pages are. */
  @ApiProperty() publicUrl!: string;
}
