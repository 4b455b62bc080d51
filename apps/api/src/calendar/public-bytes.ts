import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Packed } from './packed.js';

/** What a page is before it is bytes; `location` sends the reader on. */
export interface Page {
  status: number;
  type: string;
  body: string;
  /** Instead of a text: already as small as it gets. */
  picture?: Buffer;
  /** Instead of a text: put together from pieces, as is its gzip. */
  packed?: Packed;
  location?: string;
  /** Beside or instead of those that every public answer carries. */
  headers?: Readonly<Record<string, string>>;
}

/** A page as it goes over the line in one encoding, with the strong ETag of these bytes. */
export interface Form {
  etag: string;
  encoding: Encoding;
  /** Null until somebody asked for it. */
  bytes: Buffer | null;
  /** All headers of an answer with it, and of one that says that the reader has it; once made. */
  head: Readonly<Record<string, string>> | null;
  known: Readonly<Record<string, string>> | null;
}
export type Encoding = 'identity' | 'gzip' | 'br';
export type MadeForm = Form & { bytes: Buffer };

/** A page as it lies in memory, in what encodings readers have asked for. */
export interface PageBytes extends Omit<Page, 'body' | 'picture' | 'packed'> {
  plain: MadeForm;
  gzip: Form;
  br: Form;
}

/**
 * In memory of its own size, since what is kept is counted by it: zlib leaves what it made in a chunk of 16 KB, a short
 * text stands in one with others, and either holds the whole chunk.
 */
function byItself(bytes: Buffer): Buffer {
  if (bytes.length === bytes.buffer.byteLength) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

export function bytesOf({ body, picture, packed, ...page }: Page): PageBytes {
  const bytes = byItself(picture ?? packed?.plain ?? Buffer.from(body));
  const hash = packed?.hash ?? createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const plain: MadeForm = { etag: `"${hash}"`, encoding: 'identity', bytes, head: null, known: null };
  // There is nothing to gain.
  if (picture) return { ...page, plain, gzip: plain, br: plain };
  // The same bytes are compressed to the same bytes: their tags are known before.
  const none = { bytes: null, head: null, known: null };
  return {
    ...page,
    plain,
    gzip: { etag: `"${hash}-gz"`, encoding: 'gzip', ...none, bytes: packed?.gzip ?? null },
    br: { etag: `"${hash}-br"`, encoding: 'br', ...none },
  };
}

const zip = promisify(gzip);
/** Beyond this the last percent costs the first reader more time than it saves on the line. */
const LARGE = 128 * 1024;

export const gzipped = async (bytes: Buffer): Promise<Buffer> =>
  byItself(await zip(bytes, { level: bytes.length < LARGE ? 9 : 6 }));

const squeeze = promisify(brotliCompress);

/** A sixth smaller than gzip at its best, and twenty times the work: nobody should wait for it. */
export const brotlied = async (bytes: Buffer): Promise<Buffer> =>
  byItself(
    await squeeze(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: bytes.length < LARGE ? 11 : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  );
