/** What we ask of a font: its lines in units, and the width of its letters. */
export interface FontFacts {
  unitsPerEm: number;
  ascent: number;
  /** Below the line: a positive number. */
  descent: number;
  lineGap: number;
  /** Every code point that has a glyph. */
  letters: ReadonlySet<number>;
  /** In units; a letter that is missing has the width of the empty box that stands for it. */
  advance(codePoint: number): number;
}

/** Reads head, hhea, hmtx and cmap (format 4 or 12) of a TrueType file (OpenType 1.9); another kind of file throws. */
export function readFont(bytes: Buffer): FontFacts {
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, at) => {
      const entry = 12 + 16 * at;
      return [bytes.toString('latin1', entry, entry + 4), bytes.readUInt32BE(entry + 8)] as const;
    }),
  );
  const table = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`a font without ${name}`);
    return offset;
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const glyphs = glyphsOf(bytes, table('cmap'));
  const measured = bytes.readUInt16BE(hhea + 34);
  return {
    unitsPerEm: bytes.readUInt16BE(head + 18),
    ascent: bytes.readInt16BE(hhea + 4),
    descent: -bytes.readInt16BE(hhea + 6),
    lineGap: bytes.readInt16BE(hhea + 8),
    letters: new Set(glyphs.keys()),
    advance: (codePoint) => bytes.readUInt16BE(hmtx + 4 * Math.min(glyphs.get(codePoint) ?? 0, measured - 1)),
  };
}

/** Code point to glyph. */
function glyphsOf(bytes: Buffer, cmap: number): Map<number, number> {
  const offsets = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, at) =>
    bytes.readUInt32BE(cmap + 8 + 8 * at),
  );
  const subtable = (format: number) => offsets.map((at) => cmap + at).find((at) => bytes.readUInt16BE(at) === format);
  const [long, short] = [subtable(12), subtable(4)];
  if (long !== undefined) return segments(bytes, long);
  if (short !== undefined) return halves(bytes, short);
  throw new Error('a font whose letters cannot be read');
}

/** Format 12: groups of code points beside each other. */
function segments(bytes: Buffer, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = at + 16; group < at + 16 + 12 * bytes.readUInt32BE(at + 12); group += 12) {
    const [first, last, glyph] = [0, 4, 8].map((part) => bytes.readUInt32BE(group + part)) as [number, number, number];
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/** Format 4: segments of the first 65,536 code points, by a step or by an array. */
function halves(bytes: Buffer, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const twice = bytes.readUInt16BE(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const last = bytes.readUInt16BE(at + 14 + segment);
    const first = bytes.readUInt16BE(at + 16 + twice + segment);
    const step = bytes.readUInt16BE(at + 16 + 2 * twice + segment);
    const place = at + 16 + 3 * twice + segment;
    const jump = bytes.readUInt16BE(place);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const found = jump === 0 ? code : bytes.readUInt16BE(place + jump + 2 * (code - first));
      const glyph = found === 0 && jump !== 0 ? 0 : (found + step) % 0x10000;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
