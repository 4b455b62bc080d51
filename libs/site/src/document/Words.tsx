import { inLanguage, type Language, type Localized } from '@birge/domain';
import { languageName } from '@birge/i18n';
import { plainText } from './plain-text.js';

interface WordsProps {
  of: Localized | null | undefined;
  language: Language;
  /** Whether a reader is told in which language they are, where it is another than hers. */
  noted?: boolean;
}

/** A text of the data; where its language is another than the page's, it says so to browsers and screen readers. */
export function Words({ of, language, noted = false }: WordsProps) {
  const found = inLanguage(of, language);
  if (!found) return null;
  const text = plainText(found.text);
  if (found.language === language) return text;
  return (
    <>
      <span lang={found.language}>{text}</span>
      {noted && <small className="untranslated">{languageName(language, found.language)}</small>}
    </>
  );
}
