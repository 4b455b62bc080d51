import type {
  AttendanceMode,
  EventState,
  Language,
  Localized,
  ParticipationRole,
  TrayReason,
  Visibility,
  WallTime,
} from '@birge/domain';

/** Where an organization's answer stands. `not-asked`: it has a role and no invitation yet; `asked`: no answer so far. */
export type SampleAnswer = 'not-asked' | 'asked' | 'accepted' | 'by-phone' | 'maybe' | 'declined';

export interface SampleParticipation {
  role: ParticipationRole;
  organization: string;
  answer: SampleAnswer;
  note?: string;
  /** Said yes first. */
  changedItsMind?: true;
  asked?: Localized;
}

export interface SampleSlot {
  start: WallTime;
  end: WallTime;
  /** 'khan-shatyr/atrium', 'khan-shatyr/atrium+gallery', 'khan-shatyr/*' for the whole venue, or nothing: online, on the move. */
  at?: string;
  place?: Localized;
  allDay?: true;
  setup?: number;
  teardown?: number;
  /** 'arman photo': a person and a duty. */
  people?: readonly string[];
  /** 'astana-sound', 'chairs 80'. */
  items?: readonly string[];
  sequence?: number;
}

/** In the tray: no slot. Where `at` names a venue, it is known although the time is not. */
export interface SampleTray {
  tray: TrayReason;
  at?: string;
  setup?: number;
  teardown?: number;
}

/** Papers that differ from what the state of the event suggests. */
export type SamplePaper = 'open' | 'sent' | 'granted' | 'refused' | 'not-needed';

export interface SampleEvent {
  id: string;
  type: string;
  state: EventState;
  title: Localized;
  summary?: Localized;
  audience?: Localized;
  access?: Localized;
  note?: string;
  reason?: string;
  coordinator: string;
  happens: readonly (SampleSlot | SampleTray)[];
  with?: readonly SampleParticipation[];
  akimat?: SamplePaper;
  attendance?: AttendanceMode;
  onlineUrl?: string;
  visibility?: Visibility;
  placeHidden?: true;
  window?: readonly [string, string];
  length?: number;
  expected?: number;
  /** Only for events without a place; none and no place: national. */
  divisions?: readonly string[];
  languages?: readonly Language[];
  tags?: readonly string[];
  /** Whether the public has been told. Cancelled events that were published were told when they were still planned. */
  published?: true;
}

const part =
  (role: ParticipationRole) =>
  (organization: string, answer: SampleAnswer, more: Partial<SampleParticipation> = {}): SampleParticipation => ({
    role,
    organization,
    answer,
    ...more,
  });

export const co = part('co-organizer');
export const partner = part('partner');
export const host = part('venue-host');
export const authority = part('authority');
export const media = part('media');

/** A slot on one day: '2026-07-30 12:00-13:30'. */
export function on(when: string, at?: string, more: Partial<SampleSlot> = {}): SampleSlot {
  const [, day, start, end] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(when) ?? [];
  if (!day) throw new Error(`not a slot: ${when}`);
  return { start: `${day}T${start}`, end: `${day}T${end}`, at, ...more };
}
