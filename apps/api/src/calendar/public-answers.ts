import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Language, LocalDate } from '@birge/domain';
import { filterQuery, calendarHeaders } from '@birge/site';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { takesGzip } from '../platform/http/compressed.js';
import { currentEdition, type Around, type Asked } from './asked.js';
import type { Ground } from './calendar.queries.js';
import { rememberChoice } from './chosen-language.js';
import { plainPage } from './page.js';
import { bytesOf, RenderedPages, type Page, type PageBytes } from './public-bytes.js';
import { readFilter } from './public-filter.js';
import { PublishedState } from './published-state.js';
import { RenderingAllowance } from './rendering-allowance.js';

const KEPT_BYTES = 64 * 1024 * 1024;

/** A page that may be kept under its key, and how it is made. */
export interface Choice {
  key: string;
  render: () => Promise<Page>;
}

/** Finds or makes what a public address shows, and sends it as it lies in memory. */
@Injectable()
export class PublicAnswers {
  readonly headers: Readonly<Record<string, string>>;
  private readonly logger = new Logger('calendar');
  private readonly rendered = new RenderedPages(KEPT_BYTES);
  private readonly allowance = new RenderingAllowance();

  constructor(
    private readonly state: PublishedState,
    @Inject(APP_CONFIG) { publicUrl }: Pick<AppConfig, 'publicUrl'>,
  ) {
    this.headers = calendarHeaders(publicUrl.startsWith('https:'));
  }

  /** A page or feed of the edition that `:year` names, or of the current one, by the filter of the query. */
  edition(
    language: Language,
    view: string,
    request: FastifyRequest,
    reply: FastifyReply,
    render: (asked: Asked) => Promise<Page>,
    none?: (language: Language) => Page,
  ): Promise<unknown> {
    const choose = (around: Around) => {
      const { filter, rejected } = readFilter(request.query, around.ground, around.edition);
      return {
        key: [view, filterQuery(filter), rejected.join()].join(' '),
        render: () => render({ ...around, filter, rejected }),
      };
    };
    return this.whole(language, request, reply, choose, none);
  }

  /**
   * The same, whatever the query says; the edition, the language and the day stand in every key. `none` stands where
   * there is no such edition, instead of a page that only a window of its own can show.
   */
  whole(
    language: Language,
    request: FastifyRequest,
    reply: FastifyReply,
    choose: (around: Around) => Choice,
    none?: (language: Language) => Page,
  ): Promise<unknown> {
    return this.answer(language, request, reply, async (ground, today) => {
      const { year } = request.params as { year?: string };
      const edition = year ? ground.editions.find((one) => String(one.year) === year) : currentEdition(ground);
      if (!edition && none) return { key: `none ${language}`, render: async () => none(language) };
      if (!edition && !year)
        return { key: `empty ${language}`, render: async () => plainPage(language, 'nothing-published') };
      if (!edition) return null;
      const { key, render } = choose({ language, today, ground, edition });
      return { key: [language, edition.year, today, key].join(' '), render };
    });
  }

  /** Finds or makes the page; a failure is a page too, in the reader's language. */
  async answer(
    language: Language,
    request: FastifyRequest,
    reply: FastifyReply,
    choose: (ground: Ground, today: LocalDate) => Promise<Choice | null>,
  ): Promise<unknown> {
    const chosen = rememberChoice(language, request, reply, this.headers);
    if (chosen) return chosen;
    try {
      const generation = await this.state.current();
      const today = this.state.localToday();
      const page = await choose(await this.state.groundOf(generation), today);
      if (!page) return await this.notFound(language, reply);
      const key = `${generation} ${page.key}`;
      const kept = this.rendered.get(key);
      if (kept) return this.send(kept, request, reply);
      if (!this.allowance.take(request.ip)) {
        reply.header('Retry-After', '60');
        return await this.sendPage(plainPage(language, 'too-many-requests'), reply);
      }
      return this.send(await this.rendered.getOr(key, page.render), request, reply);
    } catch (error) {
      this.logger.error(`${randomUUID()} ${request.routeOptions.url ?? ''} ${(error as Error).stack ?? String(error)}`);
      reply.header('Retry-After', '30');
      return await this.sendPage({ ...plainPage(language, 'error'), status: 503 }, reply);
    }
  }

  send(page: PageBytes, request: FastifyRequest, reply: FastifyReply): unknown {
    const { etag, bytes } = takesGzip(request.headers['accept-encoding']) ? page.gzip : page.plain;
    reply.headers({ ...this.headers, 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding', ...page.headers });
    if (page.location) return reply.redirect(page.location, 301);
    reply.header('ETag', etag);
    if (page.status === 200 && matchesTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
    if (bytes !== page.plain.bytes) reply.header('Content-Encoding', 'gzip');
    return reply.code(page.status).header('Content-Type', page.type).send(bytes);
  }

  notFound(language: Language, reply: FastifyReply): Promise<unknown> {
    return this.sendPage(plainPage(language, 'not-found'), reply);
  }

  async sendPage(page: Page, reply: FastifyReply): Promise<unknown> {
    return reply
      .code(page.status)
      .headers({ ...this.headers, 'Cache-Control': 'no-store', 'Content-Type': page.type, ...page.headers })
      .send((await bytesOf(page)).plain.bytes);
  }
}

/** RFC 9110 §13.1.2: weak comparison; a proxy may have weakened the tag. */
const matchesTag = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
