import { textIn, type ConflictKind, type Language, type Localized, type Severity, type WallTime } from '@birge/domain';
import { dateRange, dayAndMonth, timeRange } from '../dates.js';
import { messages } from '../messages.js';
import { formatDuration, formatNumber, plural } from '../numbers.js';

/** A conflict with the names that the reader may know. */
export interface ConflictTold {
  kind: ConflictKind;
  severity: Severity;
  /** The occurrence in the way; without a title it is outside the reader's scope. */
  with: {
    title: Localized | string | null;
    start: WallTime | null;
    end: WallTime | null;
    coordinator: string | null;
  } | null;
  subjectName: Localized | string | null;
  values: Readonly<Record<string, unknown>>;
}

export const conflicts = messages({
  en: {
    name: {
      'space-taken': 'Space taken',
      'person-elsewhere': 'Person elsewhere',
      'item-taken': 'Equipment in use',
      'quorum-lost': 'Quorum lost',
      'person-unavailable': 'Person not available',
      'quorum-at-risk': 'Quorum at risk',
      'partner-busy': 'Partner busy',
      'travel-tight': 'Tight travel',
      'over-capacity': 'Over capacity',
      'outside-opening-hours': 'Outside opening hours',
      'lead-time': 'Short notice',
      holiday: 'Holiday',
      'outside-edition': 'Outside the edition',
    },
    outsideScope: 'an event outside your oblasts',
    coordinator: (name: string) => `coordinator ${name}`,
    theSpace: 'the space',
    thePerson: 'the person',
    theItem: 'the equipment',
    thePartner: 'the partner',
    spaceTaken: (space: string, holder: string) => `${space} is taken: ${holder}`,
    personElsewhere: (person: string, holder: string) => `${person} is elsewhere: ${holder}`,
    itemTaken: (item: string, holder: string) => `${item} is in use: ${holder}`,
    itemsShort: (item: string, wanted: string, elsewhere: string, available: string) =>
      `${item}: ${wanted} wanted, ${elsewhere} in use elsewhere, ${available} in all`,
    personUnavailable: (person: string) => `${person} has said not to be available then`,
    quorumAtRisk: (missing: number, day: string, days: number) =>
      `${plural('en', missing, { one: '# requirement is', other: '# requirements are' })} not met, ${
        days < 0
          ? `the deadline was ${day}`
          : days === 0
            ? 'the deadline is today'
            : `${plural('en', days, { one: '# day', other: '# days' })} until the deadline, ${day}`
      }`,
    quorumLost: 'Confirmed, but its quorum is no longer met: ask again, or confirm with a reason',
    partnerBusy: (partner: string, holder: string) => `${partner} takes part elsewhere then: ${holder}`,
    travelTight: (person: string, travel: string, gap: string, other: string) =>
      `${person}: about ${travel} on the road and ${gap} between this and ${other}`,
    overCapacity: (expected: string, capacity: string) => `${expected} people expected, room for ${capacity}`,
    openHours: (day: string, hours: string) => `On ${day} the venue is open ${hours}`,
    setupOutside: (day: string, hours: string) => `Set-up or tear-down is outside the opening hours: ${day}, ${hours}`,
    closed: (day: string) => `The venue is closed on ${day}`,
    leadTime: (label: string, days: number, left: number) =>
      `${label || 'A permission'} needs ${plural('en', days, { one: '# working day', other: '# working days' })}, ${formatNumber('en', left)} left`,
    holiday: (day: string, name: string) => (name ? `${day} is a holiday: ${name}` : `${day} is a holiday`),
    outsideEdition: (days: string) => `Outside the edition’s days, ${days}`,
  },
  ru: {
    name: {
      'space-taken': 'Помещение занято',
      'person-elsewhere': 'Человек занят',
      'item-taken': 'Оборудование занято',
      'quorum-lost': 'Кворум утрачен',
      'person-unavailable': 'Человек не может',
      'quorum-at-risk': 'Кворум под угрозой',
      'partner-busy': 'Партнёр занят',
      'travel-tight': 'Мало времени на дорогу',
      'over-capacity': 'Мест не хватает',
      'outside-opening-hours': 'Вне часов работы',
      'lead-time': 'Мало времени на согласование',
      holiday: 'Праздничный день',
      'outside-edition': 'Вне дней кампании',
    },
    outsideScope: 'мероприятие вне ваших областей',
    coordinator: (name) => `координатор ${name}`,
    theSpace: 'Помещение',
    thePerson: 'Человек',
    theItem: 'Оборудование',
    thePartner: 'Партнёр',
    spaceTaken: (space, holder) => `${space} – занято: ${holder}`,
    personElsewhere: (person, holder) => `${person} – в это время в другом месте: ${holder}`,
    itemTaken: (item, holder) => `${item} – занято: ${holder}`,
    itemsShort: (item, wanted, elsewhere, available) =>
      `${item}: нужно ${wanted}, занято ${elsewhere}, всего ${available}`,
    personUnavailable: (person) => `${person} – в это время не может участвовать`,
    quorumAtRisk: (missing, day, days) =>
      `${plural('ru', missing, { one: 'Не выполнено # требование', few: 'Не выполнено # требования', many: 'Не выполнено # требований' })}, ${
        days < 0
          ? `срок ответа был ${day}`
          : days === 0
            ? 'срок ответа – сегодня'
            : `до срока ответа (${day}) – ${plural('ru', days, { one: '# день', few: '# дня', many: '# дней' })}`
      }`,
    quorumLost: 'Подтверждено, но кворума больше нет: запросите снова или подтвердите с указанием причины',
    partnerBusy: (partner, holder) => `${partner} – в это время участвует в другом: ${holder}`,
    travelTight: (person, travel, gap, other) => `${person}: в пути около ${travel}, а между этим и ${other} – ${gap}`,
    overCapacity: (expected, capacity) => `Ожидается человек: ${expected}, мест: ${capacity}`,
    openHours: (day, hours) => `${day} площадка открыта ${hours}`,
    setupOutside: (day, hours) => `Подготовка или разбор вне часов работы: ${day}, ${hours}`,
    closed: (day) => `${day} площадка закрыта`,
    leadTime: (label, days, left) =>
      `${label || 'Разрешение'}: нужно за ${plural('ru', days, { one: '# рабочий день', few: '# рабочих дня', many: '# рабочих дней' })}, осталось ${formatNumber('ru', left)}`,
    holiday: (day, name) => (name ? `${day} – праздничный день: ${name}` : `${day} – праздничный день`),
    outsideEdition: (days) => `Вне дней кампании: ${days}`,
  },
  kk: {
    name: {
      'space-taken': 'Бөлме бос емес',
      'person-elsewhere': 'Адам бос емес',
      'item-taken': 'Жабдық бос емес',
      'quorum-lost': 'Кворум жоғалды',
      'person-unavailable': 'Адам келе алмайды',
      'quorum-at-risk': 'Кворум қауіпте',
      'partner-busy': 'Серіктес бос емес',
      'travel-tight': 'Жолға уақыт аз',
      'over-capacity': 'Орын жетпейді',
      'outside-opening-hours': 'Жұмыс уақытынан тыс',
      'lead-time': 'Келісуге уақыт аз',
      holiday: 'Мереке күні',
      'outside-edition': 'Науқан күндерінен тыс',
    },
    outsideScope: 'сіздің облыстарыңыздан тыс іс-шара',
    coordinator: (name) => `үйлестіруші ${name}`,
    theSpace: 'Бөлме',
    thePerson: 'Адам',
    theItem: 'Жабдық',
    thePartner: 'Серіктес',
    spaceTaken: (space, holder) => `${space} – бос емес: ${holder}`,
    personElsewhere: (person, holder) => `${person} – бұл уақытта басқа жерде: ${holder}`,
    itemTaken: (item, holder) => `${item} – бос емес: ${holder}`,
    itemsShort: (item, wanted, elsewhere, available) =>
      `${item}: керегі – ${wanted}, басқада – ${elsewhere}, барлығы – ${available}`,
    personUnavailable: (person) => `${person} бұл уақытта қатыса алмайды`,
    quorumAtRisk: (missing, day, days) =>
      `${plural('kk', missing, { other: '# талап' })} орындалмаған, ${
        days < 0
          ? `жауап мерзімі ${day} өтіп кетті`
          : days === 0
            ? 'жауап мерзімі – бүгін'
            : `жауап мерзіміне (${day}) ${plural('kk', days, { other: '# күн' })} қалды`
      }`,
    quorumLost: 'Расталған, бірақ кворум енді жоқ: қайта сұраңыз немесе себебін жазып растаңыз',
    partnerBusy: (partner, holder) => `${partner} – бұл уақытта басқа іс-шараға қатысады: ${holder}`,
    travelTight: (person, travel, gap, other) =>
      `${person}: жолға шамамен ${travel} керек, ал ${other} екеуінің арасы – ${gap}`,
    overCapacity: (expected, capacity) => `Күтілетін адам саны – ${expected}, орын – ${capacity}`,
    openHours: (day, hours) => `${day}: жұмыс уақыты ${hours}`,
    setupOutside: (day, hours) => `Дайындау немесе жинау жұмыс уақытынан тыс: ${day}, ${hours}`,
    closed: (day) => `${day}: жабық`,
    leadTime: (label, days, left) =>
      `${label || 'Рұқсат'}: ${plural('kk', days, { other: '# жұмыс күні' })} бұрын керек, қалғаны – ${formatNumber('kk', left)}`,
    holiday: (day, name) => (name ? `${day} – мереке: ${name}` : `${day} – мереке күні`),
    outsideEdition: (days) => `Науқан күндерінен тыс: ${days}`,
  },
});

/** A title in its language's quotation marks, unless it brings its own: nobody reads them nested. */
export const quoted = (language: Language, title: string): string =>
  /[“”«»„"]/.test(title) ? title : language === 'en' ? `“${title}”` : `«${title}»`;

const text = (language: Language, value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' ? textIn(value as Localized | null, language) : '';

/** The occurrence in the way in one breath: what, when, and who can be asked. */
function holder(language: Language, other: ConflictTold['with'], withDay = false): string {
  const words = conflicts[language];
  if (!other) return words.outsideScope;
  const title = text(language, other.title);
  const when = other.start && other.end ? timeRange(language, other.start, other.end) : '';
  const day = withDay && other.start ? dayAndMonth(language, other.start) : '';
  const coordinator = other.coordinator ? words.coordinator(other.coordinator) : '';
  return [title ? quoted(language, title) : words.outsideScope, day, when, coordinator].filter(Boolean).join(', ');
}

const capital = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

/** What stands in the way, in one sentence without a full stop: on the board while dragging and in the API's answer alike. */
export function conflictSentence(language: Language, conflict: ConflictTold): string {
  const words = conflicts[language];
  const { kind, values } = conflict;
  const subject = text(language, conflict.subjectName);
  const number = (key: string): number => Number(values[key] ?? 0);
  const figure = (key: string): string => formatNumber(language, number(key));
  const day = typeof values.day === 'string' ? dayAndMonth(language, values.day) : '';
  const sentences: Record<ConflictKind, () => string> = {
    'space-taken': () => words.spaceTaken(subject || words.theSpace, holder(language, conflict.with)),
    'person-elsewhere': () => words.personElsewhere(subject || words.thePerson, holder(language, conflict.with)),
    'item-taken': () =>
      conflict.severity === 'blocking'
        ? words.itemTaken(subject || words.theItem, holder(language, conflict.with))
        : words.itemsShort(subject || words.theItem, figure('wanted'), figure('elsewhere'), figure('available')),
    'quorum-lost': () => words.quorumLost,
    'person-unavailable': () => words.personUnavailable(subject || words.thePerson),
    'quorum-at-risk': () =>
      words.quorumAtRisk(
        number('missing'),
        typeof values.deadline === 'string' ? dayAndMonth(language, values.deadline) : '',
        number('days'),
      ),
    'partner-busy': () => words.partnerBusy(subject || words.thePartner, holder(language, conflict.with)),
    'travel-tight': () =>
      words.travelTight(
        subject || words.thePerson,
        formatDuration(language, number('travelMinutes')),
        formatDuration(language, number('gapMinutes')),
        holder(language, conflict.with, true),
      ),
    'over-capacity': () => words.overCapacity(figure('expected'), figure('capacity')),
    'outside-opening-hours': () =>
      !values.hours
        ? words.closed(day)
        : values.setup
          ? words.setupOutside(day, String(values.hours))
          : words.openHours(day, String(values.hours)),
    'lead-time': () => words.leadTime(text(language, values.label), number('days'), number('left')),
    holiday: () => words.holiday(day, text(language, values.name)),
    'outside-edition': () => words.outsideEdition(dateRange(language, String(values.from), String(values.to))),
  };
  return capital(sentences[kind]());
}
