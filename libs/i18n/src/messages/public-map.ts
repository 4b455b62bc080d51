import type { Language } from '@birge/domain';
import { messages } from '../messages.js';

/** The map of the public calendar. */
export const publicMap = messages({
  en: {
    map: 'Map',
    caption: 'Events by oblast',
    lead: 'A framed tile or mark is a city of republican significance.',
    division: 'Oblast or city',
    events: 'Events',
    next: 'Next',
    none: 'none',
    noneYet: 'none yet',
    everywhere: 'Online and in the whole country',
    moreEverywhere: (n: number) => `${n} more in the list`,
  },
  ru: {
    map: 'Карта',
    caption: 'Мероприятия по областям',
    lead: 'Рамкой отмечены города республиканского значения.',
    division: 'Область или город',
    events: 'Мероприятия',
    next: 'Ближайшее',
    none: 'нет',
    noneYet: 'пока нет',
    everywhere: 'Онлайн и по всей стране',
    moreEverywhere: (n: number) => `Ещё ${n} в списке`,
  },
  kk: {
    map: 'Карта',
    caption: 'Облыстар бойынша іс-шаралар',
    lead: 'Жақтаумен республикалық маңызы бар қалалар белгіленген.',
    division: 'Облыс не қала',
    events: 'Іс-шаралар',
    next: 'Жақындағысы',
    none: 'жоқ',
    noneYet: 'әзірге жоқ',
    everywhere: 'Онлайн және бүкіл ел бойынша',
    moreEverywhere: (n: number) => `Тағы ${n} – тізімде`,
  },
});

/** Abbreviations that everyone knows; all other divisions go by the first letters of their name. */
const known: Record<string, Record<Language, string>> = {
  'west-kazakhstan': { kk: 'БҚО', ru: 'ЗКО', en: 'WKR' },
  'north-kazakhstan': { kk: 'СҚО', ru: 'СКО', en: 'NKR' },
  'east-kazakhstan': { kk: 'ШҚО', ru: 'ВКО', en: 'EKR' },
  'south-kazakhstan': { kk: 'ОҚО', ru: 'ЮКО', en: 'SKR' },
  'almaty-oblast': { kk: 'АлмО', ru: 'АлмО', en: 'AlmR' },
};

/** Three or four letters for a tile as narrow as a thumb. */
export const divisionCode = (language: Language, id: string, shortName: string): string =>
  known[id]?.[language] ?? [...shortName].slice(0, 3).join('').toUpperCase();
