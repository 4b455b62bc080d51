/** Reads everything that an address leads to on the same site, as a crawler would that also reads what is not for people. */
import { inflateSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Found {
  path: string;
  /** Where the address was found. */
  from: string;
  status: number;
  type: string;
  headers: Record<string, string | string[] | number | undefined>;
  /** All that can be read in it: bytes as text, compressed texts of a picture too, folded lines joined. */
  text: string;
}

interface Crawl {
  /** The addresses to begin at. */
  start: readonly string[];
  publicUrl: string;
  /** What is not the public's: not followed. */
  leaveOut: RegExp;
  /** Of addresses that differ only in the values of their query, or that cost much: so many. */
  most: (path: string) => { of: string; atMost: number } | null;
}

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#39': "'" };
const unescape = (text: string) => text.replace(/&(amp|quot|lt|gt|#x27|#39);/g, (_, name: string) => entities[name]!);

/** The compressed texts of a PNG (zTXt, iTXt, PNG 3rd edition §11.3.3): what a plain look at the bytes misses. */
function pictureTexts(bytes: Buffer): string {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    for (let from = 0; /^[zi]TXt$/.test(type) && from < data.length; from++) {
      try {
        texts.push(inflateSync(data.subarray(from)).toString());
      } catch {
        // The compressed part begins later.
      }
    }
  }
  return texts.join('\n');
}

/** Every address that a text names: attributes, elements of a site map, styles, JSON, calendars. */
export function addressesIn(text: string, publicUrl: string): string[] {
  const found = [
    ...text.matchAll(/\s(?:href|src|action|poster|data-pages|data-icon|content)="([^"]*)"/g),
    ...text.matchAll(/<(?:loc|id|uri|link)>([^<]+)</g),
    ...text.matchAll(/url\("?([^")]+)"?\)/g),
    ...text.matchAll(/"((?:https?:\/\/|\/)[^"\s]*)"/g),
    ...text.matchAll(/(?:URL|SOURCE|UID)[^:\n]*:(https?:[^\s]+)/g),
  ].flatMap(([, value = '']) => unescape(value).split(/\s+/));
  return found
    .map((address) => (address.startsWith(publicUrl) ? address.slice(publicUrl.length) || '/' : address))
    .filter((address) => /^\/(?!\/)/.test(address))
    .map((address) => address.split('#')[0]!);
}

export async function crawl(
  app: NestFastifyApplication,
  { start, publicUrl, leaveOut, most }: Crawl,
): Promise<Found[]> {
  const queue = start.map((path) => ({ path, from: '' }));
  const known = new Set(start);
  const counts = new Map<string, number>();
  const found: Found[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, from } = next;
    const answer = await app.inject({
      url: path,
      remoteAddress: `10.9.${(found.length >> 8) & 255}.${found.length & 255}`,
    });
    const bytes = answer.rawPayload;
    const type = String(answer.headers['content-type'] ?? '');
    const text =
      (type.startsWith('image/png') ? bytes.toString('latin1') + pictureTexts(bytes) : '') +
      bytes.toString('utf8').replace(/\r\n[ \t]/g, '');
    found.push({ path, from, status: answer.statusCode, type, headers: answer.headers, text });
    const location = answer.headers.location;
    const readable = /^(?:text|application)\//.test(type) || type.startsWith('image/svg');
    for (const address of [
      ...(readable ? addressesIn(text, publicUrl) : []),
      ...(location ? addressesIn(` href="${String(location)}"`, publicUrl) : []),
    ]) {
      if (known.has(address) || leaveOut.test(address)) continue;
      known.add(address);
      const kind = most(address);
      if (kind) {
        const taken = (counts.get(kind.of) ?? 0) + 1;
        counts.set(kind.of, taken);
        if (taken > kind.atMost) continue;
      }
      queue.push({ path: address, from: path });
    }
  }
  return found;
}

/** What a browser fetches by itself: not where a reader may go. */
export function* loadedBy(type: string, text: string): Iterable<string> {
  if (/css|svg|html/.test(type))
    for (const [, address = ''] of text.matchAll(/url\(["']?([^"')]+)|@import\s+["']([^"']+)/g)) yield address;
  if (type.startsWith('image/svg')) for (const [, address = ''] of text.matchAll(/\shref="([^"]*)"/g)) yield address;
  if (!type.startsWith('text/html')) return;
  for (const [tag] of text.matchAll(/<link\b[^>]*>/g))
    if (!/rel="(?:canonical|alternate|author|license)"/.test(tag)) yield /href="([^"]*)"/.exec(tag)?.[1] ?? '';
  for (const [, address = ''] of text.matchAll(
    /<(?:script|img|iframe|source|video|audio|embed|track|input|image|use)\b[^>]*?\s(?:src|href|poster|data)="([^"]*)"/g,
  ))
    yield address;
  for (const [, list = ''] of text.matchAll(/\ssrcset="([^"]*)"/g))
    yield* list.split(',').map((one) => one.trim().split(' ')[0]!);
  for (const [, address = ''] of text.matchAll(/<form\b[^>]*\saction="([^"]*)"/g)) yield address;
  if (/<meta[^>]+http-equiv="refresh"|<object|<base\b[^>]*\shref=/i.test(text))
    yield 'a way to elsewhere that no page has';
}
