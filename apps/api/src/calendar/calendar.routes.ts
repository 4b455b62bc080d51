import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages, type Language } from '@birge/domain';
import { assets, filterQuery, publicHeaders, publicPath } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { takesGzip } from '../platform/http/compressed.js';
import { languageOf } from '../platform/http/language.js';
import type { Ground } from './calendar.queries.js';
import { bytesOf, RenderedPages, type Page, type PageBytes } from './public-bytes.js';
import { readFilter } from './public-filter.js';
import { currentEdition, PublicPages, type Asked } from './public-pages.js';
import { PublishedState } from './published-state.js';
import { RenderingAllowance } from './rendering-allowance.js';
import { robots } from './site-map.js';

const KEPT_BYTES = 64 * 1024 * 1024;
/** The general limit counts every request; here only a page that has to be rendered costs anything. */
const unlimited: RouteShorthandOptions = { config: { rateLimit: false } };

type View = 'list' | 'month' | 'feed' | 'atom' | 'json' | 'changes' | 'changesFeed' | 'siteMap';
interface Params {
  year: string;
  slug: string;
}

/**
 * The public addresses, as plain Fastify routes: no session, no guard, no cookie stands before them, and what is
 * rendered goes out as it lies in memory.
 */
@Injectable()
export class CalendarRoutes implements OnModuleInit {
  private readonly logger = new Logger('calendar');
  private readonly rendered = new RenderedPages(KEPT_BYTES);
  private readonly allowance = new RenderingAllowance();
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly pages: PublicPages,
    private readonly state: PublishedState,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {
    this.headers = publicHeaders(config.publicUrl.startsWith('https:'));
  }

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const get = (path: string, answer: (request: FastifyRequest, reply: FastifyReply) => unknown) =>
      fastify.get(path, unlimited, answer);

    get('/', (request, reply) => {
      const language = languageOf({ headers: request.headers, who: { language: 'kk' } });
      return reply.headers(this.headers).header('Vary', 'Accept-Language').redirect(publicPath.home(language), 302);
    });
    for (const asset of assets.values()) {
      // A font is compressed in itself; a style sheet once, here.
      const zipped = asset.type.startsWith('text/') ? gzipSync(asset.bytes, { level: 9 }) : null;
      get(asset.path, (request, reply) => {
        const small = zipped !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
        return reply
          .headers({
            ...this.headers,
            'Cache-Control': 'public, max-age=31536000, immutable',
            'Content-Type': asset.type,
            ...(zipped && { Vary: 'Accept-Encoding' }),
            ...(small && { 'Content-Encoding': 'gzip' }),
          })
          .send(small ? zipped : asset.bytes);
      });
    }
    get('/robots.txt', (_, reply) =>
      reply
        .headers({
          ...this.headers,
          'Content-Type': 'text/plain; charset=utf-8',
          'Cache-Control': 'public, max-age=3600',
        })
        .send(robots(this.config.publicUrl)),
    );
    get('/sitemap.xml', (request, reply) =>
      this.answer('kk', request, reply, async (ground) => ({
        key: 'sitemap',
        render: async () => this.pages.siteMapIndex(ground),
      })),
    );
    for (const language of languages) {
      const view = (name: View) => (request: FastifyRequest, reply: FastifyReply) =>
        this.edition(language, name, request, reply);
      get(`/${language}`, view('list'));
      get(`/${language}/calendar.ics`, view('feed'));
      get(`/${language}/:year/list`, view('list'));
      get(`/${language}/:year/month`, view('month'));
      get(`/${language}/:year/calendar.ics`, view('feed'));
      get(`/${language}/:year/calendar.atom`, view('atom'));
      get(`/${language}/:year/calendar.json`, view('json'));
      get(`/${language}/:year/changes`, view('changes'));
      get(`/${language}/:year/changes.atom`, view('changesFeed'));
      get(`/${language}/:year/sitemap.xml`, view('siteMap'));
      get(`/${language}/events/:slug`, (request, reply) => this.event(language, request, reply));
      get(`/${language}/*`, (request, reply) => {
        // What people type: a slash too many, or a year alone.
        const [path = '', query] = request.url.split('?');
        const meant = path.replace(/\/+$/, '').replace(/^(\/..\/\d{4})$/, '$1/list');
        if (meant === path) return this.notFound(language, reply);
        return reply.headers(this.headers).redirect(query ? `${meant}?${query}` : meant, 301);
      });
    }
    // What is below these without being a private calendar, a partner's page or a file is nothing.
    for (const path of ['/partner/*', '/feeds/*', '/assets/*'])
      get(path, (request, reply) =>
        this.notFound(languageOf({ headers: request.headers, who: { language: 'kk' } }), reply),
      );
  }

  private edition(language: Language, view: View, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    return this.answer(language, request, reply, async (ground, today) => {
      const { year } = request.params as Partial<Params>;
      const edition = year ? ground.editions.find((one) => String(one.year) === year) : currentEdition(ground);
      if (!edition && !year)
        return { key: `empty ${language}`, render: async () => this.pages.plain(language, 'nothing-published') };
      if (!edition) return null;
      const read = readFilter(request.query, ground, edition);
      const asked: Asked = { language, today, ground, edition, ...read };
      const key = [view, language, edition.year, today, filterQuery(read.filter), read.rejected.join()].join(' ');
      return { key, render: () => this.pages[view](asked) };
    });
  }

  private event(language: Language, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    return this.answer(language, request, reply, async (ground, today) => {
      const { slug } = request.params as Params;
      const [, name, feed] = /^([a-z0-9-]{1,120})(\.ics)?$/.exec(slug) ?? [];
      if (!name) return null;
      const kind = feed ? 'eventFeed' : 'event';
      return {
        key: [kind, language, today, name].join(' '),
        render: () => this.pages[kind](language, name, today, ground),
      };
    });
  }

  /** Finds or makes the page; a failure is a page too, in the reader's language. */
  private async answer(
    language: Language,
    request: FastifyRequest,
    reply: FastifyReply,
    choose: (ground: Ground, today: string) => Promise<{ key: string; render: () => Promise<Page> } | null>,
  ): Promise<unknown> {
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
        return await this.sendPage(this.pages.plain(language, 'too-many-requests'), reply);
      }
      return this.send(await this.rendered.getOr(key, page.render), request, reply);
    } catch (error) {
      this.logger.error(`${randomUUID()} ${request.routeOptions.url ?? ''} ${(error as Error).stack ?? String(error)}`);
      reply.header('Retry-After', '30');
      return await this.sendPage({ ...this.pages.plain(language, 'error'), status: 503 }, reply);
    }
  }

  private send(page: PageBytes, request: FastifyRequest, reply: FastifyReply): unknown {
    const { etag, bytes } = takesGzip(request.headers['accept-encoding']) ? page.gzip : page.plain;
    reply.headers({ ...this.headers, 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding' });
    if (page.location) return reply.redirect(page.location, 301);
    reply.header('ETag', etag);
    if (page.status === 200 && matchesTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
    if (bytes === page.gzip.bytes) reply.header('Content-Encoding', 'gzip');
    return reply.code(page.status).header('Content-Type', page.type).send(bytes);
  }

  private notFound(language: Language, reply: FastifyReply): Promise<unknown> {
    return this.sendPage(this.pages.plain(language, 'not-found'), reply);
  }

  private async sendPage(page: Page, reply: FastifyReply): Promise<unknown> {
    return reply
      .code(page.status)
      .headers({ ...this.headers, 'Cache-Control': 'no-store', 'Content-Type': page.type })
      .send((await bytesOf(page)).plain.bytes);
  }
}

/** RFC 9110 §13.1.2: weak comparison; a proxy may have weakened the tag. */
const matchesTag = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
