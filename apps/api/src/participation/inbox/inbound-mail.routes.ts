import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { problemStatus, type ProblemCode } from '@birge/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.module.js';
import { refusalOfDatabaseError } from '../../platform/database/database-error.js';
import { languageOf } from '../../platform/http/language.js';
import { problemBody } from '../../platform/http/problem.filter.js';
import { Refused, refuse } from '../../platform/http/refuse.js';
import { hashOf } from '../../platform/http/session.guard.js';
import { mailBounds } from '../calendar-mail/mime.js';
import { InboxService } from './inbox.service.js';

/** Where a mail server hands over a letter: closed without the secret, and where none is set. */
const ADDRESS = '/api/mail/inbound';
const PER_MINUTE = 600;

@Injectable()
export class InboundMailRoutes implements OnModuleInit {
  private readonly logger = new Logger('inbound mail');

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly inbox: InboxService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    // A scope of its own: a letter is no JSON. Its octets go into no log.
    void fastify.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('message/rfc822', { parseAs: 'buffer' }, (_request, body, parsed) =>
        parsed(null, body),
      );
      scope.setErrorHandler((error, request, reply) => this.failed(error, request, reply));
      scope.post(
        ADDRESS,
        {
          config: { rateLimit: { max: PER_MINUTE, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } },
          logLevel: 'silent',
          bodyLimit: mailBounds.bytes,
          // Before the body is read.
          onRequest: async (request) => {
            if (!this.isOurServer(request)) throw refuse('not-signed-in');
          },
        },
        (request, reply) => this.take(request, reply),
      );
      done();
    });
  }

  /** Of equal length by their hashes, so that the time that it takes tells nothing (constant-time). */
  private isOurServer({ headers: { authorization = '' } }: FastifyRequest): boolean {
    const { inboundMailSecret } = this.config;
    const said = /^Bearer (.{1,500})$/.exec(authorization)?.[1] ?? '';
    return inboundMailSecret !== undefined && timingSafeEqual(hashOf(said), hashOf(inboundMailSecret));
  }

  private async take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!Buffer.isBuffer(request.body)) throw refuse('unsupported-media-type');
    try {
      await this.inbox.take(request.body, 'endpoint');
    } catch (error) {
      // What may pass is asked for again by the server; what our code fails on would fail for ever.
      if (refusalOfDatabaseError(error)?.code === 'service-unavailable') throw refuse('service-unavailable');
      this.logger.error(`a letter was passed over: ${(error as Error).name}`);
      await this.inbox.passOver(request.body, 'endpoint', 'not-understood');
    }
    return reply.status(204).send();
  }

  private failed(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const status = (error as { statusCode?: number }).statusCode;
    const code: ProblemCode =
      status === 413
        ? 'too-large'
        : status === 415
          ? 'unsupported-media-type'
          : status === 400
            ? 'bad-request'
            : 'internal-error';
    const refused = error instanceof Refused ? error : refuse(code);
    if (refused.refusal.code === 'internal-error') this.logger.error(`a letter was refused: ${(error as Error).name}`);
    return reply
      .status(problemStatus[refused.refusal.code])
      .type('application/problem+json')
      .send(problemBody(refused, languageOf(request)));
  }
}
