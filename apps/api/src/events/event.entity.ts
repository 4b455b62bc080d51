import type { AttendanceMode, EventState, LocalDate, Localized, Theme, Visibility } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Edition } from '../campaigns/edition.entity.js';
import { EventType } from '../campaigns/event-type.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Checks } from '../platform/database/declared.js';

@Entity('event')
@Checks(
  'event_state_known',
  'event_attendance_known',
  'event_themes_known',
  'event_visibility_known',
  'event_title_localized',
  'event_summary_localized',
  'event_audience_localized',
  'event_access_localized',
  'event_note_length',
  'event_reason_length',
  'event_cancelled_has_reason',
  'event_online_url_is_web',
  'event_window_whole',
  'event_window_ends_after_start',
  'event_window_in_its_year',
  'event_length_range',
  'event_expected_range',
)
@Unique('event_holds_and_year', ['id', 'holds', 'editionYear'])
@Index('event_slug_unique', ['slug'], { unique: true })
@Index('event_by_edition', ['editionId', 'state'])
@Index('event_by_coordinator', ['coordinatorId'])
@Index('event_search', { synchronize: false })
@Index('event_found_by', { synchronize: false })
@ForeignKey(() => Edition, ['editionId', 'editionYear'], ['id', 'year'], { name: 'event_of_edition' })
export class Event {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'event_pk' })
  id: string;

  @Column('uuid')
  editionId: string;

  @Column('integer')
  editionYear: number;

  @ForeignKey(() => EventType, { name: 'event_of_type' })
  @Column('text')
  typeId: string;

  @Column('text')
  slug: string;

  @Column('jsonb')
  title: Localized;

  @Column('jsonb', { default: {} })
  summary: Localized;

  @Column('jsonb', { default: {} })
  audience: Localized;

  @Column('jsonb', { default: {} })
  access: Localized;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  languages: string[];

  @Column('text', { array: true, default: () => "'{}'" })
  tags: string[];

  @Column('text', { array: true, default: () => "'{}'" })
  themes: Theme[];

  @Column('text', { default: 'draft' })
  state: EventState;

  @Column({
    type: 'boolean',
    generatedType: 'STORED',
    asExpression: "(state = ANY (ARRAY['planned'::text, 'confirmed'::text, 'completed'::text]))",
    insert: false,
    update: false,
  })
  holds: boolean;

  @Column('text', { nullable: true })
  stateReason: string | null;

  @Column('text', { default: 'in-person' })
  attendance: AttendanceMode;

  @Column('text', { nullable: true })
  onlineUrl: string | null;

  @Column('text', { default: 'public' })
  visibility: Visibility;

  @Column('boolean', { default: false })
  placeHidden: boolean;

  @Column('date', { nullable: true })
  windowFrom: LocalDate | null;

  @Column('date', { nullable: true })
  windowTo: LocalDate | null;

  @Column('integer', { nullable: true })
  lengthMinutes: number | null;

  @Column('integer', { nullable: true })
  expectedParticipants: number | null;

  @ForeignKey(() => Person, { name: 'event_coordinator' })
  @Column('uuid', { nullable: true })
  coordinatorId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** When and where, as one text to compare; written by PostgreSQL alone. */
  @Column({ type: 'text', default: '', insert: false, update: false })
  slotDigest: string;

  @VersionColumn({ default: 1 })
  version: number;
}
