import { textIn, type Language, type Localized } from '@birge/domain';
import { formatNumber, partnersSide } from '@birge/i18n';

export interface Lacking {
  met: number;
  needed: number;
  missing: readonly Localized[];
}

/** «2 of 4: venue, police»; nothing where nothing is missing. In words it says that these are what is missing. */
export function missingWords(language: Language, { met, needed, missing }: Lacking, inWords = false): string {
  if (missing.length === 0) return '';
  const words = partnersSide[language];
  const list = missing.map((word) => textIn(word, language)).join(', ');
  return (inWords ? words.missingInWords : words.missing)(
    formatNumber(language, met),
    formatNumber(language, needed),
    list,
  );
}
