import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** apps/admin/dist, from apps/api/src/platform/http as from apps/api/dist/platform/http. */
const FOLDER = resolve(import.meta.dirname, '../../../../admin/dist');

const policy = (nonce: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`;

/** The admin: hashed assets kept for good, and one page for every address below /admin. */
export async function serveAdmin(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(resolve(FOLDER, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  const page = readFileSync(resolve(FOLDER, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: resolve(FOLDER, 'assets'),
    prefix: '/admin/assets/',
    immutable: true,
    preCompressed: true,
    maxAge: '365d',
    decorateReply: false,
    index: false,
  });
  const answer = (
    _request: unknown,
    reply: { header(name: string, value: string): typeof reply; send(body: string): unknown },
  ) => {
    // The stylesheet that the component library writes at run time carries this answer's nonce; scripts need none.
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('Content-Type', 'text/html; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', policy(nonce))
      .send(page.replace('__CSP_NONCE__', nonce));
  };
  fastify.get('/admin', answer);
  fastify.get('/admin/*', answer);
}
