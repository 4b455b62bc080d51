import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mapCss } from '../map/map-css.js';

/** A file that public pages load, under an address that names its content and may be kept for ever. */
export interface Asset {
  path: string;
  type: string;
  bytes: Buffer;
}

const { resolve } = createRequire(import.meta.url);

// The subsets of the languages that we write; a browser loads one only when a page has a letter of it.
const subsets = {
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
};

const asset = (name: string, ending: string, type: string, bytes: Buffer): Asset => ({
  path: `/assets/${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${ending}`,
  type,
  bytes,
});

const fonts = Object.entries(subsets).map(([subset, range]) => {
  const file = resolve(`@fontsource-variable/golos-text/files/golos-text-${subset}-wght-normal.woff2`);
  return { range, ...asset(`golos-text-${subset}`, 'woff2', 'font/woff2', readFileSync(file)) };
});

const fontFaces = fonts.map(
  ({ path, range }) =>
    `@font-face{font-family:"Golos Text Variable";font-style:normal;font-weight:400 900;font-display:swap;` +
    `src:url(${path}) format("woff2");unicode-range:${range}}\n`,
);

/** What stands in `styles`, in this order. The build leaves out what only people read (minify.mjs). */
const sheet = (name: string, parts: readonly string[], before: readonly string[] = []): Asset => {
  const texts = parts.map((part) => readFileSync(new URL(`../styles/${part}.css`, import.meta.url), 'utf8'));
  return asset(name, 'css', 'text/css; charset=utf-8', Buffer.from([...before, ...texts].join('')));
};

/** Of every page: one file, which a reader gets once. Keep it small, `weight.spec.ts` weighs it. */
const site = sheet('site', ['tokens', 'page', 'programme', 'month', 'event', 'map', 'print'], [...fontFaces, mapCss]);
/** Of the pages that only a partner sees, after that of every page. */
const letter = sheet('letter', ['answer', 'partner']);

// The blue heart is the world day's sign.
const icon = asset(
  'icon',
  'svg',
  'image/svg+xml',
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#0a7ea4" d="M12 21.5 3.3 12.8a6 6 0 0 1 8.7-8.3 6 6 0 0 1 8.7 8.3z"/></svg>',
  ),
);

export const stylesheet = site.path;
export const letterStylesheet = letter.path;
export const iconPath = icon.path;

/** By path. */
export const assets: ReadonlyMap<string, Asset> = new Map(
  [site, letter, icon, ...fonts.map(({ path, type, bytes }) => ({ path, type, bytes }))].map((file) => [
    file.path,
    file,
  ]),
);
