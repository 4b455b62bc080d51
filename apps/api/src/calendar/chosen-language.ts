import { isLanguage, type Language } from '@birge/domain';
import { REMEMBER } from '@birge/site';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../platform/http/language.js';

const HALF_A_YEAR = 15_552_000;

/** The one cookie of the public pages: the language that a reader chose, no more, and not before she did. */
export const languageCookie = (language: Language, https: boolean): string =>
  `language=${language}; Max-Age=${HALF_A_YEAR}; Path=/; SameSite=Lax${https ? '; Secure' : ''}`;

const chosenBefore = (cookies: string | undefined): Language | null => {
  const [, language] = /(?:^|;\s*)language=([a-z]{2})(?:;|$)/.exec(cookies ?? '') ?? [];
  return isLanguage(language) ? language : null;
};

/** Where no address says the language: what the reader chose, else what her browser asks for, else Kazakh. */
export const languageOfReader = ({ headers }: Pick<FastifyRequest, 'headers'>): Language =>
  chosenBefore(headers.cookie) ?? languageOf({ headers, who: { language: 'kk' } });

/**
 * The switch of languages says `?remember`: the choice is kept, and the reader sent on to the page itself. So a page's own
 * address sets no cookie, depends on none, and may be kept by whoever stands between.
 */
export function rememberChoice(
  language: Language,
  { query, url }: FastifyRequest,
  reply: FastifyReply,
  headers: Readonly<Record<string, string>>,
): FastifyReply | null {
  if (!Object.hasOwn(query as object, REMEMBER)) return null;
  const [path = '', asked = ''] = url.split('?');
  const others = asked.split('&').filter((part) => part !== REMEMBER && !part.startsWith(`${REMEMBER}=`));
  return reply
    .headers({
      ...headers,
      // Over https alone, where the site is.
      'Set-Cookie': languageCookie(language, 'Strict-Transport-Security' in headers),
      'Cache-Control': 'no-store',
    })
    .redirect(others.length ? `${path}?${others.join('&')}` : path, 302);
}
