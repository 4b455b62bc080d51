import { languages, type Language, type Localized } from '../text.js';
import { findPhones, findMailAddresses, findPersonalNumbers } from './private-contacts.js';
import { findShelterAddresses } from './shelter-addresses.js';
import { findNamedVictims, findVictimPictures } from './named-victims.js';
import { findPicturedPeople } from './pictured-people.js';

/** What a public text must not give away. */
export const harms = [
  'shelter-address',
  'private-phone',
  'private-mail',
  'personal-number',
  'named-victim',
  'victim-picture',
  'pictured-people',
] as const;
export type Harm = (typeof harms)[number];

/** Where in a text: characters [from, to), counted as JavaScript counts them (UTF-16 code units). */
export interface Passage {
  from: number;
  to: number;
}

export interface Suspicion extends Passage {
  harm: Harm;
}

const finders: Record<Harm, (text: string) => Passage[]> = {
  'shelter-address': findShelterAddresses,
  'private-phone': findPhones,
  'private-mail': findMailAddresses,
  'personal-number': findPersonalNumbers,
  'named-victim': findNamedVictims,
  'victim-picture': findVictimPictures,
  'pictured-people': findPicturedPeople,
};

/**
 * What in a text could harm a person at risk, in order of place: the address of a shelter, a private telephone or mail
 * address, an identity number, a name next to a word for victims, a picture of them, or of anybody
 * who was not asked. It reads all three languages at
 * once, since texts mix them. It suspects and does not judge: whoever publishes may say with a reason why it is no harm.
 * Its words are the data beside it; `do-no-harm.corpus.ts` says what it must catch and must pass.
 */
export const suspicionsIn = (text: string): Suspicion[] =>
  harms
    .flatMap((harm) => finders[harm](text).map((passage) => ({ harm, ...passage })))
    .sort((one, other) => one.from - other.from || one.to - other.to);

/** A suspicion in one of several named texts, with the words that it is about. */
export interface SuspectText<Field extends string> {
  field: Field;
  language: Language;
  harm: Harm;
  words: string;
}

/** The suspicions in all that an event would tell the public. */
export const suspicionsOf = <Field extends string>(
  texts: readonly (readonly [field: Field, text: Localized])[],
): SuspectText<Field>[] =>
  texts.flatMap(([field, text]) =>
    languages.flatMap((language) =>
      suspicionsIn(text[language] ?? '').map(({ harm, from, to }) => ({
        field,
        language,
        harm,
        words: text[language]!.slice(from, to),
      })),
    ),
  );
