import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A document as the bytes' text; nothing in it depends on a clock or a request. */
export const render = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`;
