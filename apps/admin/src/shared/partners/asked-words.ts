import { textIn, type Language } from '@birge/domain';
import { partnerAsked } from '@birge/i18n';
import type { ParticipationView } from '@birge/api-client';

/** «people, presence. Ten volunteers»: what is asked of an organization; empty where only that it takes part. */
export const askedWords = (language: Language, { askedFor, asked }: Pick<ParticipationView, 'askedFor' | 'asked'>) =>
  [askedFor.map((thing) => partnerAsked[language].thing[thing]).join(', '), textIn(asked, language)]
    .filter(Boolean)
    .join('. ');
