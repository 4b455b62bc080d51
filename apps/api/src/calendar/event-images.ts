import { Inject, Injectable } from '@nestjs/common';
import type { Language, LocalDate } from '@birge/domain';
import { eventImage, imageSize, publicPath, readFont, type ImageFonts } from '@birge/site';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { frameOf } from './asked.js';
import { publishedEvent, type Ground } from './calendar.queries.js';
import { moved, plainPage } from './page.js';
import { png } from './png.js';
import type { Page } from './public-bytes.js';

const { resolve } = createRequire(import.meta.url);
const files = ['400Regular/GolosText_400Regular.ttf', '700Bold/GolosText_700Bold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/golos-text/${file}`),
);

/** The pictures by which links to events are known elsewhere. */
@Injectable()
export class EventImages {
  private fonts: Promise<ImageFonts> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: PublicPool,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  /** Of what is not, or no longer, published there is none. */
  async event(language: Language, slug: string, today: LocalDate, ground: Ground): Promise<Page> {
    const event = await publishedEvent(this.pool, slug);
    const edition = event && ground.editions.find(({ year }) => year === event.year);
    if (!event || event.gone || !edition) return plainPage(language, 'not-found');
    if (event.slug !== slug) return moved(publicPath.eventImage(language, event.slug));
    const frame = frameOf(this.config.publicUrl, { language, today, ground, edition });
    const picture = await this.drawn(eventImage(frame, event, await (this.fonts ??= readFonts())));
    // Made to be shown on other sites.
    return {
      status: 200,
      type: 'image/png',
      body: '',
      picture,
      headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    };
  }

  /** One after another: a flood of pictures takes one thread, and everybody else's pages the others. */
  private drawn(svg: string): Promise<Buffer> {
    const drawing = this.last.then(() => draw(svg));
    this.last = drawing.catch(() => undefined);
    return drawing;
  }
}

async function readFonts(): Promise<ImageFonts> {
  const [regular, bold] = await Promise.all(files.map(async (file) => readFont(await readFile(file))));
  return { regular: regular!, bold: bold! };
}

/** Loaded when the first picture is asked for: it is of each machine's own make, and nothing else needs it. */
async function draw(svg: string): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Golos Text' },
  });
  return png(imageSize.width, imageSize.height, image.pixels);
}
