import { offsetLabel, textIn } from '@birge/domain';
import { dateRange, publicPage, publicPaper } from '@birge/i18n';
import { EventKind } from '../calendar/EventKind.js';
import { Joined } from '../calendar/Joined.js';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { publicPath } from '../paths.js';
import type { ListedOccurrence } from '../props.js';
import { Code } from './Code.js';
import type { PaperProps } from './paper-props.js';
import { PaperDays } from './PaperDays.js';
import { asOfText, mottoOf, oblastName, PaperLabel, PaperShell } from './PaperShell.js';

/** The programme as a list on A4, each event with the code of its page. */
export function SheetPage({ frame, filter, scheduled, unscheduled, events, divisions, asOf, more }: PaperProps) {
  const { language, edition, publicUrl } = frame;
  const words = publicPaper[language];
  const address = publicUrl + publicPath.list(language, edition.year, filter);
  const shortAddress = address.replace(/^https?:\/\//, '').replace(/\?.*/, '');
  const details = ({ event, occurrence }: ListedOccurrence) => (
    <p>
      <EventKind frame={frame} typeId={event.typeId} />
      {occurrence.start && !occurrence.allDay && occurrence.offset !== null && ` · ${offsetLabel(occurrence.offset)}`}
      {event.organizers.length > 0 && ' · '}
      <Joined parts={event.organizers.map((one) => one.shortName ?? one.name)} language={language} />
    </p>
  );
  const code = ({ event }: ListedOccurrence) => (
    <Code
      text={publicUrl + publicPath.event(language, event.slug)}
      label={words.codeOf(plainText(textIn(event.title, language)))}
    />
  );
  return (
    <PaperShell
      frame={frame}
      filter={filter}
      title={words.sheet}
      hint={words.sheetHint}
      href={(other, narrowed) => publicPath.sheet(other, edition.year, narrowed)}
    >
      <main id="programme" className="sheet">
        <header>
          <div>
            <h1>
              <Words of={mottoOf(frame)} language={language} />
            </h1>
            <p>
              <b>{dateRange(language, edition.startsOn, edition.endsOn)}</b>
              {' · '}
              {oblastName(frame, filter) ?? publicPage[language].summary(events, divisions)}
            </p>
            <p>{[shortAddress, asOfText(frame, asOf)].filter(Boolean).join(' · ')}</p>
            <PaperLabel frame={frame} />
          </div>
          <Code text={address} label={words.codeOf(words.scan)} />
        </header>
        <PaperDays
          frame={frame}
          scheduled={scheduled}
          unscheduled={unscheduled}
          more={more}
          below={details}
          beside={code}
        />
      </main>
    </PaperShell>
  );
}
