import { constants, gzip as zip } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

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
    .addHook('onSend', (request, reply, payload, done) => {
      // Bytes go as they are, at once: most answers are those of the public calendar.
      if (typeof payload !== 'string') return done(null, payload);
      if (!/^application\/(?:problem\+)?json\b/.test(String(reply.getHeader('Content-Type') ?? '')))
        return done(null, payload);
      reply.header('Vary', [reply.getHeader('Vary'), 'Accept-Encoding'].filter(Boolean).join(', '));
      const wanted = takes('gzip', request.headers['accept-encoding']);
      if (payload.length < LEAST || !wanted || reply.hasHeader('Content-Encoding')) return done(null, payload);
      zip(payload, { level: constants.Z_BEST_SPEED }, (error, bytes) => {
        if (error) return done(error);
        reply.header('Content-Encoding', 'gzip').header('Content-Length', String(bytes.length));
        done(null, bytes);
      });
    });
}

/** RFC 9110 §12.5.3: named, and not with a weight of nothing. */
export const takes = (encoding: 'gzip' | 'br', accepted: string | undefined): boolean =>
  accepted !== undefined && NAMED[encoding].test(accepted);

const named = (encoding: string) => new RegExp(`(?:^|[,\\s])${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:\\s|,|$))`, 'i');
const NAMED = { gzip: named('gzip'), br: named('br') };

export const takesGzip = (accepted: string | undefined): boolean => takes('gzip', accepted);
