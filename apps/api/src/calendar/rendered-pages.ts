import { brotlied, bytesOf, gzipped, type MadeForm, type Form, type Page, type PageBytes } from './public-bytes.js';

/** What a page weighs beside its bytes: its key, its tags, its headers, its place in two maps. */
const BESIDE = 1_500;
/** What fits into one packet anyway, and what takes a second, is not worth the last effort. */
const [LEAST, MOST] = [1_400, 1024 * 1024];

/** Which encodings a reader takes. */
export interface Takes {
  gzip: boolean;
  br: boolean;
}

export interface KeptPage extends PageBytes {
  key: string;
  /** The addresses that lead to it without a look at what they ask. */
  addresses: string[];
}

const sizeOf = ({ plain, gzip, br }: PageBytes) =>
  BESIDE + [...new Set([plain, gzip, br])].reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);

const isKept = (page: PageBytes): page is KeptPage => 'key' in page;
const isMade = (form: Form): form is MadeForm => form.bytes !== null;

/**
 * Rendered pages up to so many bytes, the least read dropped first; one rendering at a time per page, and one compression.
 * All of them are of one moment: a publication or a new day drops them.
 */
export class RenderedPages {
  private readonly pages = new Map<string, KeptPage>();
  private readonly byAddress = new Map<string, KeptPage>();
  private readonly underWay = new Map<string, Promise<KeptPage>>();
  private readonly zipping = new Map<PageBytes, Promise<MadeForm>>();
  private squeezing = false;
  private moment = '';
  private bytes = 0;

  constructor(private readonly limit: number) {}

  /** How much lies in memory, and how much is being made. */
  get kept(): { pages: number; bytes: number; underWay: number } {
    return { pages: this.pages.size, bytes: this.bytes, underWay: this.underWay.size };
  }

  /** From here on pages are of this moment. */
  at(moment: string): void {
    if (moment === this.moment) return;
    this.moment = moment;
    this.pages.clear();
    this.byAddress.clear();
    this.bytes = 0;
  }

  /** What who asked for the same, letter by letter, was answered at this moment. */
  named(moment: string, address: string): KeptPage | undefined {
    return moment === this.moment ? this.touched(this.byAddress.get(address)) : undefined;
  }

  get(moment: string, key: string): KeptPage | undefined {
    return moment === this.moment ? this.touched(this.pages.get(key)) : undefined;
  }

  /** Next time this address leads to that page at once. To be said of a page's own addresses only, which are few. */
  name(address: string, page: KeptPage): void {
    if (this.pages.get(page.key) !== page || this.byAddress.has(address)) return;
    this.byAddress.set(address, page);
    page.addresses.push(address);
  }

  /** The page under this key; `render` runs when there is none, once for all who ask meanwhile. */
  getOr(moment: string, key: string, render: () => Promise<Page>): Promise<KeptPage> {
    const kept = this.get(moment, key);
    if (kept) return Promise.resolve(kept);
    const name = `${moment} ${key}`;
    const pending = this.underWay.get(name);
    if (pending) return pending;
    const started = this.make(moment, key, render).finally(() => this.underWay.delete(name));
    this.underWay.set(name, started);
    return started;
  }

  /** The smallest form that this reader takes and that is there; gzip is made for the first who takes it. */
  formOf(page: PageBytes, takes: Takes): MadeForm | Promise<MadeForm> {
    const { plain, gzip, br } = page;
    if (takes.br && isMade(br)) return br;
    // Not for its first reader: of filters that nobody asks for again there are many.
    if (takes.br && gzip.bytes) this.squeeze(page);
    if (!takes.gzip) return plain;
    return isMade(gzip) ? gzip : this.zip(page);
  }

  private zip(page: PageBytes): Promise<MadeForm> {
    const pending = this.zipping.get(page);
    if (pending) return pending;
    const started = gzipped(page.plain.bytes)
      .then((bytes) => this.made(page, page.gzip, bytes))
      .finally(() => this.zipping.delete(page));
    this.zipping.set(page, started);
    return started;
  }

  /** One at a time, beside everything else: whoever asks meanwhile gets what is there. */
  private squeeze(page: PageBytes): void {
    const { bytes } = page.plain;
    if (this.squeezing || bytes.length < LEAST || bytes.length > MOST) return;
    this.squeezing = true;
    const done = () => (this.squeezing = false);
    brotlied(bytes)
      .then((squeezed) => this.made(page, page.br, squeezed))
      // It stays as it is, then.
      .then(done, done);
  }

  private made(page: PageBytes, form: Form, bytes: Buffer): MadeForm {
    form.bytes = bytes;
    if (isKept(page) && this.pages.get(page.key) === page) this.grow(bytes.length, page);
    return form as MadeForm;
  }

  private async make(moment: string, key: string, render: () => Promise<Page>): Promise<KeptPage> {
    const page: KeptPage = { ...bytesOf(await render()), key, addresses: [] };
    // What is not there is not kept either: anyone can ask for any number of addresses that do not exist. Nor is what
    // was read before a publication that has come meanwhile.
    if (page.status !== 404 && moment === this.moment) {
      this.pages.set(key, page);
      this.grow(sizeOf(page), page);
    }
    return page;
  }

  private touched(page: KeptPage | undefined): KeptPage | undefined {
    if (page) {
      this.pages.delete(page.key);
      this.pages.set(page.key, page);
    }
    return page;
  }

  private grow(bytes: number, butNot: KeptPage): void {
    this.bytes += bytes;
    for (const page of this.pages.values()) {
      if (this.bytes <= this.limit || page === butNot) return;
      this.pages.delete(page.key);
      for (const address of page.addresses) this.byAddress.delete(address);
      this.bytes -= sizeOf(page);
    }
  }
}
