import { offsetLabel } from '@birge/domain';
import { publicEvent, publicPage, wallTimeText } from '@birge/i18n';
import type { Frame, ListedOccurrence } from '../props.js';
import { EventKind } from './EventKind.js';
import { EventTime } from './EventTime.js';
import { EventTitle } from './EventTitle.js';
import { Joined } from './Joined.js';
import { movedFrom, placeBefore } from './moved.js';
import { placeParts } from './place.js';

const SHOWN_ORGANIZERS = 4;

/** One line of the programme: hour, title, place with its offset, who makes it. */
export function EventRow({ frame, listed, when }: { frame: Frame; listed: ListedOccurrence; when?: string }) {
  const { language } = frame;
  const { event, occurrence } = listed;
  const words = publicPage[language];
  const cancelled = event.status === 'CANCELLED';
  const organizers = event.organizers.map((one) => one.shortName ?? one.name);
  const before = cancelled ? null : movedFrom(occurrence, frame.today);
  const elsewhere = cancelled ? null : placeBefore(occurrence, language, frame.today);
  const rest = organizers.length - SHOWN_ORGANIZERS;
  return (
    <li className={cancelled ? 'row cancelled' : 'row'}>
      {when === undefined ? (
        <EventTime language={language} occurrence={occurrence} />
      ) : (
        <span className="hour">
          <small>{when}</small>
        </span>
      )}
      <h3>
        <EventTitle frame={frame} event={event} />
      </h3>
      <EventKind frame={frame} typeId={event.typeId} />
      <p className="meta">
        {cancelled && <strong className="stop">{words.cancelled} </strong>}
        <Joined parts={placeParts(frame, event, occurrence)} language={language} />
        {occurrence.start && !occurrence.allDay && occurrence.offset !== null && (
          <span className="offset"> · {offsetLabel(occurrence.offset)}</span>
        )}
        {event.status === 'TENTATIVE' && occurrence.start && <span className="planned"> · {words.planned}</span>}
        {before && <span className="changed"> {publicEvent[language].moved(wallTimeText(language, before))}</span>}
        {elsewhere && (
          <span className="changed">
            {' '}
            {publicEvent[language].otherPlace(elsewhere.length > 0)} <Joined parts={elsewhere} language={language} />
          </span>
        )}
        {organizers.length > 0 && (
          <span className="by">
            <Joined parts={organizers.slice(0, SHOWN_ORGANIZERS)} language={language} />
            {rest > 0 && ` ${words.moreOrganizers(rest)}`}
          </span>
        )}
      </p>
    </li>
  );
}
