import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages } from '@birge/domain';
import { renderPosterPage, renderSheetPage, type PaperProps } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { frameOf, type Asked } from './asked.js';
import { html, unlimited } from './page.js';
import { publishedPaper } from './paper.queries.js';
import { PublicAnswers } from './public-answers.js';
import type { Page } from './public-bytes.js';

interface Paper {
  render: (props: PaperProps) => string;
  /** Lines that fit; the code leads to the rest. */
  room: number;
}

/** A poster that nobody can read from a step away is none; a list may take several sheets. */
const papers: Record<'poster' | 'sheet', Paper> = {
  poster: { render: renderPosterPage, room: 44 },
  sheet: { render: renderSheetPage, room: 200 },
};

/** The programme, or an oblast's, to be printed. */
@Injectable()
export class PaperRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    private readonly pool: PublicPool,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const language of languages)
      for (const [name, paper] of Object.entries(papers))
        fastify.get(`/${language}/:year/${name}`, unlimited, (request: FastifyRequest, reply: FastifyReply) =>
          this.answers.edition(language, name, request, reply, (asked) => this.print(asked, paper)),
        );
  }

  private async print(asked: Asked, { render, room }: Paper): Promise<Page> {
    const { filter, rejected, edition } = asked;
    const found = await publishedPaper(this.pool, { ...asked, year: edition.year });
    const scheduled = found.scheduled.slice(0, room);
    const unscheduled = found.unscheduled.slice(0, room - scheduled.length);
    const shown = new Set(
      [...scheduled, ...unscheduled].filter(({ event }) => event.status !== 'CANCELLED').map(({ event }) => event.slug),
    );
    const more = Math.max(0, found.events - shown.size);
    const frame = frameOf(this.config.publicUrl, asked);
    return html(
      render({ frame, filter, rejected, ...found, divisions: found.byDivision.length, scheduled, unscheduled, more }),
    );
  }
}
