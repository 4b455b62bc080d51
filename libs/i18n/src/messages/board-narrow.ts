import { messages } from '../messages.js';

/** What the board says where there is little room: on cards of one line, and in a toolbar that folds its filters. */
export const boardNarrow = messages({
  en: {
    allDay: 'day',
    filters: 'Filters',
    filtersSet: (n: number) => `Filters, ${n} set`,
  },
  ru: {
    allDay: 'день',
    filters: 'Фильтры',
    filtersSet: (n) => `Фильтры, задано: ${n}`,
  },
  kk: {
    allDay: 'күн',
    filters: 'Сүзгілер',
    filtersSet: (n) => `Сүзгілер, қойылғаны: ${n}`,
  },
});
