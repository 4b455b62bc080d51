import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { RequestListener } from 'node:http';
import { PublicAnswers, writeReady } from './public-answers.js';

/**
 * Before everything else: a reader who asks for a page's own address, letter by letter, gets the bytes that lie there
 * under it. No route is looked up, no hook runs, nothing is made of the request; whatever is not there, or not this
 * simple, goes on to the routes, which give the same answer.
 */
@Injectable()
export class Front implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
  ) {}

  onModuleInit(): void {
    const { server } = this.host.httpAdapter.getInstance<FastifyInstance>();
    const behind = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request').on('request', (request, response) => {
      const { method, url = '', headers } = request;
      // While the server closes, the framework is to send readers away.
      const ready =
        (method === 'GET' || method === 'HEAD') && server.listening ? this.answers.sentBefore(url, headers) : null;
      if (ready) writeReady(method, response, ready);
      else for (const listener of behind) listener.call(server, request, response);
    });
  }
}
