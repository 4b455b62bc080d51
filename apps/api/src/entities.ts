import { Answer } from './participation/answer.entity.js';
import { Assignment } from './events/assignment.entity.js';
import { Availability } from './assignments/availability.entity.js';
import { Campaign } from './campaigns/campaign.entity.js';
import { Contact } from './organizations/contact.entity.js';
import { ContactLink } from './participation/links/contact-link.entity.js';
import { Division } from './divisions/division.entity.js';
import { DivisionVersion } from './divisions/division-version.entity.js';
import { Duty } from './campaigns/duty.entity.js';
import { Edition } from './campaigns/edition.entity.js';
import { Event } from './events/event.entity.js';
import { EventDivision } from './events/event-division.entity.js';
import { EventType } from './campaigns/event-type.entity.js';
import { EventTypeDuty } from './campaigns/event-type-duty.entity.js';
import { EventTypeRequirement } from './campaigns/event-type-requirement.entity.js';
import { FirstAdministratorLink } from './accounts/first-administrator-link.entity.js';
import { HelpLine } from './campaigns/help-line.entity.js';
import { HolidayOverride } from './places/holiday-override.entity.js';
import { LetterTemplateRow } from './participation/letters/letter-template.entity.js';
import { InboundMail } from './participation/inbox/inbound-mail.entity.js';
import { Invitation } from './participation/invitation.entity.js';
import { Item } from './places/item.entity.js';
import { Message } from './publishing/message.entity.js';
import { Occurrence } from './events/occurrence.entity.js';
import { OccurrenceItem } from './events/occurrence-item.entity.js';
import { OccurrenceSpace } from './events/occurrence-space.entity.js';
import { OpeningHours } from './places/opening-hours.entity.js';
import { Organization } from './organizations/organization.entity.js';
import { OrganizationDomain } from './organizations/organization-domain.entity.js';
import { OrganizationDivision } from './organizations/organization-division.entity.js';
import { Participation } from './participation/participation.entity.js';
import { Person } from './accounts/person.entity.js';
import { PersonDivision } from './accounts/person-division.entity.js';
import { PersonalFeed } from './assignments/personal-feed.entity.js';
import { Proposal } from './participation/proposals/proposal.entity.js';
import { Publication } from './publishing/publication.entity.js';
import { ScheduledPublication } from './publishing/schedule/scheduled-publication.entity.js';
import { Requirement } from './events/requirement.entity.js';
import { RetiredLink } from './participation/links/retired-link.entity.js';
import { Session } from './accounts/session.entity.js';
import { Space } from './places/space.entity.js';
import { Venue } from './places/venue.entity.js';
import { VenueDivision } from './places/venue-division.entity.js';

/** Everything that is written through TypeORM; platform itself knows no feature, so the list is here. */
export const entities = [
  Division,
  DivisionVersion,
  Person,
  PersonDivision,
  Session,
  FirstAdministratorLink,
  Organization,
  OrganizationDivision,
  OrganizationDomain,
  Contact,
  Venue,
  VenueDivision,
  Space,
  OpeningHours,
  Item,
  HolidayOverride,
  Campaign,
  Edition,
  Duty,
  EventType,
  EventTypeRequirement,
  EventTypeDuty,
  HelpLine,
  Event,
  EventDivision,
  Occurrence,
  OccurrenceSpace,
  Assignment,
  OccurrenceItem,
  Requirement,
  Participation,
  Invitation,
  InboundMail,
  Answer,
  Proposal,
  ContactLink,
  RetiredLink,
  Message,
  Publication,
  ScheduledPublication,
  Availability,
  PersonalFeed,
  LetterTemplateRow,
];
