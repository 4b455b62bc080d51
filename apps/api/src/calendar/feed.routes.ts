import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages } from '@birge/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asked } from './asked.js';
import { asksDiscretion } from './discreet.js';
import { unlimited } from './page.js';
import { PublicAnswers } from './public-answers.js';
import type { Page } from './public-bytes.js';
import { PublicFeeds } from './public-feeds.js';

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
      const get = (path: string, view: string, render: (asked: Asked) => Promise<Page>) =>
        fastify.get(`/${language}${path}`, unlimited, (request: FastifyRequest, reply: FastifyReply) =>
          // Only a calendar can be discreet: whoever asks another feed for it must not get the opposite.
          asksDiscretion(request.query)
            ? this.answers.notFound(language, reply)
            : this.answers.edition(language, view, request, reply, render),
        );
      const calendar = (request: FastifyRequest, reply: FastifyReply) => {
        const discreet = asksDiscretion(request.query);
        return this.answers.edition(language, discreet ? 'discreet' : 'feed', request, reply, (asked) =>
          this.feeds.feed(asked, discreet),
        );
      };
      fastify.get(`/${language}/calendar.ics`, unlimited, calendar);
      fastify.get(`/${language}/:year/calendar.ics`, unlimited, calendar);
      for (const year of ['', '/:year']) {
        get(`${year}/calendar.atom`, 'atom', (asked) => this.feeds.atom(asked));
        get(`${year}/calendar.json`, 'json', (asked) => this.feeds.json(asked));
      }
      get('/:year/changes.atom', 'changesFeed', (asked) => this.feeds.changesFeed(asked));
      get('/:year/sitemap.xml', 'siteMap', (asked) => this.feeds.siteMap(asked));
    }
  }
}
