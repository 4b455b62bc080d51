import { textIn } from '@birge/domain';
import { publicSubscribe } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { componentCode, elementAttributes, frameCode } from '../embed/embed-codes.js';
import type { Filter, Frame } from '../props.js';

/** The two ways to show the programme on another site, each to be copied as it stands. */
export function EmbedCodes({ frame, filter }: { frame: Frame; filter: Filter }) {
  const { language, edition, publicUrl } = frame;
  const words = publicSubscribe[language];
  const name = `${plainText(textIn(edition.motto, language) || textIn(edition.name, language))} ${edition.year}`;
  const site = { publicUrl, language, year: edition.year, filter };
  return (
    <>
      <p>{words.embedText}</p>
      <label className="copied">
        {words.frame}
        <textarea id="frame-code" readOnly rows={4} defaultValue={frameCode(site, words.frameTitle(name))} dir="ltr" />
      </label>
      <label className="copied">
        {words.component}
        <textarea id="component-code" readOnly rows={6} defaultValue={componentCode(site, name)} dir="ltr" />
      </label>
      <p className="quiet">{words.componentHint(elementAttributes.join(', '))}</p>
      <p className="quiet">
        {words.policy(`frame-src ${publicUrl}`, `script-src ${publicUrl}; connect-src ${publicUrl}`)}
      </p>
    </>
  );
}
