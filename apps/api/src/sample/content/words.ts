import type { Localized } from '@birge/domain';

/** A text in Kazakh, Russian and English; an empty one is missing on purpose. */
export const t = (kk: string, ru: string, en: string): Localized =>
  Object.fromEntries(Object.entries({ kk, ru, en }).filter(([, text]) => text !== ''));
