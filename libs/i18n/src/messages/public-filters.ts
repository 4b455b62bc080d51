import { messages } from '../messages.js';

/** What a reader narrows the public calendar by, besides what every page names. */
export const publicFilters = messages({
  en: {
    theme: 'Theme',
    allThemes: 'All themes',
    lang: 'Held in',
    allLangs: 'Any language',
    day: 'Day',
    allDays: 'All days',
  },
  ru: {
    theme: 'Тема',
    allThemes: 'Все темы',
    lang: 'На языке',
    allLangs: 'Любой язык',
    day: 'День',
    allDays: 'Все дни',
  },
  kk: {
    theme: 'Тақырыбы',
    allThemes: 'Барлық тақырыптар',
    lang: 'Өтетін тілі',
    allLangs: 'Кез келген тіл',
    day: 'Күні',
    allDays: 'Барлық күндер',
  },
});
