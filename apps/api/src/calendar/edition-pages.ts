import { Inject, Injectable } from '@nestjs/common';
import {
  divisionsOn,
  publicPath,
  renderArchivePage,
  renderFrontPage,
  renderOblastPage,
  renderOrganizerPage,
} from '@birge/site';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { frameOf, type Around, type Asked } from './asked.js';
import { LIST_CAP } from './calendar.queries.js';
import { publishedArchive, publishedFront, publishedOblast, publishedOrganizer } from './edition.queries.js';
import { html, moved, plainPage } from './page.js';
import type { Page } from './public-bytes.js';

/** The pages around the programme: an edition's front, an oblast's, an organizer's, and all editions. One question each. */
@Injectable()
export class EditionPages {
  constructor(
    private readonly pool: PublicPool,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  async front(asked: Asked): Promise<Page> {
    const { language, edition, today, filter } = asked;
    // What people type: an edition's address with a filter after it. The list is what can be narrowed.
    if (Object.keys(filter).length > 0) return moved(publicPath.list(language, edition.year, filter));
    const found = await publishedFront(this.pool, edition.year, today);
    return html(renderFrontPage({ frame: this.frame(asked), ...found }));
  }

  async oblast(around: Around, id: string): Promise<Page> {
    const { language, edition, today, ground } = around;
    if (!divisionsOn(ground.divisions, edition.startsOn).some((division) => division.id === id))
      return plainPage(language, 'not-found');
    const found = await publishedOblast(this.pool, { year: edition.year, today, filter: { oblast: id } });
    return html(renderOblastPage({ frame: this.frame(around), divisionId: id, ...whole(found) }));
  }

  async organizer(around: Around, slug: string): Promise<Page> {
    const { language, edition, today } = around;
    const found = await publishedOrganizer(this.pool, { year: edition.year, today, filter: {} }, slug);
    const ofEdition = edition.organizers.find((one) => one.slug === slug);
    const organizer = found.organizer ?? ofEdition;
    if (!organizer) return plainPage(language, 'not-found');
    return html(
      renderOrganizerPage({
        frame: this.frame(around),
        ...whole(found),
        organizer: { slug, name: organizer.name, shortName: organizer.shortName },
        ofEdition: ofEdition?.role ?? null,
      }),
    );
  }

  async archive(around: Around): Promise<Page> {
    return html(
      renderArchivePage({
        frame: this.frame(around),
        editions: await publishedArchive(this.pool),
        known: around.ground.editions,
      }),
    );
  }

  private frame(around: Around) {
    return frameOf(this.config.publicUrl, around);
  }
}

/** What fits a page; what does not is found in the list. */
const whole = <Found extends { scheduled: readonly unknown[] }>(found: Found) => ({
  ...found,
  scheduled: found.scheduled.slice(0, LIST_CAP),
  more: found.scheduled.length > LIST_CAP,
});
