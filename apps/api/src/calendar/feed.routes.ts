import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages } from '@birge/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { unlimited } from './page.js';
import { PublicAnswers } from './public-answers.js';
import { PublicFeeds } from './public-feeds.js';

type Feed = 'feed' | 'atom' | 'json' | 'changesFeed' | 'siteMap';

/** The public addresses that programs read; an event's own calendar stands with its page. */
@Injectable()
export class FeedRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    private readonly feeds: PublicFeeds,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get('/sitemap.xml', unlimited, (request, reply) =>
      this.answers.answer('kk', request, reply, async (ground) => ({
        key: 'sitemap',
        render: async () => this.feeds.siteMapIndex(ground),
      })),
    );
    for (const language of languages) {
      const get = (path: string, feed: Feed) =>
        fastify.get(`/${language}${path}`, unlimited, (request: FastifyRequest, reply: FastifyReply) =>
          this.answers.edition(language, feed, request, reply, (asked) => this.feeds[feed](asked)),
        );
      get('/calendar.ics', 'feed');
      get('/:year/calendar.ics', 'feed');
      get('/:year/calendar.atom', 'atom');
      get('/:year/calendar.json', 'json');
      get('/:year/changes.atom', 'changesFeed');
      get('/:year/sitemap.xml', 'siteMap');
    }
  }
}
