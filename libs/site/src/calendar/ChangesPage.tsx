import { countryZone, dateOf, offsetAt, offsetLabel, timeOf, wallTimeAt } from '@birge/domain';
import { dayHeadline, publicChanges, relativeDay, shortDate } from '@birge/i18n';
import { publicPath } from '../paths.js';
import type { ChangesPageProps, Frame, PublicChange } from '../props.js';
import { EventKind } from './EventKind.js';
import { EventTitle } from './EventTitle.js';
import { PublicShell } from './PublicShell.js';

/** A change happens nowhere in particular: it is told by the clock that most of the country has. */
const wallOf = ({ at }: PublicChange) => wallTimeAt(at, countryZone);

/** The day of the event is said beside what changed: the hour is that of the change, and small, lest it be taken for the event's. */
function Change({ frame, change }: { frame: Frame; change: PublicChange }) {
  const words = publicChanges[frame.language];
  const { event, kind, at } = change;
  const wall = wallOf(change);
  return (
    <li className="row">
      <time className="hour" dateTime={new Date(at).toISOString()}>
        <small>{timeOf(wall)}</small>
      </time>
      <h3>{event ? <EventTitle frame={frame} event={event} /> : words.withdrawnEvent}</h3>
      {event && <EventKind frame={frame} typeId={event.typeId} />}
      <p className="meta">
        {kind === 'cancelled' || kind === 'withdrawn' ? (
          <strong className="stop">{words.kind[kind]}</strong>
        ) : (
          words.kind[kind]
        )}
        {event?.startsOn && (
          <>
            {' · '}
            <time dateTime={event.startsOn}>{shortDate(frame.language, event.startsOn)}</time>
          </>
        )}
      </p>
    </li>
  );
}

/** What the public was told of the edition, the newest first. */
export function ChangesPage({ frame, changes, more }: ChangesPageProps) {
  const { language, edition, today, publicUrl } = frame;
  const words = publicChanges[language];
  const feed = publicPath.changesFeed(language, edition.year);
  const path = (other: Frame['language']) => publicPath.changes(other, edition.year);
  const days = Map.groupBy(changes, (change) => dateOf(wallOf(change)));
  return (
    <PublicShell
      frame={frame}
      title={words.title}
      description={words.lead}
      href={path}
      canonical={path}
      feeds={[{ type: 'application/atom+xml', title: words.title, href: publicUrl + feed }]}
    >
      <article>
        <h1>{words.title}</h1>
        <p>
          {words.lead}
          {changes[0] && ` ${offsetLabel(offsetAt(changes[0].at, countryZone))}.`}
        </p>
        <p>
          <a href={feed} type="application/atom+xml">
            {words.follow}
          </a>
        </p>
        {changes.length === 0 && <p className="notice">{words.nothing}</p>}
        {[...days].map(([date, of]) => {
          const { day, rest } = dayHeadline(language, date);
          return (
            <section key={date} className={date === today ? 'day today' : 'day'} aria-labelledby={`day-${date}`}>
              <h2 id={`day-${date}`}>
                <b>{day}</b> {rest} <small>{relativeDay(language, date, today)}</small>
              </h2>
              <ol className="rows">
                {of.map((change) => (
                  <Change key={change.id} frame={frame} change={change} />
                ))}
              </ol>
            </section>
          );
        })}
        {more && <p>{words.older}</p>}
      </article>
    </PublicShell>
  );
}
