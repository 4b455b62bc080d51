import { textIn } from '@birge/domain';
import { publicPage, publicSubscribe } from '@birge/i18n';
import { Days, Later } from '../calendar/Days.js';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import { EmbedDocument } from './EmbedDocument.js';
import type { EmbedNoteProps, EmbedPageProps } from './embed-props.js';

/** The next events, day by day. */
export function EmbedPage({ frame, scheduled, unscheduled, all }: EmbedPageProps) {
  const { language, edition } = frame;
  const words = publicSubscribe[language];
  const { sample, sampleText } = publicPage[language];
  const name = textIn(edition.motto, language) ? edition.motto : edition.name;
  return (
    <EmbedDocument
      language={language}
      title={words.frameTitle(`${plainText(textIn(name, language))} ${edition.year}`)}
      all={{ path: all, text: words.wholeProgramme }}
    >
      <h1>
        <a href={all}>
          <Words of={name} language={language} /> {edition.year}
        </a>
      </h1>
      {edition.sample && (
        <p className="label">
          <b>{sample}</b> {sampleText}
        </p>
      )}
      <Days frame={frame} scheduled={scheduled} />
      <Later frame={frame} unscheduled={unscheduled} />
      {scheduled.length + unscheduled.length === 0 && <p>{words.nothing}</p>}
    </EmbedDocument>
  );
}

/** What went wrong, said in the frame itself, which a host's page cannot know. */
export function EmbedNote({ language, what }: EmbedNoteProps) {
  const words = publicPage[language];
  const said = { 'not-found': words.notFound, 'too-many-requests': words.tooMany, error: words.error }[what];
  return (
    <EmbedDocument language={language} title={said.title}>
      <h1>{said.title}</h1>
      <p>{said.text}</p>
    </EmbedDocument>
  );
}
