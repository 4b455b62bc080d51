import { addDays, dateOf, offsetLabel, partstat, textIn, type Language } from '@birge/domain';
import { common, lastDayOf, partnerPage, slotText } from '@birge/i18n';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { placeOf, type AskedSlot } from '../asked-slots.queries.js';
import type { Invited } from '../answer-page.queries.js';
import type { LinkOwner } from '../links/contact-links.js';

/** Calendars ask again after so many seconds. */
const ASK_AGAIN = 3_600;

const status = {
  draft: ICalEventStatus.TENTATIVE,
  planned: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  completed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const midnight = (day: string) => new Date(`${day}T00:00Z`);
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`);
type Timed = AskedSlot & { start: string; end: string; startsAt: number; endsAt: number };
const isTimed = (slot: AskedSlot): slot is Timed => slot.start !== null && slot.end !== null && slot.startsAt !== null;

/**
 * All that a contact is asked as a calendar (RFC 5545), in UTC, but what she declined. It has no link that answers and no
 * other organization's people: it may be handed on. DTSTAMP comes from the data: the same calendar is the same bytes.
 */
export function partnerCalendarText(owner: LinkOwner, language: Language, invited: readonly Invited[]): string {
  const words = partnerPage[language];
  const calendar = ical({
    prodId: { company: 'Birge', product: 'Partner calendar', language: language.toUpperCase() },
    name: escaped(words.feedName(textIn(owner.organization, language))),
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN,
  });
  for (const one of invited) {
    const answer = one.latest?.current ? one.latest.answer : 'needs-action';
    if (answer === 'declined') continue;
    for (const slot of one.slots.filter(isTimed)) {
      const clock = [textIn(slot.city, language), slot.offset === null ? '' : offsetLabel(slot.offset)].filter(Boolean);
      const when = slotText(language, slot.start, slot.end, slot.allDay);
      const event = calendar.createEvent({
        // Not the event's own UID: who has an invitation in the same calendar keeps both.
        id: `${slot.id}-${owner.contactId}@birge`,
        sequence: one.version + slot.sequence,
        stamp: new Date(one.changedAt),
        lastModified: new Date(one.changedAt),
        status: status[one.eventState],
        ...(slot.allDay
          ? {
              allDay: true,
              start: midnight(dateOf(slot.start)),
              end: midnight(addDays(lastDayOf(slot.start, slot.end), 1)),
            }
          : { start: new Date(slot.startsAt), end: new Date(slot.endsAt) }),
        summary: `${textIn(one.title, language)} (${words.feedState[answer]})`,
        description: [
          one.eventState === 'cancelled' && words.cancelled,
          slot.allDay ? when : `${when} (${clock.join(', ')})`,
          `${textIn(one.organization, language)}: ${common[language].participationRole[one.role]}`,
          textIn(one.asked, language),
        ]
          .filter(Boolean)
          .join('\n'),
        location: [placeOf(slot), slot.space, slot.address, slot.city]
          .map((part) => textIn(part, language))
          .filter(Boolean)
          .join(', '),
      });
      event.x([{ key: 'X-BIRGE-PARTSTAT', value: partstat[answer] }]);
    }
  }
  return calendar.toString();
}
