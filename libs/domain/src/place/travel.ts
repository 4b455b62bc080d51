/** WGS 84, degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_KM = 6371;
const ROAD_PER_AIR = 1.3;
const KM_PER_HOUR = 60;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(b.latitude - a.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Whole minutes by road, estimated: great circle × 1.3 at 60 km/h. Nothing where a point is not known: never guess. */
export function travelMinutes(a: Point | null | undefined, b: Point | null | undefined): number | null {
  return a && b ? Math.round(((distanceKm(a, b) * ROAD_PER_AIR) / KM_PER_HOUR) * 60) : null;
}
