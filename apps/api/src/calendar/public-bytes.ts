import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** What a page is before it is bytes; `location` sends the reader on, `headers` stand beside or instead of everybody’s. */
export interface Page {
  status: number;
  type: string;
  body: string;
  /** Instead of a text: already as small as it gets. */
  picture?: Buffer;
  location?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A page as it goes over the line, plain and compressed, each with its strong ETag. */
export interface PageBytes {
  status: number;
  type: string;
  location?: string;
  headers?: Page['headers'];
  plain: { etag: string; bytes: Buffer };
  /** The same as `plain` where there is nothing to gain. */
  gzip: { etag: string; bytes: Buffer };
}

export async function bytesOf({ status, type, body, picture, location, headers }: Page): Promise<PageBytes> {
  const plain = picture ?? Buffer.from(body);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const one = { etag: `"${hash}"`, bytes: plain };
  const zipped = picture ? one : { etag: `"${hash}-gz"`, bytes: await compress(plain, { level: 9 }) };
  return {
    status,
    type,
    location,
    headers,
    plain: one,
    gzip: zipped,
  };
}

const sizeOf = ({ plain, gzip: zipped }: PageBytes) =>
  plain.bytes.length + (zipped === plain ? 0 : zipped.bytes.length) + 500;

/** Rendered pages up to so many bytes, the least read dropped first; one rendering at a time per key. */
export class RenderedPages {
  private readonly pages = new Map<string, PageBytes>();
  private readonly underWay = new Map<string, Promise<PageBytes>>();
  private bytes = 0;

  constructor(private readonly limit: number) {}

  /** How much lies in memory, and how much is being made. */
  get kept(): { pages: number; bytes: number; underWay: number } {
    return { pages: this.pages.size, bytes: this.bytes, underWay: this.underWay.size };
  }

  get(key: string): PageBytes | undefined {
    const page = this.pages.get(key);
    if (page) {
      this.pages.delete(key);
      this.pages.set(key, page);
    }
    return page;
  }

  /** The page under this key; `render` runs when there is none, once for all who ask meanwhile. */
  getOr(key: string, render: () => Promise<Page>): Promise<PageBytes> {
    const kept = this.get(key);
    if (kept) return Promise.resolve(kept);
    const pending = this.underWay.get(key);
    if (pending) return pending;
    const started = this.make(key, render).finally(() => this.underWay.delete(key));
    this.underWay.set(key, started);
    return started;
  }

  private async make(key: string, render: () => Promise<Page>): Promise<PageBytes> {
    const page = await bytesOf(await render());
    // What is not there is not kept either: anyone can ask for any number of addresses that do not exist.
    if (page.status !== 404) this.keep(key, page);
    return page;
  }

  private keep(key: string, page: PageBytes): void {
    this.pages.set(key, page);
    this.bytes += sizeOf(page);
    for (const [oldest, dropped] of this.pages) {
      if (this.bytes <= this.limit || oldest === key) break;
      this.pages.delete(oldest);
      this.bytes -= sizeOf(dropped);
    }
  }
}
