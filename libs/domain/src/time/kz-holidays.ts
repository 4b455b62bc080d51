import type { Localized } from '../text.js';
import type { LocalDate } from './dates.js';

/**
 * Holidays of Kazakhstan as far as they were verified. Sources: Law on holidays art. 5 and Labour Code art. 84 as quoted
 * by enbek.gov.kz (2019); Ministry of Labour on 18 March 2026 for Constitution Day.
 */
export interface FixedHoliday {
  monthDay: string;
  name: Localized;
  /** The first and last year in which it was or is a day off; none where not limited. */
  from?: number;
  to?: number;
}

const newYear = { en: 'New Year', ru: 'Новый год', kk: 'Жаңа жыл' };
const nauryz = { en: 'Nauryz', ru: 'Наурыз мейрамы', kk: 'Наурыз мейрамы' };
const constitution = { en: 'Constitution Day', ru: 'День Конституции', kk: 'Конституция күні' };
const independence = { en: 'Independence Day', ru: 'День Независимости', kk: 'Тәуелсіздік күні' };

/** On a weekly day off, the next working day after it is off instead. */
export const fixedHolidays: readonly FixedHoliday[] = [
  { monthDay: '01-01', name: newYear },
  { monthDay: '01-02', name: newYear },
  {
    monthDay: '03-08',
    name: { en: 'International Women’s Day', ru: 'Международный женский день', kk: 'Халықаралық әйелдер күні' },
  },
  { monthDay: '03-15', name: constitution, from: 2027 },
  { monthDay: '03-21', name: nauryz },
  { monthDay: '03-22', name: nauryz },
  { monthDay: '03-23', name: nauryz },
  {
    monthDay: '05-01',
    name: { en: 'Unity Day', ru: 'Праздник единства народа Казахстана', kk: 'Қазақстан халқының бірлігі мерекесі' },
  },
  {
    monthDay: '05-07',
    name: { en: 'Defender of the Fatherland Day', ru: 'День защитника Отечества', kk: 'Отан қорғаушы күні' },
  },
  { monthDay: '05-09', name: { en: 'Victory Day', ru: 'День Победы', kk: 'Жеңіс күні' } },
  { monthDay: '07-06', name: { en: 'Capital City Day', ru: 'День столицы', kk: 'Астана күні' } },
  { monthDay: '08-30', name: constitution, from: 1996, to: 2025 },
  { monthDay: '10-25', name: { en: 'Republic Day', ru: 'День Республики', kk: 'Республика күні' }, from: 2022 },
  {
    monthDay: '12-01',
    name: { en: 'Day of the First President', ru: 'День Первого Президента', kk: 'Тұңғыш Президент күні' },
    from: 2012,
    to: 2021,
  },
  { monthDay: '12-16', name: independence },
  { monthDay: '12-17', name: independence, to: 2021 },
];

/** A day off that is no holiday: nothing is carried over. */
export const christmas: FixedHoliday = {
  monthDay: '01-07',
  name: { en: 'Orthodox Christmas', ru: 'Рождество Христово', kk: 'Рождество мейрамы (православие)' },
};

export const kurbanAitName: Localized = { en: 'Kurban Ait', ru: 'Курбан-айт', kk: 'Құрбан айт' };

/** The first day of Kurban Ait where it was verified; of other years it is not known. */
export const kurbanAit: Readonly<Record<number, LocalDate>> = {
  2018: '2018-08-21',
  2019: '2019-08-11',
  2020: '2020-07-31',
  2021: '2021-07-20',
  2025: '2025-06-06',
  2026: '2026-05-27',
};
