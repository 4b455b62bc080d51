import { Readable } from 'node:stream';

/** So much of a letter is kept back until it is written down that its end may leave. */
const END = 64;

/**
 * The bytes of a letter. A server keeps nothing of one whose end it did not get (RFC 5321 §4.1.1.4), so everything but
 * the end leaves at once; the end only after `handingOver` has committed that it may have. Where that fails, so does the
 * stream, and the letter has not been sent.
 */
export function letterStream(bytes: Buffer, handingOver: () => Promise<void>): Readable & { handedOver: boolean } {
  const cut = Math.max(0, bytes.length - END);
  let begun = false;
  const stream = Object.assign(
    new Readable({
      read() {
        if (!begun) {
          begun = true;
          if (cut > 0) return void this.push(bytes.subarray(0, cut));
        }
        if (stream.handedOver) return;
        stream.handedOver = true;
        handingOver().then(
          () => {
            this.push(bytes.subarray(cut));
            this.push(null);
          },
          (error: Error) => {
            stream.handedOver = false;
            this.destroy(error);
          },
        );
      },
    }),
    { handedOver: false },
  );
  return stream;
}
