import type { Language, SuggestionReason } from '@birge/domain';
import { languageName } from '../language-names.js';
import { messages } from '../messages.js';
import { formatNumber, plural } from '../numbers.js';

/** The words of a private calendar. */
export const personalCalendar = messages({
  en: {
    name: (person: string) => `Birge: ${person}`,
    summary: (title: string, duty: string) => (duty ? `${title} (${duty})` : title),
    duty: (duty: string) => `Your part: ${duty}`,
    setup: (minutes: number) =>
      `Set-up begins ${plural('en', minutes, { one: '# minute', other: '# minutes' })} earlier`,
    teardown: (minutes: number) =>
      `Tear-down takes ${plural('en', minutes, { one: '# minute', other: '# minutes' })} more`,
    coordinator: (name: string) => `Coordinator: ${name}`,
    cancelled: 'Cancelled. You need not come.',
  },
  ru: {
    name: (person) => `Бірге: ${person}`,
    summary: (title, duty) => (duty ? `${title} (${duty})` : title),
    duty: (duty) => `Ваша роль: ${duty}`,
    setup: (minutes) =>
      `Подготовка начинается на ${plural('ru', minutes, { one: '# минуту', few: '# минуты', many: '# минут' })} раньше`,
    teardown: (minutes) =>
      `Уборка займёт ещё ${plural('ru', minutes, { one: '# минуту', few: '# минуты', many: '# минут' })}`,
    coordinator: (name) => `Координатор: ${name}`,
    cancelled: 'Отменено. Приходить не нужно.',
  },
  kk: {
    name: (person) => `Бірге: ${person}`,
    summary: (title, duty) => (duty ? `${title} (${duty})` : title),
    duty: (duty) => `Сіздің міндетіңіз: ${duty}`,
    setup: (minutes) => `Дайындық ${plural('kk', minutes, { other: '# минут' })} бұрын басталады`,
    teardown: (minutes) => `Жинастыруға тағы ${plural('kk', minutes, { other: '# минут' })} кетеді`,
    coordinator: (name) => `Үйлестіруші: ${name}`,
    cancelled: 'Болмайды. Келудің қажеті жоқ.',
  },
});

const reasons = messages({
  en: {
    busy: 'Elsewhere at that time',
    available: 'Said that this time suits',
    outside: 'Named other times',
    unavailable: 'Said that this time does not suit',
    skill: 'Has the skill',
    noSkill: 'Noted for other skills',
    languages: (list: string) => `Speaks ${list}`,
    someLanguages: (list: string) => `Speaks ${list} only`,
    noLanguage: (list: string) => `Does not speak ${list}`,
    home: 'Lives in this oblast',
    near: (way: string) => `Near: about ${way}`,
    far: (way: string) => `Far: about ${way} on the road`,
    tight: (way: string, gap: string) => `About ${way} on the road and ${gap} for it`,
    freeDay: 'Nothing else on this day',
    load: (day: string, all: string) => `${day} on this day, ${all} in all`,
    loadInAll: (all: string) => `${all} in all`,
    longDay: (day: string) => `A long day: ${day} with this`,
    hours: (hours: number) => `${formatNumber('en', hours, Number.isInteger(hours) ? 0 : 1)} h`,
    minutes: (minutes: number) => `${formatNumber('en', minutes)} min`,
  },
  ru: {
    busy: 'В это время в другом месте',
    available: 'Отмечено: время подходит',
    outside: 'Отмечено другое время',
    unavailable: 'Отмечено: время не подходит',
    skill: 'Умеет это',
    noSkill: 'Указаны другие навыки',
    languages: (list) => `Языки: ${list}`,
    someLanguages: (list) => `Из нужных языков: ${list}`,
    noLanguage: (list) => `Не владеет языками: ${list}`,
    home: 'Живёт в этой области',
    near: (way) => `Рядом: около ${way}`,
    far: (way) => `Далеко: около ${way} в пути`,
    tight: (way, gap) => `В пути около ${way}, а времени ${gap}`,
    freeDay: 'В этот день больше ничего',
    load: (day, all) => `В этот день ${day}, всего ${all}`,
    loadInAll: (all) => `Всего ${all}`,
    longDay: (day) => `Долгий день: ${day} вместе с этим`,
    hours: (hours) => `${formatNumber('ru', hours, Number.isInteger(hours) ? 0 : 1)} ч`,
    minutes: (minutes) => `${formatNumber('ru', minutes)} мин`,
  },
  kk: {
    busy: 'Бұл уақытта басқа жерде',
    available: 'Бұл уақыт қолайлы деген',
    outside: 'Басқа уақытты атаған',
    unavailable: 'Бұл уақыт қолайсыз деген',
    skill: 'Бұл істі біледі',
    noSkill: 'Басқа дағдылары көрсетілген',
    languages: (list) => `Тілдері: ${list}`,
    someLanguages: (list) => `Керек тілдерден: ${list}`,
    noLanguage: (list) => `Бұл тілдерді білмейді: ${list}`,
    home: 'Осы облыста тұрады',
    near: (way) => `Жақын: шамамен ${way}`,
    far: (way) => `Алыс: жолы шамамен ${way}`,
    tight: (way, gap) => `Жолы шамамен ${way}, ал уақыты ${gap}`,
    freeDay: 'Бұл күні басқа ісі жоқ',
    load: (day, all) => `Бұл күні ${day}, барлығы ${all}`,
    loadInAll: (all) => `Барлығы ${all}`,
    longDay: (day) => `Ұзақ күн: осымен бірге ${day}`,
    hours: (hours) => `${formatNumber('kk', hours, Number.isInteger(hours) ? 0 : 1)} сағ`,
    minutes: (minutes) => `${formatNumber('kk', minutes)} мин`,
  },
});

/** «1,5 ч», «40 мин»: a length in the shortest words. */
export function hoursText(language: Language, minutes: number): string {
  const words = reasons[language];
  return minutes < 60 ? words.minutes(minutes) : words.hours(Math.round(minutes / 6) / 10);
}

/** Why somebody is suggested, or is not, as a sentence without its full stop. */
export function suggestionReason(language: Language, { kind, values }: SuggestionReason): string {
  const words = reasons[language];
  const length = (key: string) => hoursText(language, Number(values[key] ?? 0));
  const tags = Array.isArray(values.languages) ? (values.languages as string[]) : [];
  const list = tags.map((tag) => languageName(language, tag)).join(', ');
  switch (kind) {
    case 'skill':
    case 'busy':
    case 'available':
    case 'outside':
    case 'unavailable':
    case 'home':
      return words[kind];
    case 'no-skill':
      return words.noSkill;
    case 'languages':
      return words.languages(list);
    case 'some-languages':
      return words.someLanguages(list);
    case 'no-language':
      return words.noLanguage(list);
    case 'near':
      return words.near(length('minutes'));
    case 'far':
      return words.far(length('minutes'));
    case 'tight':
      return words.tight(length('minutes'), length('gap'));
    case 'free-day':
      return words.freeDay;
    case 'load':
      return Number(values.day) > 0 ? words.load(length('day'), length('edition')) : words.loadInAll(length('edition'));
    case 'long-day':
      return words.longDay(length('minutes'));
  }
}
