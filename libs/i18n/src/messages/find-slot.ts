import { clockTime, textIn, type Language, type Localized, type SlotTerm } from '@birge/domain';
import { messages } from '../messages.js';
import { formatNumber, plural } from '../numbers.js';

/** Free slots for an occurrence: the panel, and why each slot stands where it stands. */
export const findSlot = messages({
  en: {
    title: 'Find a slot',
    open: 'Find a slot',
    hint: 'Press a number or Enter to place it. Arrow keys show each slot on the board.',
    looking: 'Looking for free slots…',
    found: (n: number) => plural('en', n, { one: '# free slot', other: '# free slots' }),
    none: 'Nothing is free with these filters. Allow other days, hours or venues.',
    noneAtAll: 'Nothing is free in its oblasts on the days of the edition.',
    place: (n: number) => `Place it in slot ${n}`,
    noWarnings: 'No warnings',
    warnings: (n: number) => plural('en', n, { one: '# warning', other: '# warnings' }),
    cost: (points: string) => `${points} points against it`,
    best: 'Best',
    filters: {
      label: 'Which slots',
      venues: 'Venues',
      anyVenue: 'Any venue of its oblasts',
      from: 'From day',
      to: 'Until day',
      hours: 'Hours of day',
      fromHour: 'Not before',
      toHour: 'Ends by',
      capacity: 'Room for at least',
      clear: 'Clear the filters',
    },
    why: {
      wishedDay: 'a wished day',
      outsideWish: (days: number) =>
        plural('en', days, { one: '# day outside the wished days', other: '# days outside the wished days' }),
      sameDay: 'the same day',
      daysAway: (days: number) =>
        plural('en', days, { one: '# day from where it is', other: '# days from where it is' }),
      usualHour: (hour: string) => `at its usual hour, ${hour}`,
      offHour: (time: string, hour: string) => `${time} from its usual ${hour}`,
      otherSpace: 'another space of its venue',
      otherVenue: 'another venue',
      proposed: (partner: string) => `${partner} proposed this time`,
      declined: (partner: string) => `${partner} declined this time`,
      habit: (partner: string, from: string, to: string) => `within the hours that ${partner} accepts (${from}–${to})`,
      outsideHabit: (partner: string, from: string, to: string) => `${partner} usually accepts ${from}–${to}`,
      travel: (time: string) => `${time} on the road for one of its people`,
      nothingElse: (oblast: string) => `${oblast} has nothing else that day`,
      nothingElseThere: 'nothing else that day',
      others: (oblast: string, n: number) =>
        `${oblast} has ${plural('en', n, { one: '# other event', other: '# other events' })} that day`,
      othersThere: (n: number) => plural('en', n, { one: '# other event that day', other: '# other events that day' }),
    },
    minutes: (n: number) => plural('en', n, { one: '# minute', other: '# minutes' }),
    hours: (n: string, one: boolean) => `${n} ${one ? 'hour' : 'hours'}`,
    aPartner: 'a partner',
  },
  ru: {
    title: 'Найти время',
    open: 'Найти время',
    hint: 'Цифра или Enter ставит карточку. Стрелки показывают место на доске.',
    looking: 'Ищем свободное время…',
    found: (n) => plural('ru', n, { one: '# свободное место', few: '# свободных места', many: '# свободных мест' }),
    none: 'С такими условиями ничего свободного нет. Разрешите другие дни, часы или площадки.',
    noneAtAll: 'В её областях в дни кампании ничего свободного нет.',
    place: (n) => `Поставить на место ${n}`,
    noWarnings: 'Без предупреждений',
    warnings: (n) => plural('ru', n, { one: '# предупреждение', few: '# предупреждения', many: '# предупреждений' }),
    cost: (points) => `Баллов против: ${points}`,
    best: 'Лучшее',
    filters: {
      label: 'Какое время подходит',
      venues: 'Площадки',
      anyVenue: 'Любая площадка её областей',
      from: 'С дня',
      to: 'По день',
      hours: 'Время суток',
      fromHour: 'Не раньше',
      toHour: 'Закончится до',
      capacity: 'Мест не меньше',
      clear: 'Сбросить условия',
    },
    why: {
      wishedDay: 'желаемый день',
      outsideWish: (days) =>
        plural('ru', days, {
          one: '# день мимо желаемых',
          few: '# дня мимо желаемых',
          many: '# дней мимо желаемых',
        }),
      sameDay: 'тот же день',
      daysAway: (days) =>
        plural('ru', days, {
          one: '# день от нынешней даты',
          few: '# дня от нынешней даты',
          many: '# дней от нынешней даты',
        }),
      usualHour: (hour) => `обычный час, ${hour}`,
      offHour: (time, hour) => `${time} от обычных ${hour}`,
      otherSpace: 'другое помещение площадки',
      otherVenue: 'другая площадка',
      proposed: (partner) => `${partner} – сами предложили это время`,
      declined: (partner) => `${partner} – от этого времени отказались`,
      habit: (partner, from, to) => `${partner} – обычно согласны на ${from}–${to}`,
      outsideHabit: (partner, from, to) => `${partner} – обычно согласны на ${from}–${to}, не на это`,
      travel: (time) => `${time} в пути у одного из участников команды`,
      nothingElse: (oblast) => `${oblast}: в этот день больше ничего`,
      nothingElseThere: 'в этот день больше ничего',
      others: (oblast, n) =>
        `${oblast}: в этот день ещё ${plural('ru', n, { one: '# мероприятие', few: '# мероприятия', many: '# мероприятий' })}`,
      othersThere: (n) =>
        `в этот день ещё ${plural('ru', n, { one: '# мероприятие', few: '# мероприятия', many: '# мероприятий' })}`,
    },
    minutes: (n) => plural('ru', n, { one: '# минута', few: '# минуты', many: '# минут' }),
    hours: (n) => `${n} ч`,
    aPartner: 'партнёр',
  },
  kk: {
    title: 'Уақыт табу',
    open: 'Уақыт табу',
    hint: 'Сан немесе Enter карточканы орналастырады. Көрсеткі пернелер орнын тақтада көрсетеді.',
    looking: 'Бос уақыт ізделуде…',
    found: (n) => plural('kk', n, { other: '# бос орын' }),
    none: 'Мұндай шарттармен бос уақыт жоқ. Басқа күндерге, сағаттарға немесе орындарға рұқсат беріңіз.',
    noneAtAll: 'Науқан күндері оның облыстарында бос уақыт жоқ.',
    place: (n) => `${n}-орынға қою`,
    noWarnings: 'Ескертусіз',
    warnings: (n) => plural('kk', n, { other: '# ескерту' }),
    cost: (points) => `Қарсы ұпай: ${points}`,
    best: 'Ең қолайлысы',
    filters: {
      label: 'Қандай уақыт қолайлы',
      venues: 'Өтетін орындар',
      anyVenue: 'Облыстарының кез келген орны',
      from: 'Күннен бастап',
      to: 'Күнге дейін',
      hours: 'Тәулік уақыты',
      fromHour: 'Ең ерте басталуы',
      toHour: 'Ең кеш аяқталуы',
      capacity: 'Кемінде сыятыны',
      clear: 'Шарттарды тазалау',
    },
    why: {
      wishedDay: 'қалаған күн',
      outsideWish: (days) => `қалаған күндерден ${plural('kk', days, { other: '# күн' })} тыс`,
      sameDay: 'сол күні',
      daysAway: (days) => `қазіргі күнінен ${plural('kk', days, { other: '# күн' })} алшақ`,
      usualHour: (hour) => `әдеттегі сағаты, ${hour}`,
      offHour: (time, hour) => `әдеттегі ${hour} уақытынан ${time} алшақ`,
      otherSpace: 'сол орынның басқа бөлмесі',
      otherVenue: 'басқа орын',
      proposed: (partner) => `${partner} осы уақытты өзі ұсынды`,
      declined: (partner) => `${partner} бұл уақыттан бас тартты`,
      habit: (partner, from, to) => `${partner} әдетте ${from}–${to} аралығына келіседі`,
      outsideHabit: (partner, from, to) => `${partner} әдетте ${from}–${to} аралығына ғана келіседі`,
      travel: (time) => `бір адамның жолы – ${time}`,
      nothingElse: (oblast) => `${oblast}: бұл күні басқа ештеңе жоқ`,
      nothingElseThere: 'бұл күні басқа ештеңе жоқ',
      others: (oblast, n) => `${oblast}: бұл күні тағы ${plural('kk', n, { other: '# іс-шара' })}`,
      othersThere: (n) => `бұл күні тағы ${plural('kk', n, { other: '# іс-шара' })}`,
    },
    minutes: (n) => plural('kk', n, { other: '# минут' }),
    hours: (n) => `${n} сағат`,
    aPartner: 'серіктес',
  },
});

/** What partners and oblasts are called. */
export type NameOf = (id: string) => Localized | string | null | undefined;

/** «2 сағат», «45 минут», «1,5 сағат». */
function duration(language: Language, minutes: number): string {
  const words = findSlot[language];
  if (minutes < 60) return words.minutes(minutes);
  const hours = Math.round(minutes / 30) / 2;
  return words.hours(formatNumber(language, hours, Number.isInteger(hours) ? 0 : 1), hours === 1);
}

const named = (language: Language, name: ReturnType<NameOf>): string =>
  typeof name === 'string' ? name : textIn(name ?? null, language);

/** One reason of a slot in a few words; an empty text where there is nothing worth saying. */
export function slotReason(language: Language, { kind, points, values }: SlotTerm, nameOf: NameOf): string {
  const { why, aPartner } = findSlot[language];
  const number = (key: string): number => Number(values[key] ?? 0);
  const name = (key: string): string => (values[key] ? named(language, nameOf(String(values[key]))) : '');
  const partner = name('organizationId') || aPartner;
  const reasons: Record<SlotTerm['kind'], () => string> = {
    'wished-day': () => {
      const days = number('days');
      if (values.wished === 'window') return days === 0 ? why.wishedDay : why.outsideWish(days);
      return days === 0 ? why.sameDay : why.daysAway(days);
    },
    'usual-hour': () => {
      const minutes = number('minutes');
      const usual = String(values.usual ?? '');
      return minutes === 0 ? why.usualHour(usual) : why.offHour(duration(language, minutes), usual);
    },
    place: () => (points > OTHER_SPACE_POINTS ? why.otherVenue : why.otherSpace),
    'partner-proposed': () => why.proposed(partner),
    'partner-declined': () => why.declined(partner),
    'partner-hours': () => {
      const [from, to] = [clockTime(number('from')), clockTime(number('to'))];
      return points === 0 ? why.habit(partner, from, to) : why.outsideHabit(partner, from, to);
    },
    travel: () => why.travel(duration(language, number('minutes'))),
    spread: () => {
      const [oblast, events] = [name('divisionId'), number('events')];
      if (events === 0) return oblast ? why.nothingElse(oblast) : why.nothingElseThere;
      return oblast ? why.others(oblast, events) : why.othersThere(events);
    },
  };
  return reasons[kind]();
}

/** Another space of the same venue costs as much (libs/domain, places.ts); more is another venue. */
const OTHER_SPACE_POINTS = 3;
