import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import type { KeptBytes } from './kept-bytes.js';

const deflate = promisify(deflateRaw);

/** RFC 1952 §2.3: deflated, no name, no time, of an unknown system. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** RFC 1951 §3.2.6: a last block with nothing in it. */
const LAST = Buffer.from([3, 0]);

/** A text with its gzip, and a name for both. */
export interface Packed {
  plain: Buffer;
  gzip: Buffer;
  hash: string;
}

/**
 * One gzip member of pieces that were compressed each for itself and end at whole octets (RFC 1951 §3.2.4): of a text of
 * which one piece changed, that piece alone is compressed anew. A piece is known by what it says, so that the same pieces
 * are the same bytes on every replica. `ends`: where each piece but the last one ends, in octets, rising.
 */
export async function packed(plain: Buffer, ends: readonly number[], kept: KeptBytes): Promise<Packed> {
  const pieces = [...ends, plain.length].map((end, index) => plain.subarray(ends[index - 1] ?? 0, end));
  const names = pieces.map((piece) => hash('sha256', piece, 'base64url'));
  const deflated = await Promise.all(pieces.map((piece, index) => kept.get(names[index]!) ?? deflatedPiece(piece)));
  deflated.forEach((piece, index) => kept.set(names[index]!, piece));
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(plain), 0);
  tail.writeUInt32LE(plain.length % 2 ** 32, 4);
  return {
    plain,
    gzip: Buffer.concat([HEAD, ...deflated, LAST, tail]),
    hash: hash('sha256', names.join(' '), 'base64url').slice(0, 22),
  };
}

const deflatedPiece = (piece: Buffer): Promise<Buffer> =>
  deflate(piece, { level: 6, finishFlush: constants.Z_SYNC_FLUSH });
