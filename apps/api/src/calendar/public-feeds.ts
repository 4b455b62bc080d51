import { Inject, Injectable } from '@nestjs/common';
import type { Language, LocalDate } from '@birge/domain';
import { openHeaders, publicPath } from '@birge/site';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { frameOf, type Asked } from './asked.js';
import { atomFeed } from './atom-feed.js';
import { calendarFeed } from './calendar-feed.js';
import { publishedEvent, type Ground } from './calendar.queries.js';
import { changesFeed } from './changes-feed.js';
import { CHANGES_CAP, publishedChanges } from './changes.queries.js';
import { discreetWords } from './discreet.js';
import { CALENDAR_CAP, publishedFeed } from './feed.queries.js';
import { jsonFeed } from './json-feed.js';
import { moved, plainPage } from './page.js';
import type { Page } from './public-bytes.js';
import { siteMap, siteMapIndex } from './site-map.js';
import { WrittenFeeds } from './written-feeds.js';

const XML = 'application/xml; charset=utf-8';
const ATOM = 'application/atom+xml; charset=utf-8';
const CALENDAR = 'text/calendar; charset=utf-8';

/** From published rows to what programs read: one question each. */
@Injectable()
export class PublicFeeds {
  private readonly written: WrittenFeeds;

  constructor(
    private readonly pool: PublicPool,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {
    this.written = new WrittenFeeds(pool);
  }

  async feed(asked: Asked, discreet: boolean): Promise<Page> {
    const frame = frameOf(this.config.publicUrl, asked);
    const question = { ...asked, year: asked.edition.year };
    if (discreet) {
      const rows = await publishedFeed(this.pool, question, { cap: CALENDAR_CAP });
      return {
        ...calendarPage(calendarFeed(frame, asked.filter, rows, discreetWords(frame, rows))),
        headers: NEUTRAL_FILE,
      };
    }
    return { ...calendarPage(''), ...(await this.written.feed(frame, question)) };
  }

  atom(asked: Asked): Promise<Page> {
    return this.fed(asked, ATOM, atomFeed);
  }

  /** Which a script on another site may read. */
  async json(asked: Asked): Promise<Page> {
    return { ...(await this.fed(asked, 'application/json; charset=utf-8', jsonFeed)), headers: openHeaders };
  }

  async changesFeed(asked: Asked): Promise<Page> {
    const found = await publishedChanges(this.pool, asked.edition.year, asked.today);
    const body = changesFeed(frameOf(this.config.publicUrl, asked), found.slice(0, CHANGES_CAP));
    return { status: 200, type: ATOM, body };
  }

  async siteMap(asked: Asked): Promise<Page> {
    return { status: 200, type: XML, body: await siteMap(this.pool, this.config.publicUrl, asked) };
  }

  siteMapIndex(ground: Ground): Page {
    return { status: 200, type: XML, body: siteMapIndex(this.config.publicUrl, ground) };
  }

  async eventFeed(
    { language, slug, discreet }: { language: Language; slug: string; discreet: boolean },
    today: LocalDate,
    ground: Ground,
  ): Promise<Page> {
    const event = await publishedEvent(this.pool, slug);
    const edition = event && ground.editions.find(({ year }) => year === event.year);
    if (!event || !edition) return plainPage(language, 'not-found');
    const address = discreet ? publicPath.discreetEventFeed : publicPath.eventFeed;
    if (event.slug !== slug) return moved(address(language, event.slug));
    const rows = await publishedFeed(this.pool, { year: edition.year, today, filter: {} }, { slug });
    const frame = frameOf(this.config.publicUrl, { language, today, ground, edition });
    const body = calendarFeed(frame, {}, rows, discreet ? discreetWords(frame, rows) : null);
    return { ...calendarPage(body), ...(discreet && { headers: NEUTRAL_FILE }) };
  }

  /** A calendar has to be told what to strike out; elsewhere what was withdrawn is not there. */
  private async fed(asked: Asked, type: string, write: typeof atomFeed): Promise<Page> {
    const rows = await publishedFeed(this.pool, { ...asked, year: asked.edition.year });
    const shown = rows.filter(({ gone }) => !gone);
    return { status: 200, type, body: write(frameOf(this.config.publicUrl, asked), asked.filter, shown) };
  }
}

/** An event's name in an address must not become a file's on a shared computer. */
const NEUTRAL_FILE = { 'Content-Disposition': 'attachment; filename="calendar.ics"' };

const calendarPage = (body: string): Page => ({ status: 200, type: CALENDAR, body });
