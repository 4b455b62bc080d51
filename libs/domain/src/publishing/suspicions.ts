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

type Texts = readonly (readonly [SuspectField, Localized])[];

/** Those of the texts of now that were not told word by word in the same field: only they can say anything new. */
function unlike(told: Texts, now: Texts): Texts {
  const keyOf = (field: SuspectField, language: string, text: string) => [field, language, text].join('\n');
  const said = new Set(told.flatMap(([field, text]) => Object.entries(text).map((one) => keyOf(field, ...one))));
  return now.flatMap(([field, text]) => {
    const rest = Object.entries(text).filter((one) => !said.has(keyOf(field, ...one)));
    return rest.length > 0 ? [[field, Object.fromEntries(rest) as Localized] as const] : [];
  });
}

/**
 * What a publication would newly tell that could harm a person at risk, each once. What the public was told already was
 * answered for then: a corrected comma does not ask again. `told` null where nothing is public, `now` null where
 * everything would be taken back.
 */
export function newSuspicions(told: PublicFacts | null, now: PublicFacts | null): PublicSuspicion[] {
  if (!now) return [];
  const unread = told ? unlike(textsOf(told), textsOf(now)) : textsOf(now);
  if (unread.length === 0) return [];
  const known = new Set(told ? suspicionsOf(textsOf(told)).map(suspicionKey) : []);
  return suspicionsOf(unread).filter((one) => {
    const key = suspicionKey(one);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
