import type { Language } from '@birge/domain';
import { isLanguage } from '@birge/domain';
import { publicHeaders } from '@birge/site';
import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { languageOf } from '../platform/http/language.js';

/** The longest note in four-byte letters, each written as %XX, and the rest of the form. */
const LARGEST_FORM = 128 * 1024;

/** By address, whatever cookie comes with it. The link is in the address: it goes into no log. */
export const limited = (perMinute: number): RouteShorthandOptions => ({
  config: { rateLimit: { max: perMinute, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } },
  logLevel: 'silent',
  bodyLimit: LARGEST_FORM,
});

/** What every page of a partner carries, beside what every public page does: it is kept by nobody and found by nobody. */
export const partnerHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  ...publicHeaders(publicUrl.startsWith('https:')),
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
});

/** Forms are the only bodies here. */
export function takesForms(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_FORM },
    (_request, body, parsed) => parsed(null, new URLSearchParams(String(body))),
  );
}

export const formOfRequest = ({ body }: { body: unknown }): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

/**
 * A form that another site sent. There is no cookie that it could ride on, only the link, which no other site knows; but
 * whoever has it should not be led to send what she did not see. Our pages tell nobody where they were read
 * (no-referrer), so browsers say "Origin: null" for their own forms: that one is judged by Sec-Fetch-Site.
 */
export function isFromElsewhere({ headers }: Pick<FastifyRequest, 'headers'>, publicUrl: string): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  if (origin === undefined || origin === 'null') return false;
  return origin !== new URL(publicUrl).origin && URL.parse(origin)?.host !== host;
}

/** What the reader chose, else the invitation's, else what her browser asks for. */
export const languageFor = (request: FastifyRequest, known: { language: Language } | null): Language => {
  const { lang } = request.query as { lang?: string };
  return isLanguage(lang) ? lang : (known?.language ?? languageOf(request));
};

export const sequenceIn = (text: string | null | undefined): number | null =>
  text && /^\d{1,9}$/.test(text) ? Number(text) : null;
