import { dateOf, offsetLabel, textIn, timeOf } from '@birge/domain';
import {
  dateRange,
  dayHeadline,
  lastDayOf,
  publicEvent,
  publicPage,
  timeRange,
  wallTimeText,
  fullDate,
} from '@birge/i18n';
import { Words } from '../document/Words.js';
import type { Frame, PublicEvent, PublicOccurrence } from '../props.js';
import { machineTime } from './EventTime.js';
import { Joined } from './Joined.js';
import { movedFrom, placeBefore } from './moved.js';
import { placeParts } from './place.js';
import { timesOf } from './times-of.js';

/** Where the city's name stands in a sentence; it may be in another language than the sentence. */
const CITY = '\uE000';

function When({ frame, event, occurrence }: { frame: Frame; event: PublicEvent; occurrence: PublicOccurrence }) {
  const { language, edition } = frame;
  const words = publicPage[language];
  const { start, end, offset, allDay } = occurrence;
  const [beforeCity, afterCity] = words
    .localTime(textIn(occurrence.city, language) && CITY, offsetLabel(offset ?? 0))
    .split(CITY);
  if (!start || !end)
    return (
      <p className="slot">
        <span className="slot-day">
          {edition.archived ? publicEvent[language].timeUnknown : words.timeToBeAnnounced}
        </span>
        <span className="quiet">
          {dateRange(language, event.windowFrom ?? edition.startsOn, event.windowTo ?? edition.endsOn)}
        </span>
      </p>
    );
  const { day, rest } = dayHeadline(language, dateOf(start));
  const last = lastDayOf(start, end);
  const days = last !== dateOf(start);
  const before = movedFrom(occurrence, frame.today);
  return (
    <p className="slot">
      <time className="slot-day" dateTime={allDay ? dateOf(start) : machineTime(start, offset)}>
        <b>{day}</b> {rest}
        {days && allDay && ` – ${fullDate(language, last)}`}
      </time>
      <span className="slot-time">{allDay ? words.allDay : timeRange(language, start, end)}</span>
      {!allDay && offset !== null && (
        <span className="quiet">
          {beforeCity}
          <Words of={occurrence.city} language={language} />
          {afterCity}
        </span>
      )}
      {before && (
        <span className="changed">
          {words.movedFrom} <s>{dateOf(before) === dateOf(start) ? timeOf(before) : wallTimeText(language, before)}</s>
        </span>
      )}
    </p>
  );
}

function Where({ frame, event, occurrence }: { frame: Frame; event: PublicEvent; occurrence: PublicOccurrence }) {
  const { language } = frame;
  const words = publicPage[language];
  const [first, ...wider] = placeParts(frame, event, occurrence);
  const before = event.status === 'CANCELLED' ? null : placeBefore(occurrence, language, frame.today);
  return (
    <div className="where">
      <p>
        <b>{first && <Joined parts={[first]} language={language} noted />}</b>
        {textIn(occurrence.space, language) && (
          <>
            , <Words of={occurrence.space} language={language} />
          </>
        )}
      </p>
      <p className="quiet">
        <Joined
          parts={[...(textIn(occurrence.address, language) ? [occurrence.address!] : []), ...wider]}
          language={language}
        />
      </p>
      {before && (
        <p className="changed">
          {publicEvent[language].otherPlace(before.length > 0)}{' '}
          <s>
            <Joined parts={before} language={language} />
          </s>
        </p>
      )}
      {textIn(occurrence.directions, language) && (
        <p className="quiet">
          {words.directions}: <Words of={occurrence.directions} language={language} noted />
        </p>
      )}
      {occurrence.latitude !== null && occurrence.longitude !== null && (
        <p className="quiet">
          <a href={`geo:${occurrence.latitude},${occurrence.longitude}`}>{publicEvent[language].coordinates}</a>:{' '}
          {occurrence.latitude}, {occurrence.longitude}
        </p>
      )}
    </div>
  );
}

/** Each time that the event happens, with its place beside it. */
export function Occurrences({ frame, event }: { frame: Frame; event: PublicEvent }) {
  const words = publicPage[frame.language];
  const occurrences = timesOf(event);
  return (
    <section className="occurrences" aria-labelledby="when">
      <h2 id="when">
        {words.when} · {words.where}
      </h2>
      <ol>
        {occurrences.map((occurrence) => (
          <li key={occurrence.id}>
            <When frame={frame} event={event} occurrence={occurrence} />
            <Where frame={frame} event={event} occurrence={occurrence} />
          </li>
        ))}
      </ol>
    </section>
  );
}
