import type { components } from './schema.gen.js';

/*
 * The contract's shapes by the names that screens use; generated from openapi.json, never written by hand. Wall times are
 * 'YYYY-MM-DDTHH:mm' at the place, instants ISO with Z, dates 'YYYY-MM-DD'.
 */
type Schemas = components['schemas'];

/** A page of a list; `total` counts all pages. */
export interface Page<Row> {
  items: Row[];
  total: number;
  page: number;
  pageSize: number;
}
export type PersonRef = Schemas['PersonRefView'];

export type Me = Schemas['MeView'];
export type EditionView = Schemas['EditionView'];
export type DivisionView = Schemas['DivisionView'];
export type EventTypeView = Schemas['EventTypeView'];
export type EventTypesView = Schemas['EventTypesView'];

export type OrganizationRow = Schemas['OrganizationRowView'];
export type OrganizationView = Schemas['OrganizationView'];
export type ContactView = Schemas['ContactView'];
export type UndeliveredView = Schemas['UndeliveredView'];
export type VenueRow = Schemas['VenueRowView'];
export type VenueView = Schemas['VenueView'];
export type SpaceView = Schemas['SpaceView'];
export type OpeningHoursView = Schemas['OpeningHoursView'];
export type PersonRow = Schemas['PersonView'];

export type EventRow = Schemas['EventRowView'];
export type EventView = Schemas['EventView'];
export type EventOccurrenceView = Schemas['EventOccurrenceView'];
export type RequirementView = Schemas['RequirementView'];
export type ProposalView = Schemas['ProposalView'];
export type JudgedProposal = Schemas['JudgedProposalView'];
export type AcceptedProposal = Schemas['AcceptedProposalView'];
export type AnswerRow = Schemas['AnswerRowView'];
export type ParticipationView = Schemas['ParticipationView'];
export type TypeRequirement = Schemas['TypeRequirementView'];
export type AnswerView = Schemas['AnswerView'];
export type EditionPartnersView = Schemas['EditionPartnersView'];
export type ChangeView = Schemas['ChangeView'];
export type ChangesView = Schemas['HistoryView'];
export type PublishedState = EventRow['published'];

export type BoardItem = Schemas['BoardItemView'];
export type BoardVenue = Schemas['BoardVenueView'];
export type BoardWindow = Schemas['BoardWindowView'];
export type BoardItemsView = Schemas['BoardItemsView'];
export type PresenceSign = Schemas['PresenceRequest'];
export type ConflictView = Schemas['ConflictView'];
export type MovedView = Schemas['MovedView'];
export type MovedTogether = Schemas['MovedTogetherView'];
export type Bulk = Schemas['BulkView'];
export type BulkRow = Schemas['BulkRowView'];
export type BulkAsked = Schemas['BulkRequest'];
/** One of several that were refused together; a problem's, so OpenAPI does not describe it. */
export interface CardRefused {
  occurrenceId: string;
  code: string;
  message: string;
}
export type ActView = Schemas['ActView'];
export type UndoView = Schemas['UndoView'];
export type UndoneView = Schemas['UndoneView'];

export type DaySheetView = Schemas['DaySheetView'];
export type DaySheetEntryView = Schemas['DaySheetEntryView'];
export type EditionFactsView = Schemas['EditionFactsView'];
export type EditionProblemsView = Schemas['EditionProblemsView'];
export type FreeSlotView = Schemas['FreeSlotView'];
export type FreeSlotsView = Schemas['FreeSlotsView'];
export type FindSlotRequest = Schemas['FindSlotRequest'];
export type HolidaysView = Schemas['HolidaysView'];
export type HolidayOverrideView = Schemas['HolidayOverrideView'];

export type SearchHit = Schemas['SearchHitView'];

export type MessageRow = Schemas['OutboxRowView'];
export type MessageView = Schemas['LetterView'];
export type InboxRow = Schemas['InboxRowView'];
export type InboxMail = Schemas['InboxMailView'];
export type LetterTemplateView = Schemas['LetterTemplateView'];
export type LetterTemplatesView = Schemas['LetterTemplatesView'];
export type LetterPreviewView = Schemas['LetterPreviewView'];
export type MessageState = MessageRow['state'];

export type PublishingView = Schemas['PublishingView'];
export type PublishingCount = Schemas['PublishingCountView'];
export type PublishingItem = Schemas['PublishingItemView'];
export type DifferenceView = Schemas['DifferenceView'];
export type PublishedAnswer = Schemas['PublishedView'];
export type UnpublishedAnswer = Schemas['UnpublishedView'];
export type ScheduledPublication = Schemas['ScheduledPublicationView'];
export type ScheduleAnswer = Schemas['ScheduleAnswerView'];

/** What the live stream says of a change: ids only. The stream is no JSON answer, so OpenAPI does not describe it. */
export interface ChangeNotice {
  id: string;
  action: string;
  subject: string;
  subjectId: string;
  eventId: string | null;
  /** The edition of its event. */
  year: number | null;
}

/** Somebody's open page, as others see it. */
export interface PresenceMark {
  id: string;
  personId: string;
  name: string;
  doing: PresenceSign['doing'];
  eventId: string;
  /** Null on the event's own page. */
  occurrenceId: string | null;
}

/** What the live stream says of who is there: everyone (`all`), or who came and who went. */
export interface PresenceNews {
  all: boolean;
  here: PresenceMark[];
  gone: string[];
}

export type AssignmentMatrix = Schemas['MatrixView'];
export type MatrixPerson = Schemas['MatrixPersonView'];
export type MatrixCell = Schemas['MatrixCellView'];
export type PersonDuty = Schemas['PersonDutyView'];
export type Gap = Schemas['GapView'];
export type Suggestions = Schemas['SuggestionsView'];
export type Suggestion = Schemas['SuggestionView'];
export type Assigned = Schemas['AssignmentView'];
export type Availability = Schemas['AvailabilityView'];
export type Said = Schemas['SaidView'];
export type PersonalFeed = Schemas['PersonalFeedView'];
export type PersonSchedule = Schemas['ScheduleView'];
export type EventType = Schemas['EventTypeView'];

export type NoticesView = Schemas['NoticesView'];
export type NoticeRecipient = Schemas['RecipientView'];
export type NoticeItem = Schemas['NoticeView'];
export type NoticeSlot = Schemas['NoticeSlotView'];
export type NoticeLetter = Schemas['NoticeLetterView'];
export type NoticesSent = Schemas['NoticesSentView'];
