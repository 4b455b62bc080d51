import type { Language } from '@birge/domain';

/**
 * Our own tables, the same on the server and in every browser: Debian's Chromium has no Kazakh dates in Intl, old
 * phones have none at all. `ofDay` is the form beside a day's number (30 июля), `alone` the one in a headline (Июль).
 */
interface MonthNames {
  readonly alone: readonly string[];
  readonly ofDay: readonly string[];
  readonly short: readonly string[];
}

const kk = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const en = 'January February March April May June July August September October November December'.split(' ');

export const monthNames: Record<Language, MonthNames> = {
  kk: {
    alone: kk.map((name) => name[0]!.toUpperCase() + name.slice(1)),
    ofDay: kk,
    short: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
  },
  ru: {
    alone: 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' '),
    ofDay: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    short: 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' '),
  },
  en: { alone: en, ofDay: en, short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ') },
};

/** Monday first. */
export const weekdayNames: Record<Language, { readonly long: readonly string[]; readonly short: readonly string[] }> = {
  kk: {
    long: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' '),
    short: 'дс сс ср бс жм сб жс'.split(' '),
  },
  ru: {
    long: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
    short: 'пн вт ср чт пт сб вс'.split(' '),
  },
  en: {
    long: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    short: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  },
};
