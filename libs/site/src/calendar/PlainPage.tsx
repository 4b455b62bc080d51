import { publicPage } from '@birge/i18n';
import { Document } from '../document/Document.js';
import { LanguageSwitch } from '../document/LanguageSwitch.js';
import { leaveTo, publicPath } from '../paths.js';
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
    <Document language={language} title={said.title}>
      <div className="page">
        <header className="masthead">
          <div className="back">
            <a href={publicPath.home(language)}>{words.siteName}</a>
          </div>
          <div className="side">
            <LanguageSwitch language={language} href={publicPath.home} />
            <a className="leave" href={leaveTo} rel="noreferrer">
              {words.leave}
            </a>
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
      </div>
    </Document>
  );
}
