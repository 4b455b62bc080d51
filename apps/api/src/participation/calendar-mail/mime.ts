import { lettersOf, octetsOf } from './mail-text.js';

/** A letter's own bounds; what is beyond them is no reply of a calendar. */
export const mailBounds = { bytes: 1_048_576, depth: 8, parts: 60, headerLines: 2_000, headerLength: 8_192 } as const;

/** Why a letter was not read. */
export type Unreadable = 'too-large' | 'too-deep' | 'too-many-parts';
export class TooMuch extends Error {
  constructor(readonly reason: Unreadable) {
    super(reason);
  }
}

export interface Header {
  /** In lower case. */
  name: string;
  /** Unfolded, as it was written: one code unit an octet. */
  value: string;
}

export interface Part {
  /** In lower case, as `text/calendar`. */
  type: string;
  params: Record<string, string>;
  fileName: string | null;
  octets: Buffer;
}

export const partText = ({ octets, params }: Part): string => lettersOf(octets, params.charset ?? null);

/** The first of the headers of a name. */
export const headerOf = (headers: readonly Header[], name: string): string | null =>
  headers.find((header) => header.name === name)?.value ?? null;

export interface Mime {
  headers: Header[];
  /** What the letter is as a whole, in lower case. */
  type: string;
  /** Its leaves, in order; a letter within a letter is a leaf. */
  parts: Part[];
}

/**
 * Reads a letter (RFC 5322, RFC 2046), leniently: any line ends, lost boundaries, no Content-Type.
 * @throws TooMuch beyond the bounds.
 */
export function readMime(raw: Uint8Array): Mime {
  if (raw.byteLength > mailBounds.bytes) throw new TooMuch('too-large');
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1').replace(/\r\n?/g, '\n');
  const { headers, body } = split(text);
  const parts: Part[] = [];
  walk(headers, body, 0, parts);
  return { headers, type: contentType(headers).value, parts };
}

/** The headers of a letter that is a part of another, such as the one that a bounce returns. */
export const innerHeaders = (part: Part): Header[] =>
  split(part.octets.toString('latin1').replace(/\r\n?/g, '\n')).headers;

function walk(headers: readonly Header[], body: string, depth: number, parts: Part[]): void {
  if (depth > mailBounds.depth) throw new TooMuch('too-deep');
  const { value: type, params } = contentType(headers);
  if (type.startsWith('multipart/') && params.boundary) {
    for (const section of sections(body, params.boundary)) {
      const inner = split(section);
      walk(inner.headers, inner.body, depth + 1, parts);
    }
    return;
  }
  if (parts.length >= mailBounds.parts) throw new TooMuch('too-many-parts');
  const disposition = valueAndParams(headerOf(headers, 'content-disposition') ?? '');
  parts.push({
    type,
    params,
    fileName: disposition.params.filename ?? params.name ?? null,
    octets: octetsOf(body, headerOf(headers, 'content-transfer-encoding') ?? ''),
  });
}

function split(text: string): { headers: Header[]; body: string } {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  return { headers: headersOf(head), body: end < 0 ? '' : text.slice(end === 0 ? 1 : end + 2) };
}

function headersOf(head: string): Header[] {
  const headers: Header[] = [];
  let read = 0;
  for (const line of head.split('\n')) {
    if ((read += 1) > mailBounds.headerLines) break;
    const last = headers.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last && last.value.length < mailBounds.headerLength) last.value += line.replace(/^[ \t]+/, ' ');
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trimEnd().toLowerCase();
    if (colon > 0 && /^[!-9;-~]{1,100}$/.test(name)) headers.push({ name, value: line.slice(colon + 1).trim() });
  }
  for (const header of headers) header.value = header.value.slice(0, mailBounds.headerLength).trim();
  return headers;
}

/** What stands between the boundaries; the last one may be missing. */
function sections(body: string, boundary: string): string[] {
  const found: string[] = [];
  let lines: string[] | null = null;
  const close = () => {
    if (lines) found.push(lines.join('\n'));
    if (found.length > mailBounds.parts) throw new TooMuch('too-many-parts');
  };
  for (const line of body.split('\n')) {
    if (line.startsWith('--') && line.startsWith(boundary, 2)) {
      const rest = line.slice(2 + boundary.length).trim();
      if (rest === '' || rest === '--') {
        close();
        lines = rest === '' ? [] : null;
        if (rest === '--') return found;
        continue;
      }
    }
    lines?.push(line);
  }
  close();
  return found;
}

function contentType(headers: readonly Header[]): { value: string; params: Record<string, string> } {
  const { value, params } = valueAndParams(headerOf(headers, 'content-type') ?? '');
  return { value: /^[\w.+-]+\/[\w.+-]+$/.test(value) ? value : 'text/plain', params };
}

const parameter = /;\s*([\w!#$&+.^`|~*-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.){0,1000})"|([^;"\s]{0,1000}))/g;

/** `text/calendar; method=REPLY; charset="utf-8"` (RFC 2045 §5.1); names of parameters in lower case, RFC 2231's too. */
export function valueAndParams(raw: string): { value: string; params: Record<string, string> } {
  const params: Record<string, string> = {};
  for (const [, name, quoted, bare] of raw.matchAll(parameter)) {
    const key = name!.toLowerCase().replace(/\*.*$/, '');
    params[key] ??= quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
  }
  return { value: raw.split(';')[0]!.trim().toLowerCase(), params };
}
