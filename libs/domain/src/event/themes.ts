/** What an event is about, for who looks for it: a closed list, so that a filter means the same in every oblast. */
export const themes = [
  'prevention',
  'labour',
  'children',
  'migration',
  'online',
  'help',
  'law',
  'cooperation',
] as const;
export type Theme = (typeof themes)[number];

/** Languages in which events are held (BCP 47; `rsl` is the sign language): those that a form and a filter offer. */
export const spokenLanguages = ['kk', 'ru', 'en', 'uz', 'ug', 'ky', 'tg', 'rsl'] as const;

/** Each once, in the order of the list, so that the same themes are the same value. */
export const orderedThemes = (given: readonly Theme[]): Theme[] => themes.filter((theme) => given.includes(theme));
