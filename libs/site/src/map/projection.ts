/** x and y; or longitude and latitude. */
export type Spot = [number, number];

/** Width and height of the map in its own units: Kazakhstan with room for names at its edges. */
export const mapSize = { width: 1000, height: 540 };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** Standard parallels and the middle meridian: what lies between them keeps its shape to the eye. */
const [south, north, middle] = [radians(43), radians(53), radians(67)];
const cone = (Math.cos(south) - Math.cos(north)) / (north - south);
const apex = Math.cos(south) / cone + south;
const scale = 1950;
const origin = { x: 503, y: 262, latitude: radians(48.2) };

/**
 * Degrees (WGS 84) to the map's units, y downwards: the equidistant conic projection
 * (Snyder, Map Projections: A Working Manual, USGS 1987, §16). Meant for Kazakhstan and its neighbours.
 */
export function project(longitude: number, latitude: number): Spot {
  const distance = apex - radians(latitude);
  const angle = cone * (radians(longitude) - middle);
  return [
    origin.x + scale * distance * Math.sin(angle),
    origin.y - scale * (apex - origin.latitude - distance * Math.cos(angle)),
  ];
}
