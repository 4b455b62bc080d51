import { Inject, Injectable } from '@nestjs/common';
import { addDays, dateOf, daysBetween, type Language, type LocalDate } from '@birge/domain';
import {
  publicPath,
  renderChangesPage,
  renderEventPage,
  renderListPage,
  renderMonthPage,
  type ListedOccurrence,
  type PublicEdition,
} from '@birge/site';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { frameOf, type Around, type Asked } from './asked.js';
import { LIST_CAP, publishedEvent, publishedList, publishedMonth, type Ground } from './calendar.queries.js';
import { CHANGES_CAP, publishedChanges } from './changes.queries.js';
import { html, moved, plainPage } from './page.js';
import type { Page } from './public-bytes.js';
import type { ReadFilter } from './public-filter.js';

/** A grid of more days than this is no help; a longer filter is shown from its start. */
const LONGEST_GRID = 62;

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
    const { shown, next: after, cut } = firstDays(found.scheduled);
    // A day by itself goes on nowhere.
    const next = filter.day ? null : after;
    return html(
      renderListPage({
        frame: frameOf(this.config.publicUrl, asked),
        filter,
        rejected,
        ...found,
        divisions: found.byDivision.length,
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
    const { day } = filter;
    const outside = day !== undefined && (day < edition.startsOn || day > edition.endsOn);
    const { from, to } = gridDays(outside ? { from: day, to: day } : filter, edition);
    const found = await publishedMonth(this.pool, { ...asked, year: edition.year, filter: { ...filter, from, to } });
    return html(
      renderMonthPage({ frame: frameOf(this.config.publicUrl, asked), filter, rejected, from, to, ...found }),
    );
  }

  async event(language: Language, slug: string, today: LocalDate, ground: Ground): Promise<Page> {
    const event = await publishedEvent(this.pool, slug);
    if (!event) return plainPage(language, 'not-found');
    if (event.gone) return plainPage(language, 'gone');
    if (event.slug !== slug) return moved(publicPath.event(language, event.slug));
    const edition = ground.editions.find(({ year }) => year === event.year);
    if (!edition) return plainPage(language, 'not-found');
    const frame = frameOf(this.config.publicUrl, { language, today, ground, edition });
    return html(renderEventPage({ frame, event }));
  }

  async changes(asked: Around): Promise<Page> {
    const found = await publishedChanges(this.pool, asked.edition.year, asked.today);
    const changes = found.slice(0, CHANGES_CAP);
    return html(
      renderChangesPage({ frame: frameOf(this.config.publicUrl, asked), changes, more: found.length > CHANGES_CAP }),
    );
  }
}

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
