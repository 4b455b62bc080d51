import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** What is asked for by GET, as the server's patterns, from now on: to be called before the application starts. */
export function recordPages(app: NestFastifyApplication): string[] {
  const patterns: string[] = [];
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('GET')) patterns.push(url);
  });
  return patterns;
}
