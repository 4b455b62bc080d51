import { constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const zip = promisify(gzip);

/** What fits into one packet anyway is not worth the work. */
const LEAST = 1_400;

/**
 * JSON answers go over the line as gzip where the reader takes it, at the level that costs least: a board of 1.7 MB is
 * 0.27 MB. It is done beside the main thread, and only to whole texts: the live stream, files and what is compressed
 * already pass as they are. No secret stands in an answer beside what a stranger may have put there (BREACH): sessions are
 * a cookie that scripts cannot read, tokens are shown once and only to who made them, and another site can neither send a
 * request with the cookie (SameSite) nor see how long an answer is.
 */
export function compressAnswers(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      const type = String(reply.getHeader('Content-Type') ?? '');
      if (typeof payload !== 'string' || !/^application\/(?:problem\+)?json\b/.test(type)) return payload;
      reply.header('Vary', [reply.getHeader('Vary'), 'Accept-Encoding'].filter(Boolean).join(', '));
      const wanted = takesGzip(request.headers['accept-encoding']);
      if (payload.length < LEAST || !wanted || reply.hasHeader('Content-Encoding')) return payload;
      const bytes = await zip(payload, { level: constants.Z_BEST_SPEED });
      reply.header('Content-Encoding', 'gzip').header('Content-Length', String(bytes.length));
      return bytes;
    });
}

/** RFC 9110 §12.5.3: named, and not with a weight of nothing. */
export const takesGzip = (accepted: string | undefined): boolean =>
  /(?:^|[,\s])gzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s|,|$))/i.test(accepted ?? '');
