import { dateOf } from '@birge/domain';
import { publicEvent, shortDate } from '@birge/i18n';
import type { EventPageProps, Frame, NeighbouringEvent } from '../props.js';
import { EventTitle } from './EventTitle.js';

function Neighbour({ frame, event, name }: { frame: Frame; event: NeighbouringEvent; name: string }) {
  return (
    <p>
      <small className="quiet">
        {name} · {shortDate(frame.language, dateOf(event.start))}
      </small>{' '}
      <EventTitle frame={frame} event={event} />
    </p>
  );
}

/** What happens in the edition before and after, by the first time of each. */
export function Neighbours({ frame, event: { previous, next } }: EventPageProps) {
  const words = publicEvent[frame.language];
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {previous && <Neighbour frame={frame} event={previous} name={words.previous} />}
      {next && <Neighbour frame={frame} event={next} name={words.next} />}
    </nav>
  );
}
