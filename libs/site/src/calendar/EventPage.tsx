import { inLanguage } from '@birge/domain';
import { languageName, publicEvent, publicPage, publicSubscribe } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { eventImageAlt, imageSize } from '../image/event-image.js';
import { oembedLinks, publicPath } from '../paths.js';
import type { EventPageProps } from '../props.js';
import { EventFacts } from './EventFacts.js';
import { EventKind } from './EventKind.js';
import { Neighbours } from './Neighbours.js';
import { Occurrences } from './Occurrences.js';
import { Organizers } from './Organizers.js';
import { PublicShell } from './PublicShell.js';
import { Share } from './Share.js';
import { structuredData } from './structured-data.js';

/** Everything that the public is told of one event. */
export function EventPage({ frame, event }: EventPageProps) {
  const { language, edition } = frame;
  const words = publicPage[language];
  const title = inLanguage(event.title, language);
  const summary = inLanguage(event.summary, language);
  const foreign = [title, summary].find((text) => text && text.language !== language);
  const cancelled = event.status === 'CANCELLED';
  const [divisionId] = new Set([...event.occurrences.flatMap((one) => one.divisionId ?? []), ...event.divisions]);
  return (
    <PublicShell
      frame={frame}
      title={title ? plainText(title.text) : event.slug}
      description={summary ? plainText(summary.text).slice(0, 200) : undefined}
      href={(other) => publicPath.event(other, event.slug)}
      canonical={(other) => publicPath.event(other, event.slug)}
      image={{
        ...imageSize,
        url: frame.publicUrl + publicPath.eventImage(language, event.slug),
        alt: eventImageAlt(frame, event),
      }}
      feeds={oembedLinks(frame.publicUrl, publicPath.event(language, event.slug))}
      data={structuredData(frame, event)}
    >
      <article className={cancelled ? 'event cancelled' : 'event'}>
        <header>
          <EventKind frame={frame} typeId={event.typeId} />
          <h1>
            <Words of={event.title} language={language} />
          </h1>
          {foreign && <p className="notice">{words.untranslatedText(languageName(language, foreign.language))}</p>}
          {cancelled && <p className="notice stop">{words.cancelledText}</p>}
          {event.completed && !cancelled && <p className="notice good">{words.completedText}</p>}
          {event.status === 'TENTATIVE' && !edition.archived && <p className="notice">{words.plannedText}</p>}
        </header>
        <div className="event-body">
          <Occurrences frame={frame} event={event} />
          <div className="about">
            {summary && (
              <div className="summary" lang={summary.language === language ? undefined : summary.language}>
                {summary.text.split(/\n+/).map((paragraph, index) => (
                  <p key={index}>{plainText(paragraph)}</p>
                ))}
              </div>
            )}
            <EventFacts frame={frame} event={event} />
            <Organizers frame={frame} organizers={event.organizers} />
          </div>
        </div>
        <p className="actions">
          {event.onlineUrl && !cancelled && (
            <a className="action" href={event.onlineUrl} rel="noreferrer">
              {words.onlineLink}
            </a>
          )}
          {event.occurrences.some(({ start }) => start) && !cancelled && (
            <>
              <a className="action" href={publicPath.eventFeed(language, event.slug)} type="text/calendar">
                {words.addToCalendar}
              </a>
              <a href={publicPath.discreetEventFeed(language, event.slug)} type="text/calendar">
                {publicSubscribe[language].discreetly}
              </a>
            </>
          )}
          {divisionId && (
            <a href={publicPath.oblast(language, edition.year, divisionId)}>{publicEvent[language].inOblast}</a>
          )}
          <a href={publicPath.list(language, edition.year)}>{words.back}</a>
        </p>
        {!cancelled && <Share frame={frame} event={event} />}
        <Neighbours frame={frame} event={event} />
      </article>
    </PublicShell>
  );
}
