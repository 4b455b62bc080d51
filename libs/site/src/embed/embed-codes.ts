import type { Language } from '@birge/domain';
import { embedScriptPath, publicPath } from '../paths.js';
import { filterNames, type Filter, type FilterName } from '../props.js';

export interface EmbeddedSite {
  publicUrl: string;
  language: Language;
  year: number;
  filter: Filter;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** How large a frame is where nobody says otherwise, in CSS pixels. */
export const FRAME_WIDTH = 640;
export const FRAME_HEIGHT = 560;

/** A frame around one of our pages for others: no script, no cookie, and no word to us about where it stands. */
export const iframe = (address: string, title: string, width: number, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" style="border:0;width:100%;max-width:${width}px"></iframe>`;

export const frameCode = ({ publicUrl, language, year, filter }: EmbeddedSite, title: string): string =>
  iframe(publicUrl + publicPath.embed(language, year, filter), title, FRAME_WIDTH, FRAME_HEIGHT);

/** `lang` is the element's own language, as everywhere in HTML. */
const attributeOf = (name: FilterName) => (name === 'lang' ? 'spoken' : name);

/** What the element understands. */
export const elementAttributes = ['lang', 'year', ...filterNames.map(attributeOf)];

/** The element, with a link in it for whoever has no script. */
export function componentCode({ publicUrl, language, year, filter }: EmbeddedSite, name: string): string {
  const narrowed = filterNames
    .map((key) => (filter[key] ? ` ${attributeOf(key)}="${escaped(filter[key])}"` : ''))
    .join('');
  return [
    `<script async src="${publicUrl}${embedScriptPath}"></script>`,
    `<birge-calendar lang="${language}"${narrowed}>`,
    `  <a href="${escaped(publicUrl + publicPath.list(language, year, filter))}">${escaped(name)}</a>`,
    '</birge-calendar>',
  ].join('\n');
}
