import { inLanguage, type Language, type Localized } from '@birge/domain';
import { plainText } from './plain-text.js';

/** A text of the data; where its language is another than the page's, it says so to browsers and screen readers. */
export function Words({ of, language }: { of: Localized | null | undefined; language: Language }) {
  const found = inLanguage(of, language);
  if (!found) return null;
  const text = plainText(found.text);
  return found.language === language ? text : <span lang={found.language}>{text}</span>;
}
