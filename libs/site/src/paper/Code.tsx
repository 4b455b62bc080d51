import { encode } from 'uqr';

/** Runs of dark squares as strokes of one path: a fraction of a path of squares. */
function strokes(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const [rows, place] = [data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')), { x: 0, y: 0 }];
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(({ index: x, 0: { length } }) => ({ x, y, length })),
  );
  const path = runs.map(({ x, y, length }) => {
    const step = `m${x - place.x} ${y - place.y}h${length}`;
    [place.x, place.y] = [x + length, y];
    return step;
  });
  return { size, path: `M0 .5${path.join('')}` };
}

/** A code to scan, dark on white in both schemes, with the quiet zone that cameras need (ISO/IEC 18004 §9.1: four modules). */
export function Code({ text, label }: { text: string; label: string }) {
  const { size, path } = strokes(text);
  return (
    <svg className="code" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label}>
      <path className="ground" d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path className="dark" d={path} />
    </svg>
  );
}
