import type { AttendanceMode, Localized, Theme, Visibility } from '@birge/domain';
import type { EventView } from '@birge/api-client';

/** What a person writes about an event; all but the first two may be left out. */
export interface EventFields {
  typeId: string;
  title: Localized;
  summary: Localized | null;
  audience: Localized | null;
  access: Localized | null;
  note: string | null;
  languages: string[];
  themes: Theme[];
  tags: string[];
  attendance: AttendanceMode;
  onlineUrl: string | null;
  visibility: Visibility;
  placeHidden: boolean;
  windowFrom: string | null;
  windowTo: string | null;
  lengthMinutes: number | null;
  expectedParticipants: number | null;
  coordinatorId: string | null;
  divisions: string[];
}

export const newEvent: EventFields = {
  typeId: '',
  title: {},
  summary: {},
  audience: {},
  access: {},
  note: null,
  languages: [],
  themes: [],
  tags: [],
  attendance: 'in-person',
  onlineUrl: null,
  visibility: 'public',
  placeHidden: false,
  windowFrom: null,
  windowTo: null,
  lengthMinutes: null,
  expectedParticipants: null,
  coordinatorId: null,
  divisions: [],
};

/** What the form holds of an event. */
export const valuesOf = (event: EventView): EventFields => ({
  typeId: event.typeId,
  title: event.title,
  summary: event.summary,
  audience: event.audience,
  access: event.access,
  note: event.note,
  languages: event.languages,
  themes: event.themes,
  tags: event.tags,
  attendance: event.attendance,
  onlineUrl: event.onlineUrl,
  visibility: event.visibility,
  placeHidden: event.placeHidden,
  windowFrom: event.windowFrom,
  windowTo: event.windowTo,
  lengthMinutes: event.lengthMinutes,
  expectedParticipants: event.expectedParticipants,
  coordinatorId: event.coordinator?.id ?? null,
  divisions: event.divisions,
});
