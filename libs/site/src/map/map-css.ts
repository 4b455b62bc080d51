import { mapSize } from './projection.js';
import { spotNames, spotOnMap } from './spots.js';

/** On which side of its mark a name stands where the right one is taken by a neighbour or the edge. */
const sides: Readonly<Record<string, readonly string[]>> = {
  'inset:0 calc(100% + 6px) 0 auto': ['kostanay', 'turkistan', 'akmola'],
  'inset:calc(100% + 3px) -99px auto': ['east-kazakhstan', 'shymkent'],
  'inset:auto -99px calc(100% + 3px)': ['abai', 'pavlodar'],
};

const percent = (part: number, whole: number) => `${Number(((part / whole) * 100).toFixed(2))}%`;
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Where tiles and marks stand: pages have no inline styles, so every place is a class. */
export const mapCss = [
  ...upTo(7).map((x) => `.x${x}{grid-column:${x + 1}}`),
  ...upTo(5).map((y) => `.y${y}{grid-row:${y + 1}}`),
  ...spotNames.map((name) => {
    const [x, y] = spotOnMap(name);
    return `.at-${name}{left:${percent(x, mapSize.width)};top:${percent(y, mapSize.height)}}`;
  }),
  '@media(min-width:700px){',
  ...Object.entries(sides).map(([rule, names]) => `${names.map((name) => `.wide .at-${name} .name`).join()}{${rule}}`),
  '}\n',
].join('');
