import { Inject, Injectable } from '@nestjs/common';
import { addDays, dateOf, daysBetween, type Language, type LocalDate } from '@birge/domain';
import {
  publicPath,
  renderChangesPage,
  renderEventPage,
  renderListPage,
  renderMonthPage,
  renderPlainPage,
  type Frame,
  type ListedOccurrence,
  type PlainPageProps,
  type PublicEdition,
} from '@birge/site';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { atomFeed } from './atom-feed.js';
import { calendarFeed } from './calendar-feed.js';
import { changesFeed } from './changes-feed.js';
import { CHANGES_CAP, publishedChanges } from './changes.queries.js';
import { LIST_CAP, publishedEvent, publishedList, publishedMonth, type Ground } from './calendar.queries.js';
import { publishedFeed } from './feed.queries.js';
import { jsonFeed } from './json-feed.js';
import type { Page } from './public-bytes.js';
import type { ReadFilter } from './public-filter.js';
import { siteMap, siteMapIndex } from './site-map.js';

const HTML = 'text/html; charset=utf-8';
const XML = 'application/xml; charset=utf-8';
const ATOM = 'application/atom+xml; charset=utf-8';
const CALENDAR = 'text/calendar; charset=utf-8';
/** A grid of more days than this is no help; a longer filter is shown from its start. */
const LONGEST_GRID = 62;

/** What a page of an edition is asked for. */
export interface Asked extends ReadFilter {
  language: Language;
  today: LocalDate;
  ground: Ground;
  edition: PublicEdition;
}

export const html = (body: string, status = 200): Page => ({ status, type: HTML, body });
const moved = (location: string): Page => ({ status: 301, type: HTML, body: '', location });

/** The newest edition that is not over; the newest there is otherwise. */
export const currentEdition = ({ editions }: Ground): PublicEdition | undefined =>
  editions.find(({ archived }) => !archived) ?? editions[0];

/** From published rows to a page: one question each. */
@Injectable()
export class PublicPages {
  constructor(
    private readonly pool: PublicPool,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  async list(asked: Asked): Promise<Page> {
    const { filter, rejected } = asked;
    const found = await publishedList(this.pool, { ...asked, year: asked.edition.year });
    const { shown, next, cut } = firstDays(found.scheduled);
    return html(
      renderListPage({
        frame: this.frame(asked),
        filter,
        rejected,
        ...found,
        scheduled: shown,
        // What has no time yet stands once, at the end.
        unscheduled: next ? [] : found.unscheduled,
        next,
        cut,
      }),
    );
  }

  async month(asked: Asked): Promise<Page> {
    const { filter, rejected, edition } = asked;
    const { from, to } = gridDays(filter, edition);
    const found = await publishedMonth(this.pool, { ...asked, year: edition.year, filter: { ...filter, from, to } });
    return html(renderMonthPage({ frame: this.frame(asked), filter, rejected, from, to, ...found }));
  }

  async event(language: Language, slug: string, today: LocalDate, ground: Ground): Promise<Page> {
    const event = await publishedEvent(this.pool, slug);
    if (!event) return this.plain(language, 'not-found');
    if (event.gone) return this.plain(language, 'gone');
    if (event.slug !== slug) return moved(publicPath.event(language, event.slug));
    const edition = ground.editions.find(({ year }) => year === event.year);
    if (!edition) return this.plain(language, 'not-found');
    const frame = this.frame({ language, today, ground, edition });
    return html(renderEventPage({ frame, event }));
  }

  feed(asked: Asked): Promise<Page> {
    return this.fed(asked, CALENDAR, calendarFeed);
  }

  atom(asked: Asked): Promise<Page> {
    return this.fed(asked, ATOM, shown(atomFeed));
  }

  json(asked: Asked): Promise<Page> {
    return this.fed(asked, 'application/json; charset=utf-8', shown(jsonFeed));
  }

  async changes(asked: Asked): Promise<Page> {
    const found = await publishedChanges(this.pool, asked.edition.year, asked.today);
    const changes = found.slice(0, CHANGES_CAP);
    return html(renderChangesPage({ frame: this.frame(asked), changes, more: found.length > CHANGES_CAP }));
  }

  async changesFeed(asked: Asked): Promise<Page> {
    const found = await publishedChanges(this.pool, asked.edition.year, asked.today);
    return { status: 200, type: ATOM, body: changesFeed(this.frame(asked), found.slice(0, CHANGES_CAP)) };
  }

  async siteMap({ language, edition }: Asked): Promise<Page> {
    return { status: 200, type: XML, body: await siteMap(this.pool, this.config.publicUrl, language, edition.year) };
  }

  siteMapIndex(ground: Ground): Page {
    return { status: 200, type: XML, body: siteMapIndex(this.config.publicUrl, ground) };
  }

  async eventFeed(language: Language, slug: string, today: LocalDate, ground: Ground): Promise<Page> {
    const event = await publishedEvent(this.pool, slug);
    const edition = event && ground.editions.find(({ year }) => year === event.year);
    if (!event || !edition) return this.plain(language, 'not-found');
    if (event.slug !== slug) return moved(publicPath.eventFeed(language, event.slug));
    const rows = await publishedFeed(this.pool, { year: edition.year, today, filter: {} }, slug);
    return {
      status: 200,
      type: CALENDAR,
      body: calendarFeed(this.frame({ language, today, ground, edition }), {}, rows),
    };
  }

  private async fed(asked: Asked, type: string, write: typeof calendarFeed): Promise<Page> {
    const rows = await publishedFeed(this.pool, { ...asked, year: asked.edition.year });
    return { status: 200, type, body: write(this.frame(asked), asked.filter, rows) };
  }

  plain(language: Language, kind: PlainPageProps['kind']): Page {
    const status = { 'not-found': 404, gone: 410, error: 500, 'nothing-published': 200, 'too-many-requests': 429 }[
      kind
    ];
    return html(renderPlainPage({ language, kind }), status);
  }

  private frame({ language, today, ground, edition }: Omit<Asked, keyof ReadFilter>): Frame {
    return {
      language,
      today,
      edition,
      publicUrl: this.config.publicUrl,
      editions: ground.editions,
      divisions: ground.divisions,
      types: ground.types,
      helpLines: ground.helpLines.filter(({ year }) => year === edition.year),
    };
  }
}

/** A calendar has to be told what to strike out; elsewhere what was withdrawn is not there. */
const shown =
  (write: typeof calendarFeed): typeof calendarFeed =>
  (frame, filter, rows) =>
    write(
      frame,
      filter,
      rows.filter(({ gone }) => !gone),
    );

const dayOf = ({ occurrence }: ListedOccurrence): LocalDate => dateOf(occurrence.start ?? '');

/** As many whole days as fit a page; the day that did not is where the next page begins. */
function firstDays(listed: ListedOccurrence[]): { shown: ListedOccurrence[]; next: LocalDate | null; cut: boolean } {
  const beyond = listed[LIST_CAP];
  if (!beyond) return { shown: listed, next: null, cut: false };
  const next = dayOf(beyond);
  const shown = listed.filter((one) => dayOf(one) < next);
  if (shown.length > 0) return { shown, next, cut: false };
  return { shown: listed.slice(0, LIST_CAP), next: addDays(next, 1), cut: true };
}

/** The days of a month's grid: the filter's, else the campaign's. */
function gridDays({ from, to }: ReadFilter['filter'], edition: PublicEdition): { from: LocalDate; to: LocalDate } {
  const first = from ?? (to !== undefined && to < edition.startsOn ? to : edition.startsOn);
  const last = to ?? (first > edition.endsOn ? first : edition.endsOn);
  return { from: first, to: daysBetween(first, last) < LONGEST_GRID ? last : addDays(first, LONGEST_GRID - 1) };
}
