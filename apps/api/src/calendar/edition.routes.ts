import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages } from '@birge/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EditionPages } from './edition-pages.js';
import { unlimited } from './page.js';
import { PublicAnswers } from './public-answers.js';

/** An identifier of ours; what is none is an address that nobody has. */
const key = '^[a-z0-9-]{1,120}$';

/** The addresses of an edition's front page, its oblasts, its organizers, and of all editions. */
@Injectable()
export class EditionRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    private readonly pages: EditionPages,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const { answers, pages } = this;
    for (const language of languages) {
      const get = (path: string, answer: (request: FastifyRequest, reply: FastifyReply) => unknown) =>
        fastify.get(`/${language}${path}`, unlimited, answer);
      const front = (request: FastifyRequest, reply: FastifyReply) =>
        answers.edition(language, 'front', request, reply, (asked) => pages.front(asked));
      get('', front);
      get('/:year(^\\d{4}$)', front);
      get('/archive', (request, reply) =>
        answers.whole(language, request, reply, (around) => ({ key: 'archive', render: () => pages.archive(around) })),
      );
      get(`/:year/oblasts/:id(${key})`, (request, reply) => {
        const { id } = request.params as { id: string };
        return answers.whole(language, request, reply, (around) => ({
          key: `oblast ${id}`,
          render: () => pages.oblast(around, id),
        }));
      });
      get(`/:year/organizers/:slug(${key})`, (request, reply) => {
        const { slug } = request.params as { slug: string };
        return answers.whole(language, request, reply, (around) => ({
          key: `organizer ${slug}`,
          render: () => pages.organizer(around, slug),
        }));
      });
    }
  }
}
