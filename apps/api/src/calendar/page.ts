import type { Language } from '@birge/domain';
import { renderPlainPage, type PlainPageProps } from '@birge/site';
import type { RouteShorthandOptions } from 'fastify';
import type { Page } from './public-bytes.js';

const HTML = 'text/html; charset=utf-8';

export const html = (body: string, status = 200): Page => ({ status, type: HTML, body });
export const moved = (location: string): Page => ({ status: 301, type: HTML, body: '', location });

export const statuses = { 'not-found': 404, gone: 410, error: 500, 'nothing-published': 200, 'too-many-requests': 429 };

/** A page that stands where no edition can be shown. */
export const plainPage = (language: Language, kind: PlainPageProps['kind']): Page =>
  html(renderPlainPage({ language, kind }), statuses[kind]);

/**
 * The general limit counts every request; here only a page that has to be rendered costs anything. Nor has every request
 * a log of its own: who reads what is nobody's business.
 */
export const unlimited: RouteShorthandOptions = {
  config: { rateLimit: false },
  childLoggerFactory: (logger) => logger,
};
