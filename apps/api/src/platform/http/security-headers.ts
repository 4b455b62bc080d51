import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/config.js';

/**
 * What every answer carries. A page sets its own Content-Security-Policy before this; whatever sets none (JSON, problems,
 * downloads) may load and be framed by nothing.
 */
export function secureAnswers(app: NestFastifyApplication, { publicUrl }: AppConfig): void {
  const https = publicUrl.startsWith('https:');
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (_request, reply, payload, done) => {
      const fallback = (name: string, value: string) => {
        if (!reply.hasHeader(name)) reply.header(name, value);
      };
      fallback(
        'Content-Security-Policy',
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      );
      fallback('X-Content-Type-Options', 'nosniff');
      fallback('Referrer-Policy', 'no-referrer');
      fallback('Cross-Origin-Opener-Policy', 'same-origin');
      fallback('Cross-Origin-Resource-Policy', 'same-origin');
      fallback('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()');
      if (https) fallback('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
      done(null, payload);
    });
}
