import { partnerPage } from '@birge/i18n';
import type { PartnerPageProps } from './partner-props.js';

/** The calendar, to have once or to subscribe to, and new links for old ones. */
export function PartnerLinks({ language, feed, download, linksAction, linksForm }: PartnerPageProps) {
  const words = partnerPage[language];
  return (
    <>
      <section className="partner-links" aria-labelledby="calendar">
        <h2 id="calendar">{words.calendar}</h2>
        <p>{words.calendarText}</p>
        <p className="buttons">
          {feed && (
            <a className="action" href={feed.webcal}>
              {words.subscribe}
            </a>
          )}
          <a className="action" href={download}>
            {words.download}
          </a>
        </p>
        {feed && (
          <>
            <div className="field">
              <label htmlFor="feed">{words.feedAddress}</label>
              <input id="feed" type="text" readOnly value={feed.https} aria-describedby="feed-hint" />
              <small id="feed-hint">{words.subscribeHint}</small>
            </div>
          </>
        )}
      </section>
      <section className="partner-links" aria-labelledby="links">
        <h2 id="links">{words.links}</h2>
        <p>{words.linksText}</p>
        <form method="post" action={linksAction}>
          <input type="hidden" name="form" value={linksForm} />
          <button type="submit" name="what" value="all" aria-describedby="all-hint">
            {words.renewAll}
          </button>
          <p className="quiet" id="all-hint">
            {words.renewAllHint}
          </p>
          <button type="submit" name="what" value="feed">
            {words.renewFeed}
          </button>
        </form>
      </section>
    </>
  );
}
