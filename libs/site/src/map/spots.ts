import type { LocalDate } from '@birge/domain';
import { project, type Spot } from './projection.js';

/**
 * Where a division's mark is drawn, WGS 84: its centre city, to 0.01 degree, not an address. The oblasts around Almaty
 * are drawn nearer to their middle, so that no mark covers another.
 */
const spots: Readonly<Record<string, Spot>> = {
  abai: [80.23, 50.41],
  akmola: [69.39, 53.28],
  aktobe: [57.21, 50.28],
  'almaty-oblast': [77.3, 44.25],
  atyrau: [51.92, 47.11],
  'west-kazakhstan': [51.37, 51.23],
  zhambyl: [71.37, 42.9],
  jetisu: [79.3, 45.4],
  karaganda: [73.1, 49.8],
  kostanay: [63.62, 53.21],
  kyzylorda: [65.51, 44.85],
  mangystau: [51.17, 43.65],
  pavlodar: [76.97, 52.29],
  'north-kazakhstan': [69.15, 54.87],
  turkistan: [68.25, 43.3],
  ulytau: [67.71, 47.78],
  'east-kazakhstan': [82.61, 49.95],
  astana: [71.43, 51.17],
  'almaty-city': [76.89, 43.24],
  shymkent: [69.6, 42.32],
};

/** Centres before the borders of `until`: Shymkent was South Kazakhstan's, Taldykorgan was Almaty Region's. */
const earlier: Readonly<Record<string, { until: LocalDate; at: string }>> = {
  'south-kazakhstan': { until: '2018-06-19', at: 'shymkent' },
  'almaty-oblast': { until: '2022-06-08', at: 'jetisu' },
};

export const spotNames = Object.keys(spots);

/** The name of the spot where a division of that day is drawn; null where none is known. */
export function spotOn(divisionId: string, day: LocalDate): string | null {
  const before = earlier[divisionId];
  if (before && day < before.until) return before.at;
  return divisionId in spots ? divisionId : null;
}

export const spotOnMap = (name: string): Spot => project(...spots[name]!);
