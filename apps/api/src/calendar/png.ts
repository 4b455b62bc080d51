import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/** Length, name, content and checksum (PNG, third edition, §5.3). */
function chunk(name: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(12 + content.length);
  whole.writeUInt32BE(content.length, 0);
  whole.write(name, 4, 'latin1');
  content.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + content.length)), 8 + content.length);
  return whole;
}

/**
 * Eight bits of red, green, blue and alpha a pixel, row by row, as a PNG. Compressed outside of the main thread: the
 * libraries that write pictures do it where everybody waits.
 */
export async function png(width: number, height: number, pixels: Buffer): Promise<Buffer> {
  const row = 4 * width;
  const rows = Buffer.alloc(height * (row + 1));
  // The filter of each row is none: flat colours and letters compress as they are.
  for (let y = 0; y < height; y++) pixels.copy(rows, y * (row + 1) + 1, y * row, (y + 1) * row);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', await compress(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
