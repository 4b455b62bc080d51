import type { Localized } from '@birge/domain';
import type { CityId } from './cities.js';
import { t } from './words.js';

export interface SampleSpace {
  id: string;
  name: Localized;
  capacity: number;
}

export interface SampleVenue {
  id: string;
  kind: string;
  city: CityId;
  name: Localized;
  spaces: readonly SampleSpace[];
  host?: string;
  /** '10:00-22:00' every day, or by ISO weekdays '1-5 09:00-19:00'. None for an open place. */
  hours?: readonly string[];
  noticeDays?: number;
  /** The point is not known, not even to the city. */
  unlocated?: true;
  directions?: Localized;
}

export const space = (id: string, capacity: number, kk: string, ru: string, en: string): SampleSpace => ({
  id,
  capacity,
  name: t(kk, ru, en),
});

export const venue = (
  id: string,
  kind: string,
  city: CityId,
  name: [string, string, string],
  spaces: readonly SampleSpace[],
  more: Partial<SampleVenue> = {},
): SampleVenue => ({ id, kind, city, name: t(...name), spaces, ...more });

export const daily = ['1-7 10:00-22:00'];
export const always = ['1-7 00:00-24:00'];
export const library = ['1-5 09:00-19:00', '6-6 10:00-17:00'];
export const office = ['1-5 09:00-20:00', '6-6 10:00-18:00'];
