import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fontFaces } from '../fonts/font-faces.js';
import { mapCss } from '../map/map-css.js';
import { embedScriptPath } from '../paths.js';
import { embedElement, siteScript, workerScript } from './scripts.js';

/** A file that public pages load, under an address that names its content and may be kept for ever. */
export interface Asset {
  path: string;
  type: string;
  bytes: Buffer;
}

const asset = (name: string, ending: string, type: string, bytes: Buffer): Asset => ({
  path: `/assets/${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${ending}`,
  type,
  bytes,
});

const font = (weight: 400 | 700): Asset => {
  const bytes = readFileSync(new URL(`../fonts/golos-text-${weight}.woff2`, import.meta.url));
  return asset(`golos-text-${weight}`, 'woff2', 'font/woff2', bytes);
};
const [regular, bold] = [font(400), font(700)];
const faces = fontFaces({ 400: regular.path, 700: bold.path });

/** What stands in `styles`, in this order. The build leaves out what only people read (minify.mjs). */
const sheet = (name: string, parts: readonly string[], before: readonly string[] = []): Asset => {
  const texts = parts.map((part) => readFileSync(new URL(`../styles/${part}.css`, import.meta.url), 'utf8'));
  return asset(name, 'css', 'text/css; charset=utf-8', Buffer.from([...before, ...texts].join('')));
};

/** Of every page: one file, which a reader gets once. Keep it small, `weight.spec.ts` weighs it. */
const site = sheet(
  'site',
  ['tokens', 'page', 'programme', 'month', 'event', 'front', 'map', 'reader', 'print'],
  [faces, mapCss],
);
/** Of the pages that only a partner sees, after that of every page. */
const letter = sheet('letter', ['answer', 'partner']);
/** Of the pages that are printed. */
const paper = sheet('paper', ['paper']);
/** Of the page of addresses and codes. */
const subscribe = sheet('subscribe', ['subscribe']);
/** Of a page inside somebody else's: no fonts of ours, it is a guest there. */
const embed = sheet('embed', ['tokens', 'programme', 'embed']);

// The blue heart is the world day's sign.
const icon = asset(
  'icon',
  'svg',
  'image/svg+xml',
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#0a7ea4" d="M12 21.5 3.3 12.8a6 6 0 0 1 8.7-8.3 6 6 0 0 1 8.7 8.3z"/></svg>',
  ),
);

/** Of a page whose reader wants nobody to see what it is: a day's leaf, as any calendar has. */
const plainIcon = asset(
  'day',
  'svg',
  'image/svg+xml',
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#7a828e" d="M4 4h16v16H4z"/><path fill="#fff" d="M6 9h12v9H6z"/></svg>',
  ),
);

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const script = asset('site', 'js', JAVASCRIPT, siteScript);
/** Always at the same address: a browser asks there whether there is a newer one. */
export const worker: Asset = { path: '/sw.js', type: JAVASCRIPT, bytes: workerScript };
/** The element for other people's sites, at an address that stands written on them. */
export const embedScript: Asset = { path: embedScriptPath, type: JAVASCRIPT, bytes: embedElement };

export const stylesheet = site.path;
export const letterStylesheet = letter.path;
export const paperStylesheet = paper.path;
export const subscribeStylesheet = subscribe.path;
export const embedStylesheet = embed.path;
export const iconPath = icon.path;
export const plainIconPath = plainIcon.path;
export const scriptPath = script.path;

/** By path. */
export const assets: ReadonlyMap<string, Asset> = new Map(
  [site, letter, subscribe, embed, paper, icon, plainIcon, script, regular, bold].map((file) => [file.path, file]),
);
