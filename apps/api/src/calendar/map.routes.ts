import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages } from '@birge/domain';
import { renderMapPage } from '@birge/site';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { frameOf, type Asked } from './asked.js';
import { publishedMap } from './map.queries.js';
import { html, unlimited } from './page.js';
import { PublicAnswers } from './public-answers.js';
import type { Page } from './public-bytes.js';

/** Where the campaign happens. */
@Injectable()
export class MapRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    private readonly pool: PublicPool,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const language of languages)
      fastify.get(`/${language}/:year/map`, unlimited, (request: FastifyRequest, reply: FastifyReply) =>
        this.answers.edition(language, 'map', request, reply, (asked) => this.map(asked)),
      );
  }

  private async map(asked: Asked): Promise<Page> {
    const { filter, rejected, edition } = asked;
    // The oblast that was chosen is marked among all of them: a map with one number would be none.
    const { oblast, ...others } = filter;
    const found = await publishedMap(this.pool, { ...asked, year: edition.year, filter: others });
    const events = oblast ? (found.counts.find((one) => one.id === oblast)?.events ?? 0) : found.events;
    return html(renderMapPage({ frame: frameOf(this.config.publicUrl, asked), filter, rejected, ...found, events }));
  }
}
