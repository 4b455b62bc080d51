import { publicPage, publicSafety } from '@birge/i18n';
import { Document } from '../document/Document.js';
import { LanguageSwitch } from '../document/LanguageSwitch.js';
import { Leave } from '../document/Leave.js';
import { publicPath, remembering } from '../paths.js';
import type { PlainPageProps } from '../props.js';

/** A page without an edition around it: what happened, and the way to the calendar. */
export function PlainPage({ language, kind }: PlainPageProps) {
  const words = publicPage[language];
  const said = {
    'not-found': words.notFound,
    gone: words.gone,
    error: words.error,
    'nothing-published': words.nothingPublished,
    'too-many-requests': words.tooMany,
  }[kind];
  return (
    <Document language={language} title={said.title} scripted>
      <div className="page">
        <header className="masthead">
          <div className="back">
            <a href={publicPath.home(language)}>{words.siteName}</a>
          </div>
          <div className="side">
            <LanguageSwitch language={language} href={(other) => remembering(publicPath.home(other))} />
            <Leave language={language} />
          </div>
        </header>
        <main className="plain-page">
          <h1>{said.title}</h1>
          <p>{said.text}</p>
          {kind !== 'nothing-published' && (
            <p>
              <a className="action" href={publicPath.home(language)}>
                {words.toCalendar}
              </a>
            </p>
          )}
        </main>
        {kind !== 'nothing-published' && (
          <footer className="foot">
            <p>
              <a href={publicPath.safety(language)}>{publicSafety[language].link}</a>
            </p>
          </footer>
        )}
      </div>
    </Document>
  );
}
