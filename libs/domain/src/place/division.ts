import type { Localized } from '../text.js';
import type { LocalDate } from '../time/dates.js';
import type { Point } from './travel.js';

/** What a division (an oblast or a city of republican significance) was, from a date until another. */
export interface DivisionVersion {
  /** Unique among versions: 'astana@2'. */
  key: string;
  /** Stable through renamings: 'astana'. This is what addresses and filters carry. */
  id: string;
  type: 'oblast' | 'city';
  name: Localized;
  shortName: Localized;
  /** The city it is governed from; empty for a city. */
  centre: Localized;
  timeZone: string;
  /** First day; nothing when before what was researched (2015). */
  validFrom: LocalDate | null;
  /** Exclusive: the first day on which it no longer was so. */
  validTo: LocalDate | null;
  /** ISO 3166-2 of today, 'KZ-71'. */
  iso: string | null;
  /** The letter code before November 2022, 'KZ-AST'. */
  isoFormer: string | null;
  /** OCHA COD-AB 2023, 'KAZ006'. */
  pcode: string | null;
  point: Point | null;
}

/** Other spellings in use, besides the official names. The decree of 2022 says «область Жетісу», the press does not. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  abai: ['Abay Region', 'Абайская область'],
  jetisu: ['Zhetysu Region', 'Zhetisu Region', 'Жетысуская область'],
  karaganda: ['Karagandy Region'],
  turkistan: ['Turkestan Region'],
  ulytau: ['Улытауская область'],
  zhambyl: ['Jambyl Region'],
};

export const isValidOn = (version: Pick<DivisionVersion, 'validFrom' | 'validTo'>, date: LocalDate): boolean =>
  (version.validFrom === null || version.validFrom <= date) && (version.validTo === null || date < version.validTo);

/** The divisions that there were on a date, in the order given. */
export const divisionsOn = <V extends Pick<DivisionVersion, 'validFrom' | 'validTo'>>(
  versions: readonly V[],
  date: LocalDate,
): V[] => versions.filter((version) => isValidOn(version, date));

/** A division as it was on a date, or nothing if there was none of that id then. */
export const divisionAt = <V extends Pick<DivisionVersion, 'id' | 'validFrom' | 'validTo'>>(
  versions: readonly V[],
  id: string,
  date: LocalDate,
): V | undefined => versions.find((version) => version.id === id && isValidOn(version, date));

const plain = (text: string): string =>
  text
    .trim()
    .toLocaleLowerCase('en')
    .replace(/[\s_-]+/g, '');

const saidOf = (version: DivisionVersion): string[] =>
  [
    version.id,
    version.iso,
    version.isoFormer,
    version.pcode,
    ...Object.values(version.name),
    ...Object.values(version.shortName),
    ...(otherNames[version.id] ?? []),
  ]
    .filter((text) => text !== null && text !== undefined)
    .map(plain);

/**
 * The division that somebody means on a date: by id, ISO 3166-2 code old or new, P-code or a name in any language.
 * What was in force on that date comes first (KZ-YUZ was South Kazakhstan in 2015 and Turkistan after), then names and
 * codes of other dates of a division that there was (Nur-Sultan in 2026 is Astana).
 */
export function findDivision(
  versions: readonly DivisionVersion[],
  said: string,
  date: LocalDate,
): DivisionVersion | undefined {
  const wanted = plain(said);
  if (!wanted) return undefined;
  const byId = divisionAt(versions, said.trim().toLocaleLowerCase('en'), date);
  const then = () => divisionsOn(versions, date).find((version) => saidOf(version).includes(wanted));
  const ever = () =>
    versions.find((version) => saidOf(version).includes(wanted) && divisionAt(versions, version.id, date));
  const found = byId ?? then() ?? ever();
  return found && divisionAt(versions, found.id, date);
}
