import { dateOf, inLanguage, textIn, type Localized } from '@birge/domain';
import { lastDayOf, publicPage } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { publicPath } from '../paths.js';
import type { Frame, PublicEvent, PublicOccurrence, PublicOrganizer } from '../props.js';
import { divisionOn } from './division-names.js';
import { machineTime } from './EventTime.js';
import { timesOf } from './times-of.js';

const SCHEMA = 'https://schema.org';

const attendance = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;

const filled = <T extends Record<string, unknown>>(properties: T) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== ''));

/** An instant as wall time with its offset; a day without hours is a date (schema.org: Date or DateTime). */
const stamp = (wall: string, offset: number | null, allDay: boolean): string =>
  allDay || offset === null ? dateOf(wall) : machineTime(wall, offset);

/**
 * What search engines and calendars read of an event (https://schema.org/Event as JSON-LD): one for each time that it
 * happens, and one for its days while the time is to be announced. Not `subEvent`: Google reads each Event for itself, and
 * a time without a place of its own is none to it. Only what the page itself says stands in it.
 */
export function structuredData(frame: Frame, event: PublicEvent): Record<string, unknown>[] {
  const { language, publicUrl, edition } = frame;
  const words = (text: Localized | null) => plainText(textIn(text, language));
  const url = publicUrl + publicPath.event(language, event.slug);
  const organization = ({ slug, name }: PublicOrganizer) => ({
    '@type': 'Organization',
    name: words(name),
    url: publicUrl + publicPath.organizer(language, edition.year, slug),
  });
  const cancelled = event.status === 'CANCELLED';
  const common = filled({
    '@context': SCHEMA,
    '@type': 'Event',
    name: words(event.title),
    url,
    description: words(event.summary),
    image: publicUrl + publicPath.eventImage(language, event.slug),
    inLanguage: event.languages.length > 0 ? event.languages : undefined,
    eventAttendanceMode: `${SCHEMA}/${attendance[event.attendance]}`,
    isAccessibleForFree: true,
    organizer: event.organizers.length > 0 ? event.organizers.map(organization) : undefined,
    superEvent: filled({
      '@type': 'Event',
      name: `${words(inLanguage(edition.motto, language) ? edition.motto : edition.name)} ${edition.year}`,
      startDate: edition.startsOn,
      endDate: edition.endsOn,
      url: publicUrl + publicPath.list(language, edition.year),
    }),
  });
  const online =
    event.onlineUrl && event.attendance !== 'in-person' && !cancelled
      ? { '@type': 'VirtualLocation', url: event.onlineUrl }
      : undefined;
  const placeOf = (one: PublicOccurrence) => {
    if (event.attendance === 'online') return online ?? { '@type': 'VirtualLocation', url };
    const division =
      one.divisionId && divisionOn(frame.divisions, one.divisionId, dateOf(one.start ?? edition.startsOn));
    const region = division ? words(division.name) : '';
    const place = filled({
      '@type': 'Place',
      name: words(one.venue) || words(one.place) || words(one.city) || region || publicPage[language].national,
      address: filled({
        '@type': 'PostalAddress',
        streetAddress: words(one.address),
        addressLocality: words(one.city),
        addressRegion: region,
        addressCountry: 'KZ',
      }),
      geo:
        one.latitude === null || one.longitude === null
          ? undefined
          : { '@type': 'GeoCoordinates', latitude: one.latitude, longitude: one.longitude },
    });
    return online ? [place, online] : place;
  };
  const ofOccurrence = (one: PublicOccurrence) => {
    const moved = one.previousStart !== null && one.previousStart !== one.start;
    const status = cancelled ? 'EventCancelled' : moved ? 'EventRescheduled' : 'EventScheduled';
    const { start, end, offset, allDay } = one;
    const days = { startDate: event.windowFrom ?? edition.startsOn, endDate: event.windowTo ?? edition.endsOn };
    return filled({
      ...common,
      '@id': `${url}#${one.id}`,
      ...(start && end
        ? {
            startDate: stamp(start, offset, allDay),
            endDate: allDay ? lastDayOf(start, end) : stamp(end, one.endOffset ?? offset, false),
          }
        : days),
      eventStatus: `${SCHEMA}/${status}`,
      previousStartDate: moved ? stamp(one.previousStart!, one.previousOffset ?? offset, allDay) : undefined,
      location: placeOf(one),
    });
  };
  return timesOf(event).map(ofOccurrence);
}
