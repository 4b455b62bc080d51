import { fallbacks } from './fallbacks.js';

/** The names by which systems know their own bold and regular faces: full names and PostScript names. */
const locals: Record<(typeof fallbacks)[number]['like'], Record<400 | 700, readonly string[]>> = {
  Arial: {
    400: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo'],
    700: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold', 'Arimo Bold'],
  },
  Roboto: { 400: ['Roboto', 'Roboto-Regular'], 700: ['Roboto Bold', 'Roboto-Bold'] },
  'DejaVu Sans': { 400: ['DejaVu Sans', 'DejaVuSans'], 700: ['DejaVu Sans Bold', 'DejaVuSans-Bold'] },
};

const face = (family: string, weight: number, rest: string) =>
  `@font-face{font-family:"${family}";font-weight:${weight === 400 ? '1 549' : '550 999'};${rest}}\n`;

/** Golos Text at the given addresses, and before it arrives a font of the reader's own, stretched to take the same room. */
export const fontFaces = (paths: Readonly<Record<400 | 700, string>>): string =>
  [
    ...([400, 700] as const).map((weight) =>
      face('Golos Text', weight, `font-display:swap;src:url(${paths[weight]}) format("woff2")`),
    ),
    ...fallbacks.map(({ like, weight, range, sizeAdjust, ascent, descent, lineGap }) =>
      face(
        `Golos as ${like}`,
        weight,
        `src:${locals[like][weight].map((name) => `local("${name}")`).join()};unicode-range:${range};size-adjust:${sizeAdjust};` +
          `ascent-override:${ascent};descent-override:${descent};line-gap-override:${lineGap}`,
      ),
    ),
  ].join('');
