import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages, type Language } from '@birge/domain';
import { assets } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { takes } from '../platform/http/compressed.js';
import { languageOfReader } from './chosen-language.js';
import { asksDiscretion } from './discreet.js';
import { unlimited } from './page.js';
import { EventImages } from './event-images.js';
import { PublicAnswers } from './public-answers.js';
import { PublicFeeds } from './public-feeds.js';
import { PublicPages } from './public-pages.js';
import { robots } from './site-map.js';

type View = 'list' | 'month';

/**
 * The public addresses, as plain Fastify routes: no session, no guard, no cookie stands before them, and what is
 * rendered goes out as it lies in memory.
 */
@Injectable()
export class CalendarRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    private readonly pages: PublicPages,
    private readonly feeds: PublicFeeds,
    private readonly images: EventImages,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const get = (path: string, answer: (request: FastifyRequest, reply: FastifyReply) => unknown) =>
      fastify.get(path, unlimited, answer);

    for (const asset of assets.values()) {
      // Fonts and pictures are compressed in themselves; texts once, here, as far as it goes.
      const text = asset.type.startsWith('text/');
      const zipped = text && gzipSync(asset.bytes, { level: 9 });
      const squeezed = text && brotliCompressSync(asset.bytes);
      const headers = {
        ...this.answers.headers,
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Content-Type': asset.type,
        ...(text && { Vary: 'Accept-Encoding' }),
      };
      get(asset.path, (request, reply) => {
        const accepted = request.headers['accept-encoding'];
        reply.headers(headers);
        if (squeezed && takes('br', accepted)) return reply.header('Content-Encoding', 'br').send(squeezed);
        if (zipped && takes('gzip', accepted)) return reply.header('Content-Encoding', 'gzip').send(zipped);
        return reply.send(asset.bytes);
      });
    }
    get('/robots.txt', (_, reply) =>
      reply
        .headers({
          ...this.answers.headers,
          'Content-Type': 'text/plain; charset=utf-8',
          'Cache-Control': 'public, max-age=3600',
        })
        .send(robots(this.config.publicUrl)),
    );
    for (const language of languages) {
      const view = (name: View) => (request: FastifyRequest, reply: FastifyReply) =>
        this.answers.edition(language, name, request, reply, (asked) => this.pages[name](asked));
      get(`/${language}/:year/list`, view('list'));
      get(`/${language}/:year/month`, view('month'));
      get(`/${language}/:year/changes`, (request, reply) =>
        this.answers.whole(language, request, reply, (around) => ({
          key: 'changes',
          render: () => this.pages.changes(around),
        })),
      );
      get(`/${language}/events/:slug`, (request, reply) => this.event(language, request, reply));
      get(`/${language}/*`, (request, reply) => {
        // What people type: a slash too many.
        const [path = '', query] = request.url.split('?');
        const meant = path.replace(/\/+$/, '');
        if (meant === path) return this.answers.notFound(language, reply);
        return reply.headers(this.answers.headers).redirect(query ? `${meant}?${query}` : meant, 301);
      });
    }
    // What is below these without being a private calendar, a partner's page or a file is nothing.
    for (const path of ['/partner/*', '/feeds/*', '/assets/*', '/embed/*'])
      get(path, (request, reply) => this.answers.notFound(languageOfReader(request), reply));
  }

  private event(language: Language, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    return this.answers.answer(language, request, reply, async (ground, today) => {
      const { slug } = request.params as { slug: string };
      const [, name, ending = ''] = /^([a-z0-9-]{1,120})(\.ics|\.png)?$/.exec(slug) ?? [];
      if (!name) return null;
      const discreet = ending === '.ics' && asksDiscretion(request.query);
      const render = {
        '': () => this.pages.event(language, name, today, ground),
        '.ics': () => this.feeds.eventFeed({ language, slug: name, discreet }, today, ground),
        '.png': () => this.images.event(language, name, today, ground),
      }[ending];
      return render ? { key: [`event${ending}`, language, today, name, discreet].join(' '), render } : null;
    });
  }
}
