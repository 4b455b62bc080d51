import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { languages } from '@birge/domain';
import { publicPath, renderSafetyPage, worker } from '@birge/site';
import type { FastifyInstance } from 'fastify';
import { gzipSync } from 'node:zlib';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { takesGzip } from '../platform/http/compressed.js';
import { frameOf } from './asked.js';
import { languageOfReader } from './chosen-language.js';
import { html, unlimited } from './page.js';
import { PublicAnswers } from './public-answers.js';

/** What is about the reader and not about the programme: her language, her safety, her copy without a network. */
@Injectable()
export class ReaderRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();

    fastify.get('/', unlimited, (request, reply) =>
      reply
        .headers({ ...this.answers.headers, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Language, Cookie' })
        .redirect(publicPath.home(languageOfReader(request)), 302),
    );
    const zipped = gzipSync(worker.bytes, { level: 9 });
    fastify.get(worker.path, unlimited, (request, reply) => {
      const small = takesGzip(request.headers['accept-encoding']);
      return reply
        .headers({
          ...this.answers.headers,
          'Cache-Control': 'no-cache',
          'Content-Type': worker.type,
          Vary: 'Accept-Encoding',
          ...(small && { 'Content-Encoding': 'gzip' }),
        })
        .send(small ? zipped : worker.bytes);
    });
    for (const language of languages)
      fastify.get(publicPath.safety(language), unlimited, (request, reply) =>
        this.answers.whole(language, request, reply, (around) => ({
          key: 'safety',
          render: async () => html(renderSafetyPage({ frame: frameOf(this.config.publicUrl, around) })),
        })),
      );
  }
}
