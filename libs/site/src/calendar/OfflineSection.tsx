import type { Language } from '@birge/domain';
import { publicSafety } from '@birge/i18n';
import { publicPath } from '../paths.js';

/** What is saved by itself; the events of the list come with it (browser/offline.ts). */
const savedPages = (language: Language, year: number): string[] => [
  publicPath.list(language, year),
  publicPath.home(language),
  publicPath.month(language, year),
  publicPath.map(language, year),
  publicPath.safety(language),
];

/** Saving the calendar in the browser: only by this button, with words on what it leaves behind. */
export function OfflineSection({ language, year }: { language: Language; year: number }) {
  const words = publicSafety[language];
  return (
    <>
      <p>{words.offlineText}</p>
      <p>{words.offlineTraces}</p>
      <noscript>
        <p>{words.offlineScript}</p>
      </noscript>
      <p
        id="saving"
        className="by-script"
        data-pages={savedPages(language, year).join(' ')}
        data-saving={words.saving}
        data-saved={words.saved}
        data-failed={words.savedNot}
        data-forgotten={words.forgotten}
        data-unable={words.unable}
        data-again={words.saveAgain}
      >
        <button type="button" className="action" data-does="save">
          {words.save}
        </button>{' '}
        <button type="button" className="action" data-does="forget" hidden>
          {words.forget}
        </button>{' '}
        <span role="status" />
      </p>
    </>
  );
}
