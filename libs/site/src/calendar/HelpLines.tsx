import { daysBetween, textIn } from '@birge/domain';
import { languageList, longDate, publicPage } from '@birge/i18n';
import { plainText } from '../document/plain-text.js';
import { Words } from '../document/Words.js';
import type { Frame, PublicHelpLine } from '../props.js';

/** A number that nobody has checked for this long could send a caller to a stranger. */
const VERIFIED_FOR_DAYS = 180;

/** Those that may be shown today. */
export function verifiedLines({ helpLines, today, edition }: Frame): PublicHelpLine[] {
  const age = (verifiedOn: string) => daysBetween(verifiedOn, today);
  if (edition.archived) return [];
  return helpLines.filter(({ verifiedOn }) => age(verifiedOn) >= 0 && age(verifiedOn) <= VERIFIED_FOR_DAYS);
}

/** Where to find help; nothing at all where no number has been verified. */
export function HelpLines({ frame }: { frame: Frame }) {
  const { language } = frame;
  const words = publicPage[language];
  const verified = verifiedLines(frame);
  if (verified.length === 0) return null;
  return (
    <section className="help" aria-label={words.help}>
      {verified.map((line) => (
        <p key={line.number}>
          <a className="number" href={`tel:${line.number.replace(/[^\d+]/g, '')}`}>
            {plainText(line.number).replaceAll(' ', '\u00A0')}
          </a>{' '}
          <Words of={line.label} language={language} noted />
          <small>
            <Words of={line.hours} language={language} />
            {textIn(line.hours, language) && ' · '}
            {line.languages.length > 0 && `${languageList(language, line.languages)} · `}
            {words.helpVerified(longDate(language, line.verifiedOn))}
          </small>
        </p>
      ))}
    </section>
  );
}
