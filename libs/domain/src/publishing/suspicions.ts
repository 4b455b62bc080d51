import { suspicionsOf, type SuspectText } from '../safety/do-no-harm.js';
import { languages, type Localized } from '../text.js';
import type { PublicFacts, PublicOccurrenceFacts } from './public-facts.js';

export const suspectFields = ['title', 'summary', 'audience', 'access', 'place', 'directions'] as const;
export type SuspectField = (typeof suspectFields)[number];
export type PublicSuspicion = SuspectText<SuspectField>;

/** Venue and address are read as one: «Crisis centre, Abay Avenue 3» gives away what neither does alone. */
const whereOf = ({ venue, address, place }: PublicOccurrenceFacts): Localized =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const words = [venue?.[language], address?.[language], place[language]].filter(Boolean).join(', ');
      return words ? [[language, words]] : [];
    }),
  );

const textsOf = ({ title, summary, audience, access, occurrences }: PublicFacts) =>
  [
    ['title', title],
    ['summary', summary],
    ['audience', audience],
    ['access', access],
    ...occurrences.map((one) => ['place', whereOf(one)] as const),
    ...occurrences.map((one) => ['directions', one.directions ?? {}] as const),
  ] as const satisfies readonly (readonly [SuspectField, Localized])[];

/** The same suspicion of the same words in the same place has the same key. */
export const suspicionKey = ({ field, language, harm, words }: PublicSuspicion): string =>
  [field, language, harm, words].join('\n');

/**
 * What a publication would newly tell that could harm a person at risk, each once. What the public was told already was
 * answered for then: a corrected comma does not ask again. `told` null where nothing is public, `now` null where
 * everything would be taken back.
 */
export function newSuspicions(told: PublicFacts | null, now: PublicFacts | null): PublicSuspicion[] {
  if (!now) return [];
  const known = new Set(told ? suspicionsOf(textsOf(told)).map(suspicionKey) : []);
  return suspicionsOf(textsOf(now)).filter((one) => {
    const key = suspicionKey(one);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
