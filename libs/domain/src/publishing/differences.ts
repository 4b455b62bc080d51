import type { Localized } from '../text.js';
import type { PublicFacts, PublicOccurrenceFacts } from './public-facts.js';

/** The words of an event that can differ, besides when and where its occurrences are. */
const words = [
  'slug',
  'typeId',
  'title',
  'summary',
  'audience',
  'access',
  'languages',
  'themes',
  'status',
  'completed',
  'attendance',
  'onlineUrl',
  'divisions',
  'organizers',
] as const;

export const differenceFields = [...words, 'window', 'time', 'place', 'directions', 'occurrence'] as const;
export type DifferenceField = (typeof differenceFields)[number];

/** One thing that the public believes (`told`) and that is no longer so (`now`). */
export interface Difference {
  field: DifferenceField;
  /** Whose time or place it is; null for what is the whole event's. */
  occurrenceId: string | null;
  told: unknown;
  now: unknown;
}

const key = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
const same = (a: unknown, b: unknown): boolean => key(a) === key(b);

const windowOf = ({ windowFrom, windowTo }: PublicFacts) =>
  windowFrom === null ? null : { from: windowFrom, to: windowTo };

export const timeOfOccurrence = ({ start, end, zone, offset, allDay }: PublicOccurrenceFacts) =>
  start === null ? null : { start, end, zone, offset, allDay };

export const placeOfOccurrence = ({ divisionId, venue, space, city, address, place }: PublicOccurrenceFacts) => ({
  divisionId,
  venue,
  space,
  city,
  address,
  place,
});

const directionsOf = ({ directions, latitude, longitude }: PublicOccurrenceFacts) => ({
  directions,
  latitude,
  longitude,
});

/**
 * What the public has to be told: everything in which what it was told differs from what is true now, however many
 * changes lie between. Two moves and a move back are no difference. Nothing told, or nothing left to tell: none.
 */
export function differences(told: PublicFacts | null, now: PublicFacts | null): Difference[] {
  if (!told || !now) return [];
  const compare = (field: DifferenceField, was: unknown, is: unknown, occurrenceId: string | null = null) =>
    same(was, is) ? [] : [{ field, occurrenceId, told: was, now: is }];
  const before = new Map(told.occurrences.map((one) => [one.id, one]));
  const after = new Set(now.occurrences.map(({ id }) => id));
  return [
    ...words.flatMap((field) => compare(field, told[field], now[field])),
    ...compare('window', windowOf(told), windowOf(now)),
    ...now.occurrences.flatMap((one) => {
      const was = before.get(one.id);
      if (!was) return compare('occurrence', null, { ...timeOfOccurrence(one), ...placeOfOccurrence(one) }, one.id);
      return [
        ...compare('time', timeOfOccurrence(was), timeOfOccurrence(one), one.id),
        ...compare('place', placeOfOccurrence(was), placeOfOccurrence(one), one.id),
        ...compare('directions', directionsOf(was), directionsOf(one), one.id),
      ];
    }),
    ...told.occurrences
      .filter(({ id }) => !after.has(id))
      .flatMap((was) => compare('occurrence', { ...timeOfOccurrence(was), ...placeOfOccurrence(was) }, null, was.id)),
  ];
}

/** The same words in at least one language: a corrected or an added translation is not another place. */
const samePlaceWords = (a: Localized | null, b: Localized | null): boolean => {
  const [was, is] = [Object.entries(a ?? {}), b ?? {}];
  if (was.length === 0 && Object.keys(is).length === 0) return true;
  return was.some(([language, text]) => is[language as keyof Localized] === text);
};

/** Whether somebody who comes to the told time and place would miss it. */
export const hasMoved = (was: PublicOccurrenceFacts, is: PublicOccurrenceFacts): boolean =>
  !same(timeOfOccurrence(was), timeOfOccurrence(is)) ||
  was.divisionId !== is.divisionId ||
  (['venue', 'space', 'city', 'address', 'place'] as const).some((part) => !samePlaceWords(was[part], is[part]));
