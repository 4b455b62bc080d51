import { isLanguage, type Language } from '@birge/domain';
import type { FastifyRequest } from 'fastify';

/** The reader's language: what the request asks for (RFC 9110 §12.5.4), else the signed-in person's, else Russian. */
export function languageOf(request: Pick<FastifyRequest, 'headers'> & { who?: { language: Language } }): Language {
  const asked = (request.headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split('-')[0], weight: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.weight - a.weight)
    .find(({ language, weight }) => weight > 0 && isLanguage(language));
  return (asked?.language as Language | undefined) ?? request.who?.language ?? 'ru';
}
