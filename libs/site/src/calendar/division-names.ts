import type { LocalDate } from '@birge/domain';
import type { PublicDivision } from '../props.js';

/** The divisions in force on a day: Zhezkazgan lies in Karaganda in 2015 and in Ulytau in 2026. */
export const divisionsOn = (divisions: readonly PublicDivision[], day: LocalDate): PublicDivision[] =>
  divisions.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day < validTo),
  );

/** A division as it was called on a day; as it is called on any other where it was not one then. */
export const divisionOn = (divisions: readonly PublicDivision[], id: string, day: LocalDate): PublicDivision | null =>
  divisionsOn(divisions, day).find((division) => division.id === id) ??
  divisions.findLast((division) => division.id === id) ??
  null;
