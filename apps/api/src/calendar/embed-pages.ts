import { Inject, Injectable } from '@nestjs/common';
import type { Language, LocalDate } from '@birge/domain';
import {
  embedData,
  embedHeaders,
  openHeaders,
  publicPath,
  renderEmbedNote,
  renderEmbedPage,
  renderSubscribePage,
  type ListedOccurrence,
  type ListedUnscheduled,
} from '@birge/site';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { frameOf, type Asked } from './asked.js';
import { publishedEvent, publishedList, type Ground } from './calendar.queries.js';
import { html, statuses } from './page.js';
import type { Instead } from './public-answers.js';
import type { Page } from './public-bytes.js';

/** What fits into somebody else's page; the rest is a link away. */
const EMBED_CAP = 20;

/** Pages and data for other people's sites, and the page that says how. */
@Injectable()
export class EmbedPages {
  constructor(
    private readonly pool: PublicPool,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  async subscribe(asked: Asked): Promise<Page> {
    const { filter, rejected } = asked;
    return html(renderSubscribePage({ frame: frameOf(this.config.publicUrl, asked), filter, rejected }));
  }

  async embed(asked: Asked): Promise<Page> {
    const { language, edition, filter } = asked;
    const { scheduled, unscheduled } = await this.next(asked);
    return framed(
      renderEmbedPage({
        frame: frameOf(this.config.publicUrl, asked),
        scheduled,
        unscheduled: scheduled.length < EMBED_CAP ? unscheduled.slice(0, EMBED_CAP - scheduled.length) : [],
        all: publicPath.list(language, edition.year, filter),
      }),
    );
  }

  async data(asked: Asked): Promise<Page> {
    const { language, edition, filter, rejected } = asked;
    const { scheduled } = await this.next(asked);
    const told = embedData({
      frame: frameOf(this.config.publicUrl, asked),
      scheduled,
      all: publicPath.list(language, edition.year, filter),
      rejected,
    });
    return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(told), headers: openHeaders };
  }

  async event(language: Language, slug: string, today: LocalDate, ground: Ground): Promise<Page> {
    const event = await publishedEvent(this.pool, slug);
    const edition = event && ground.editions.find(({ year }) => year === event.year);
    if (!event || !edition || event.gone) return missing(language);
    const occurrences = event.occurrences.map((occurrence): ListedOccurrence => ({ event, occurrence }));
    const { windowFrom, windowTo } = event;
    const untimed = occurrences.filter(({ occurrence }) => !occurrence.start);
    return framed(
      renderEmbedPage({
        frame: frameOf(this.config.publicUrl, { language, today, ground, edition }),
        scheduled: occurrences.filter(({ occurrence }) => occurrence.start).slice(0, EMBED_CAP),
        unscheduled: untimed.slice(0, 1).map((one): ListedUnscheduled => ({ ...one, windowFrom, windowTo })),
        all: publicPath.event(language, event.slug),
      }),
    );
  }

  /** From today on; an edition that is over from its beginning; and whatever days were asked for. */
  private async next(asked: Asked) {
    const { filter, edition, today } = asked;
    const from = filter.from ?? (today <= edition.endsOn ? today : undefined);
    const found = await publishedList(this.pool, { year: edition.year, today, filter: { ...filter, from } });
    return { scheduled: found.scheduled.slice(0, EMBED_CAP), unscheduled: found.unscheduled };
  }
}

const framed = (body: string, status = 200): Page => ({ ...html(body, status), headers: embedHeaders });
/** Said in the frame itself: a browser shows a page that may not be framed as a fault of its own. */
export const saidInFrame: Instead = (language, what) => framed(renderEmbedNote({ language, what }), statuses[what]);
const missing = (language: Language): Page => saidInFrame(language, 'not-found');
