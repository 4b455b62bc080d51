import { addDays, dateOf, offsetLabel, textIn, type Language, type Localized } from '@birge/domain';
import { lastDayOf, personalCalendar, slotText } from '@birge/i18n';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { DutyRow } from './duties.sql.js';

/** Calendars ask again after so many seconds. */
const ASK_AGAIN = 3_600;

const status = {
  planned: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  completed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

export interface PersonsDuties {
  personId: string;
  name: string;
  language: Language;
  duties: DutyRow[];
  dutyNames: Readonly<Record<string, Localized>>;
}

const midnight = (day: string) => new Date(`${day}T00:00Z`);
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`);

/**
 * A person's duties as a calendar (RFC 5545), in UTC. DTSTAMP comes from the data, so that the same calendar is the same
 * bytes. Of other people it has the coordinator's name and no address of anyone.
 */
export function personalCalendarText({ personId, name, language, duties, dutyNames }: PersonsDuties): string {
  const words = personalCalendar[language];
  const calendar = ical({
    prodId: { company: 'Birge', product: 'Private calendar', language: language.toUpperCase() },
    name: escaped(words.name(name)),
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN,
  });
  for (const duty of duties) {
    if (duty.state === 'draft') continue;
    const what = duty.assignments.map(({ dutyId }) => textIn(dutyNames[dutyId] ?? {}, language) || dutyId).join(', ');
    const when = slotText(language, duty.start, duty.end, duty.allDay);
    const place = [duty.venue ?? duty.place, ...duty.spaces, duty.address ?? {}, duty.city ?? {}]
      .map((part) => textIn(part, language))
      .filter(Boolean)
      .join(', ');
    calendar.createEvent({
      // Not the event's own UID: who subscribes to both calendars has both.
      id: `${duty.occurrenceId}-${personId}@birge`,
      sequence: duty.sequence,
      stamp: new Date(duty.changedAt),
      lastModified: new Date(duty.changedAt),
      status: status[duty.state],
      ...(duty.allDay
        ? {
            allDay: true,
            start: midnight(dateOf(duty.start)),
            end: midnight(addDays(lastDayOf(duty.start, duty.end), 1)),
          }
        : { start: new Date(duty.startsAt), end: new Date(duty.endsAt) }),
      summary: words.summary(textIn(duty.title, language), what),
      description: [
        duty.state === 'cancelled' && words.cancelled,
        words.duty(what),
        `${when} (${offsetLabel(duty.offsetStart)})`,
        duty.setupMinutes > 0 && words.setup(duty.setupMinutes),
        duty.teardownMinutes > 0 && words.teardown(duty.teardownMinutes),
        duty.coordinator && words.coordinator(duty.coordinator),
      ]
        .filter(Boolean)
        .join('\n'),
      // An online event has none, and the library takes no empty one.
      ...(place && {
        location: {
          title: place,
          ...(duty.latitude !== null &&
            duty.longitude !== null && { geo: { lat: duty.latitude, lon: duty.longitude } }),
        },
      }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
