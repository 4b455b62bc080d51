import type { Language } from '@birge/domain';

/**
 * Every kind of page that a browser shows to the public, by its address. A guard holds this list to the routes that the
 * server has (`page-kinds.spec.ts`); html-validate, axe and Lighthouse go through it, so that no page is forgotten.
 */
export const pageKinds = [
  '/{lang}',
  '/{lang}/{year}',
  '/{lang}/{year}/list',
  '/{lang}/{year}/month',
  '/{lang}/{year}/map',
  '/{lang}/{year}/changes',
  '/{lang}/{year}/subscribe',
  '/{lang}/{year}/oblasts/{oblast}',
  '/{lang}/{year}/organizers/{organizer}',
  '/{lang}/{year}/poster',
  '/{lang}/{year}/sheet',
  '/{lang}/archive',
  '/{lang}/events/{event}',
  '/{lang}/safety',
  '/embed/{lang}',
  '/embed/{lang}/{year}',
  '/embed/{lang}/events/{event}',
] as const;

/** The address of such a page. @throws where a part of it has no value. */
export const addressOf = (kind: string, language: Language, values: Readonly<Record<string, string>>): string =>
  kind.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === 'lang' ? language : values[name];
    if (value === undefined) throw new Error(`What ${name} stands for in ${kind} is not known here.`);
    return value;
  });
