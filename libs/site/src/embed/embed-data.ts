import { dateOf, inLanguage, textIn, type Localized } from '@birge/domain';
import { dayHeadline, publicPage, publicSubscribe, timeRange } from '@birge/i18n';
import { machineTime } from '../calendar/EventTime.js';
import { placeParts } from '../calendar/place.js';
import { plainText } from '../document/plain-text.js';
import { publicPath } from '../paths.js';
import type { Frame, ListedOccurrence } from '../props.js';
import type { EmbedData, EmbedDataProps } from './embed-props.js';

function eventOf(frame: Frame, { event, occurrence }: ListedOccurrence) {
  const { language, publicUrl } = frame;
  const words = publicPage[language];
  const title = inLanguage(event.title, language);
  const { start, end, offset, allDay } = occurrence;
  const inWords = (part: Localized | string) => (typeof part === 'string' ? part : plainText(textIn(part, language)));
  return {
    time: allDay ? words.allDay : timeRange(language, start ?? '', end ?? ''),
    stamp: allDay ? dateOf(start ?? '') : machineTime(start ?? '', offset),
    title: title ? plainText(title.text) : event.slug,
    ...(title && title.language !== language && { lang: title.language }),
    url: publicUrl + publicPath.event(language, event.slug),
    place: placeParts(frame, event, occurrence).map(inWords).join(', '),
    ...(event.status === 'CANCELLED' && { cancelled: words.cancelled }),
  };
}

/** The same as the frame shows, for the element; only what is named here leaves the house. */
export function embedData({ frame, scheduled, all, rejected }: EmbedDataProps): EmbedData {
  const { language, edition, publicUrl } = frame;
  const words = publicSubscribe[language];
  const { sample, sampleText } = publicPage[language];
  const days = Map.groupBy(scheduled, ({ occurrence }) => dateOf(occurrence.start ?? ''));
  return {
    name: `${plainText(textIn(edition.motto, language) || textIn(edition.name, language))} ${edition.year}`,
    sample: edition.sample ? `${sample}. ${sampleText}` : null,
    next: words.next,
    nothing: words.nothing,
    all: { text: words.wholeProgramme, url: publicUrl + all },
    rejected,
    days: [...days].map(([date, listed]) => ({
      text: Object.values(dayHeadline(language, date)).join(' '),
      events: listed.map((one) => eventOf(frame, one)),
    })),
  };
}
