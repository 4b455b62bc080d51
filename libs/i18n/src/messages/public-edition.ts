import { messages } from '../messages.js';
import { plural } from '../numbers.js';

/** The public pages around the programme: an edition's front page, an oblast's, an organizer's, and all editions. */
export const publicEdition = messages({
  en: {
    beginsTomorrow: 'It begins tomorrow.',
    beginsIn: (n: number) => plural('en', n, { one: 'It begins in # day.', other: 'It begins in # days.' }),
    dayOf: (day: number, of: number) => `Day ${day} of ${of}`,
    over: 'The campaign is over.',
    nothingToday: 'Nothing is on today.',
    tomorrow: 'Tomorrow',
    wholeProgramme: 'The whole programme',
    subscribe: 'Subscribe',
    yourOblast: 'Your oblast',
    byOblast: 'By oblast',
    find: 'Find',
    byDay: 'By day',
    otherOblasts: 'Other oblasts and cities',
    nothingHere: 'Nothing has been published here yet.',
    nothingHerePast: 'Nothing is on record here.',
    calendarOfOblast: 'This oblast in your calendar',
    moreInList: 'More in the list',
    otherYears: 'Other years',
    archiveTitle: 'All years',
    archiveLead: 'Every campaign as it was: with the oblasts and their names of that time.',
    divisionsThen: (oblasts: number, cities: number) =>
      `${plural('en', oblasts, { one: '# oblast', other: '# oblasts' })} and ${plural('en', cities, { one: '# city', other: '# cities' })} of republican significance`,
    eventsIn: (events: number, divisions: number) =>
      plural('en', events, { one: '# event', other: '# events' }) +
      (divisions > 0
        ? plural('en', divisions, { one: ' in # oblast or city', other: ' in # oblasts and cities' })
        : ''),
    withoutTime: (n: number) => plural('en', n, { one: '# without a known time', other: '# without a known time' }),
  },
  ru: {
    beginsTomorrow: 'Начинается завтра.',
    beginsIn: (n: number) =>
      plural('ru', n, {
        one: 'До начала # день.',
        few: 'До начала # дня.',
        many: 'До начала # дней.',
      }),
    dayOf: (day: number, of: number) => `День ${day} из ${of}`,
    over: 'Кампания завершена.',
    nothingToday: 'Сегодня мероприятий нет.',
    tomorrow: 'Завтра',
    wholeProgramme: 'Вся программа',
    subscribe: 'Подписаться',
    yourOblast: 'Ваша область',
    byOblast: 'По областям',
    find: 'Найти',
    byDay: 'По дням',
    otherOblasts: 'Другие области и города',
    nothingHere: 'Здесь пока ничего не опубликовано.',
    nothingHerePast: 'Сведений о мероприятиях нет.',
    calendarOfOblast: 'Эта область в своём календаре',
    moreInList: 'Остальное в списке',
    otherYears: 'Другие годы',
    archiveTitle: 'Все годы',
    archiveLead: 'Каждая кампания, какой она была: с областями и их названиями того времени.',
    divisionsThen: (oblasts: number, cities: number) =>
      `${plural('ru', oblasts, { one: '# область', few: '# области', many: '# областей' })} и ${plural('ru', cities, { one: '# город', few: '# города', many: '# городов' })} республиканского значения`,
    eventsIn: (events: number, divisions: number) =>
      plural('ru', events, { one: '# мероприятие', few: '# мероприятия', many: '# мероприятий' }) +
      (divisions > 0
        ? plural('ru', divisions, { one: ' в # регионе', few: ' в # регионах', many: ' в # регионах' })
        : ''),
    withoutTime: (n: number) =>
      plural('ru', n, { one: 'у # время неизвестно', few: 'у # время неизвестно', many: 'у # время неизвестно' }),
  },
  kk: {
    beginsTomorrow: 'Ертең басталады.',
    beginsIn: (n: number) => plural('kk', n, { other: 'Басталуына # күн қалды.' }),
    dayOf: (day: number, of: number) => `${of} күннің ${day}-күні`,
    over: 'Науқан аяқталды.',
    nothingToday: 'Бүгін іс-шара жоқ.',
    tomorrow: 'Ертең',
    wholeProgramme: 'Бүкіл бағдарлама',
    subscribe: 'Жазылу',
    yourOblast: 'Сіздің облысыңыз',
    byOblast: 'Облыстар бойынша',
    find: 'Табу',
    byDay: 'Күндер бойынша',
    otherOblasts: 'Басқа облыстар мен қалалар',
    nothingHere: 'Мұнда әзірге ештеңе жарияланған жоқ.',
    nothingHerePast: 'Іс-шаралар туралы мәлімет жоқ.',
    calendarOfOblast: 'Осы облысты күнтізбеге қосу',
    moreInList: 'Қалғаны тізімде',
    otherYears: 'Басқа жылдар',
    archiveTitle: 'Барлық жылдар',
    archiveLead: 'Әр науқан сол кездегідей: облыстары да, олардың сол кездегі атаулары да.',
    divisionsThen: (oblasts: number, cities: number) => `${oblasts} облыс және республикалық маңызы бар ${cities} қала`,
    eventsIn: (events: number, divisions: number) =>
      (divisions > 0 ? plural('kk', divisions, { other: '# өңірде ' }) : '') +
      plural('kk', events, { other: '# іс-шара' }),
    withoutTime: (n: number) => plural('kk', n, { other: '# іс-шараның уақыты белгісіз' }),
  },
});
