import type { ReactNode } from 'react';
import { publicFeeds, publicSubscribe } from '@birge/i18n';
import { PublicShell } from '../calendar/PublicShell.js';
import { subscribeStylesheet } from '../document/assets.js';
import { feedsOf, publicPath } from '../paths.js';
import type { Filter, Frame } from '../props.js';
import { ChooseForm } from './ChooseForm.js';
import { EmbedCodes } from './EmbedCodes.js';
import type { SubscribePageProps } from './subscribe-props.js';

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** An address in all the ways in which one can take it. */
function Address({ id, path, frame }: { id: string; path: string; frame: Frame }) {
  const words = publicSubscribe[frame.language];
  const address = frame.publicUrl + path;
  return (
    <>
      <p className="ways">
        <a className="action" href={address.replace(/^https?:/, 'webcal:')}>
          {words.open}
        </a>
        <a href={path} type="text/calendar" download="calendar.ics">
          {words.download}
        </a>
      </p>
      <label className="copied">
        {words.address}
        <input id={id} type="url" readOnly defaultValue={address} dir="ltr" />
      </label>
    </>
  );
}

/** How it is done, and how long each takes: plain words instead of a promise that others would have to keep. */
function HowTo({ language }: Pick<Frame, 'language'>) {
  const words = publicSubscribe[language];
  return (
    <>
      <h3>{words.apple}</h3>
      <p>{words.appleText}</p>
      <h3>{words.google}</h3>
      <p>{words.googleText}</p>
      <p className="notice warn">{words.googleSlow}</p>
      <h3>{words.outlook}</h3>
      <p>{words.outlookText}</p>
      <h3>{words.others}</h3>
      <p>{words.othersText}</p>
    </>
  );
}

function Formats({ frame, filter }: { frame: Frame; filter: Filter }) {
  const { language, edition, publicUrl } = frame;
  const words = publicSubscribe[language];
  const rows = [
    { text: words.news, path: publicPath.atom(language, edition.year, filter) },
    { text: words.changes, path: publicPath.changesFeed(language, edition.year) },
    { text: words.data, path: publicPath.json(language, edition.year, filter) },
  ];
  return (
    <ul className="formats">
      {rows.map(({ text, path }) => (
        <li key={path}>
          <a href={path}>{text}</a> <code>{publicUrl + path}</code>
        </li>
      ))}
    </ul>
  );
}

/** The programme, or what the filter leaves of it, in the reader's own calendar or on a site. */
export function SubscribePage({ frame, filter, rejected }: SubscribePageProps) {
  const { language, edition } = frame;
  const words = publicSubscribe[language];
  return (
    <PublicShell
      frame={frame}
      title={words.title}
      description={words.lead}
      href={(other) => publicPath.subscribe(other, edition.year, filter)}
      canonical={(other) => publicPath.subscribe(other, edition.year)}
      feeds={feedsOf(frame, filter)}
      styles={[subscribeStylesheet]}
    >
      <article className="plain-words subscribe">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <ChooseForm frame={frame} filter={filter} rejected={rejected} />
        <Section id="calendar" title={words.yourCalendar}>
          <Address id="calendar-address" path={publicPath.feed(language, edition.year, filter)} frame={frame} />
          <p className="quiet">{words.downloadHint}</p>
        </Section>
        <Section id="discreet" title={words.discreet}>
          <p>{words.discreetText(publicFeeds[language].discreet.event)}</p>
          <p>{words.discreetLimit}</p>
          <Address id="discreet-address" path={publicPath.discreetFeed(language, edition.year, filter)} frame={frame} />
        </Section>
        <Section id="how" title={words.howTo}>
          <HowTo language={language} />
        </Section>
        <Section id="formats" title={words.formats}>
          <Formats frame={frame} filter={filter} />
        </Section>
        <Section id="embed" title={words.embed}>
          <EmbedCodes frame={frame} filter={filter} />
        </Section>
      </article>
    </PublicShell>
  );
}
