/**
 * Writes `src/map/outline.ts`: the border of Kazakhstan as an SVG path in the map's own projection.
 * Run by hand: node --import ./.ci/typescript.mjs libs/site/test/write-outline.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { project, type Spot } from '../src/map/projection.js';

const KAZAKHSTAN = '398';
/** Square units of the map: what covers less is no corner that an eye sees. */
const LEAST_CORNER = 9;

interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { countries: { geometries: { id: string; type: string; arcs: number[][] | number[][][] }[] } };
}

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const { transform, arcs, objects } = JSON.parse(readFileSync(file, 'utf8')) as Topology;

/** An arc as degrees; a topology keeps steps from point to point, and shared borders once, forwards. */
function degrees(index: number): Spot[] {
  let [x, y] = [0, 0];
  const points = arcs[index < 0 ? ~index : index]!.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]] as Spot;
  });
  return index < 0 ? points.reverse() : points;
}

const corner = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot) =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Visvalingam: the least corner goes first, until every one can be seen. */
function simplified(ring: Spot[]): Spot[] {
  const points = [...ring];
  for (;;) {
    const sizes = points.map((point, at) => corner(points.at(at - 1)!, point, points[(at + 1) % points.length]!));
    const least = Math.min(...sizes);
    if (least >= LEAST_CORNER) return points;
    points.splice(sizes.indexOf(least), 1);
  }
}

const country = objects.countries.geometries.find(({ id }) => id === KAZAKHSTAN)!;
const rings = (country.type === 'Polygon' ? [country.arcs] : country.arcs) as number[][][];
const path = rings
  .map(([outer]) => outer!.flatMap((index) => degrees(index).slice(1)).map(([lon, lat]) => project(lon, lat)))
  .map(simplified)
  .filter((ring) => ring.length > 3)
  .map((ring) => {
    const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
    const steps = whole.slice(1).map(([x, y], at) => `${x - whole[at]![0]} ${y - whole[at]![1]}`);
    return `M${whole[0]!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
  })
  .join('');

writeFileSync(
  new URL('../src/map/outline.ts', import.meta.url),
  `/**
 * The border of Kazakhstan in the units of \`project\`: Natural Earth 1:50m (public domain, naturalearthdata.com) by
 * world-atlas 2.0.2, simplified. Written by test/write-outline.ts.
 */
export const outline =
  '${path}';
`,
);
