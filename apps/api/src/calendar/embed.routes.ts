import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages, type Language, type LocalDate } from '@birge/domain';
import { embedScript, openHeaders } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asked } from './asked.js';
import type { Ground } from './calendar.queries.js';
import { EmbedPages, saidInFrame } from './embed-pages.js';
import { unlimited } from './page.js';
import { PublicAnswers } from './public-answers.js';
import { bytesOf, type Page } from './public-bytes.js';

/** How long a host's visitors may keep the element before they ask for a newer one, in seconds. */
const SCRIPT_KEPT = 3_600;

/** Addresses for other people's sites, with the page that explains them. */
@Injectable()
export class EmbedRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    private readonly pages: EmbedPages,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const { answers, pages } = this;
    const script = bytesOf({
      status: 200,
      type: embedScript.type,
      body: embedScript.bytes.toString(),
      headers: { ...openHeaders, 'Cache-Control': `public, max-age=${SCRIPT_KEPT}` },
    });
    fastify.get(embedScript.path, unlimited, (request, reply) => answers.send(script, request, reply));

    for (const language of languages) {
      fastify.get(`/${language}/:year/subscribe`, unlimited, (request, reply) =>
        answers.edition(language, 'subscribe', request, reply, (asked) => pages.subscribe(asked)),
      );
      const get = (path: string, view: string, render: (asked: Asked) => Promise<Page>) =>
        fastify.get(path, unlimited, (request: FastifyRequest, reply: FastifyReply) =>
          answers.edition(language, view, request, reply, render, saidInFrame),
        );
      for (const year of ['', '/:year']) {
        get(`/embed/${language}${year}`, 'embed', (asked) => pages.embed(asked));
        get(`/embed/${language}${year}/events.json`, 'embed data', (asked) => pages.data(asked));
      }
      fastify.get(`/embed/${language}/events/:slug`, unlimited, (request, reply) =>
        this.event(language, request, reply),
      );
    }
  }

  private event(language: Language, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { slug } = request.params as { slug: string };
    const choose = async (ground: Ground, today: LocalDate) => ({
      key: `embed event ${language} ${today} ${slug}`,
      render: async () =>
        /^[a-z0-9-]{1,120}$/.test(slug)
          ? this.pages.event(language, slug, today, ground)
          : saidInFrame(language, 'not-found'),
    });
    return this.answers.answer(language, request, reply, choose, saidInFrame);
  }
}
