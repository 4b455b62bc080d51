import { dateRange, publicPage, publicPaper } from '@birge/i18n';
import { Words } from '../document/Words.js';
import { publicPath } from '../paths.js';
import { Code } from './Code.js';
import type { PaperProps } from './paper-props.js';
import { asOfText, mottoOf, oblastName, PaperLabel, PaperShell } from './PaperShell.js';
import { PaperDays } from './PaperDays.js';

/** From how many lines on the letters are a size smaller; a poster of one oblast speaks louder than that of a country. */
const crowds = [7, 15, 27];
const crowdOf = (lines: number): number => crowds.filter((from) => lines >= from).length;

/** The programme of the country or of an oblast on one sheet for the wall. */
export function PosterPage({ frame, filter, scheduled, unscheduled, events, divisions, asOf, more }: PaperProps) {
  const { language, edition, publicUrl } = frame;
  const words = publicPaper[language];
  const address = publicUrl + publicPath.list(language, edition.year, filter);
  return (
    <PaperShell
      frame={frame}
      filter={filter}
      title={words.poster}
      hint={words.posterHint}
      href={(other, narrowed) => publicPath.poster(other, edition.year, narrowed)}
    >
      <main id="programme" className={`poster crowd-${crowdOf(scheduled.length + unscheduled.length)}`}>
        <header>
          <h1>
            <Words of={mottoOf(frame)} language={language} />
          </h1>
          <p>
            <b>{dateRange(language, edition.startsOn, edition.endsOn)}</b>{' '}
            <span>{oblastName(frame, filter) ?? publicPage[language].summary(events, divisions)}</span>
          </p>
          <PaperLabel frame={frame} />
        </header>
        <div className="days">
          <PaperDays frame={frame} scheduled={scheduled} unscheduled={unscheduled} more={more} />
        </div>
        <footer>
          <p>
            <b>{words.scan}</b>
            <span className="address">{address.replace(/^https?:\/\//, '').replace(/\?.*/, '')}</span>
            <small>{asOfText(frame, asOf)}</small>
          </p>
          <Code text={address} label={words.codeOf(words.scan)} />
        </footer>
      </main>
    </PaperShell>
  );
}
