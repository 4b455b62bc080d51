import 'reflect-metadata';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { SESSION_COOKIE } from './platform/http/session.guard.js';
import { serveAdmin } from './platform/http/admin-files.js';
import { documentApi } from './platform/http/api-document.js';
import { compressAnswers } from './platform/http/compressed.js';
import { secureAnswers } from './platform/http/security-headers.js';
import { answerMalformed } from './platform/http/problem.filter.js';
import { refuse } from './platform/http/refuse.js';
import { trustProxy, type AppConfig } from './platform/config/config.js';

/** A body larger than any form of ours. */
const LARGEST_BODY = 256 * 1024;

/** The whole application on a database that is ready; the caller listens and closes. */
export async function createApp(config: AppConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: trustProxy(config),
    logger: { level: config.logLevel },
    forceCloseConnections: 'idle',
    bodyLimit: LARGEST_BODY,
    frameworkErrors: answerMalformed,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.register(cookie);
  await app.register(rateLimit, {
    global: true,
    max: config.requestsPerMinute,
    // An office shares one address and works with many sessions; what needs none counts by address (RateLimit).
    keyGenerator: (request) => request.cookies[SESSION_COOKIE]?.slice(0, 100) ?? request.ip,
    timeWindow: 60_000,
    errorResponseBuilder: () => refuse('too-many-requests'),
  });
  secureAnswers(app, config);
  compressAnswers(app);
  await documentApi(app);
  await serveAdmin(app);
  return app;
}
