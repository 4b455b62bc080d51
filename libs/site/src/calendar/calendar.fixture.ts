import type { Localized } from '@birge/domain';
import type {
  Frame,
  ListedEvent,
  ListedOccurrence,
  ListedUnscheduled,
  ListPageProps,
  MonthPageProps,
  PublicEvent,
  PublicOrganizer,
} from '../props.js';

/** A small programme of 2026, as the pages get it. */
const name = (kk: string, ru: string, en?: string): Localized => ({ kk, ru, ...(en && { en }) });

export const korgau: PublicOrganizer = {
  slug: 'korgau-astana',
  name: name('«Қорғау-Астана» жеке қоры', 'Частный фонд «Коргау-Астана»', 'Private fund “Korgau Astana”'),
  shortName: name('«Қорғау-Астана»', '«Коргау-Астана»', 'Korgau Astana'),
  role: 'co-organizer',
};
export const iom: PublicOrganizer = {
  slug: 'iom',
  name: name(
    'Халықаралық көші-қон ұйымы',
    'Международная организация по миграции',
    'International Organization for Migration',
  ),
  shortName: name('ХКҰ', 'МОМ', 'IOM'),
  role: 'lead',
};
export const police: PublicOrganizer = {
  slug: 'police-astana',
  name: name(
    'Астана қаласының Полиция департаменті',
    'Департамент полиции города Астаны',
    'Police Department of Astana',
  ),
  shortName: null,
  role: 'partner',
};

export const frame: Frame = {
  language: 'kk',
  publicUrl: 'https://birge.example',
  today: '2026-07-30',
  edition: {
    year: 2026,
    name: name(
      'Адам саудасын бірге тоқтатайық!',
      'Остановим торговлю людьми вместе!',
      'Let’s stop trafficking together!',
    ),
    motto: name(
      'Адам саудасын бірге тоқтатайық!',
      'Остановим торговлю людьми вместе!',
      'Let’s stop trafficking together!',
    ),
    startsOn: '2026-07-30',
    endsOn: '2026-08-10',
    archived: false,
    sample: true,
    organizers: [iom],
  },
  editions: [
    { year: 2026, archived: false },
    { year: 2015, archived: true },
  ],
  divisions: [
    {
      id: 'astana',
      validFrom: '2022-09-19',
      validTo: null,
      type: 'city',
      name: name('Астана қаласы', 'город Астана', 'Astana city'),
      shortName: name('Астана', 'Астана', 'Astana'),
    },
    {
      id: 'almaty-city',
      validFrom: null,
      validTo: null,
      type: 'city',
      name: name('Алматы қаласы', 'город Алматы', 'Almaty city'),
      shortName: name('Алматы', 'Алматы', 'Almaty'),
    },
    {
      id: 'karaganda',
      validFrom: null,
      validTo: null,
      type: 'oblast',
      name: name('Қарағанды облысы', 'Карагандинская область', 'Karaganda Region'),
      shortName: name('Қарағанды', 'Карагандинская', 'Karaganda'),
    },
    {
      id: 'abai',
      validFrom: '2022-06-08',
      validTo: null,
      type: 'oblast',
      name: name('Абай облысы', 'область Абай', 'Abai Region'),
      shortName: name('Абай', 'Абай', 'Abai'),
    },
    {
      id: 'mangystau',
      validFrom: null,
      validTo: null,
      type: 'oblast',
      name: name('Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region'),
      shortName: name('Маңғыстау', 'Мангистауская', 'Mangystau'),
    },
    {
      id: 'south-kazakhstan',
      validFrom: null,
      validTo: '2018-06-19',
      type: 'oblast',
      name: name('Оңтүстік Қазақстан облысы', 'Южно-Казахстанская область', 'South Kazakhstan Region'),
      shortName: name('Оңтүстік Қазақстан', 'ЮКО'),
    },
  ],
  types: [
    { id: 'flash-mob', name: name('флешмоб', 'флешмоб', 'flash-mob'), glyph: '◆', tint: 'rose' },
    { id: 'roundtable', name: name('дөңгелек үстел', 'круглый стол', 'roundtable'), glyph: '●', tint: 'sky' },
    { id: 'competition', name: name('байқау', 'конкурс', 'competition'), glyph: '▲', tint: 'amber' },
    { id: 'conference', name: name('конференция', 'конференция', 'conference'), glyph: '■', tint: 'violet' },
    { id: 'meeting', name: name('кездесу', 'встреча', 'meeting'), glyph: '○', tint: 'green' },
  ],
  helpLines: [],
};

interface Given extends Partial<ListedEvent>, Partial<Omit<ListedOccurrence['occurrence'], 'divisions'>> {
  slug: string;
}

export function listed(given: Given): ListedOccurrence {
  const { slug, typeId = 'flash-mob', title = {}, status = 'CONFIRMED', attendance = 'in-person' } = given;
  const { organizers = [iom, korgau, police], divisions = [] } = given;
  const { start = null, end = null, offset = 300, allDay = false, divisionId = 'astana' } = given;
  const { previousStart = null, previousPlace = null } = given;
  const { venue = null, city = null, place = {} } = given;
  return {
    event: { slug, typeId, title, status, attendance, organizers, divisions },
    occurrence: {
      id: `occurrence-of-${slug}`,
      start,
      end,
      offset,
      allDay,
      divisionId,
      venue,
      city,
      place,
      previousStart,
      previousPlace,
    },
  };
}

const astana = name('Астана', 'Астана', 'Astana');
export const flashMob = listed({
  slug: 'flash-mob-khan-shatyr',
  title: name('«Бірге тоқтатайық!» флешмобы', 'Флешмоб «Остановим вместе!»', 'Flash-mob “Let’s stop it together!”'),
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:30',
  venue: name('«Хан Шатыр» СОО', 'ТРЦ «Хан Шатыр»', 'Khan Shatyr'),
  city: astana,
});
export const onlyRussian = listed({
  slug: 'station',
  title: { ru: 'Флешмоб на железнодорожном вокзале' },
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:00',
  venue: name('Теміржол вокзалы', 'Железнодорожный вокзал', 'Railway station'),
  city: astana,
  status: 'TENTATIVE',
});
export const cancelledTable = listed({
  slug: 'roundtable-karaganda',
  typeId: 'roundtable',
  status: 'CANCELLED',
  title: name(
    'Дөңгелек үстел: еңбекке қанаудың алдын алу',
    'Круглый стол: профилактика трудовой эксплуатации',
    'Roundtable: preventing labour exploitation',
  ),
  start: '2026-07-30T15:00',
  end: '2026-07-30T17:00',
  divisionId: 'karaganda',
  venue: name('Конгресс-холл', 'Конгресс-холл', 'Congress Hall'),
  city: name('Қарағанды', 'Караганда', 'Karaganda'),
});
export const contest = listed({
  slug: 'posters-semey',
  typeId: 'competition',
  title: name(
    'Студенттер арасындағы плакаттар байқауының марапаттауы',
    'Награждение победителей конкурса плакатов среди студентов',
    'Awards of the students’ poster competition',
  ),
  start: '2026-07-30T18:30',
  end: '2026-07-30T20:00',
  divisionId: 'abai',
  venue: name('Абай атындағы кітапхана', 'Библиотека имени Абая', 'Abai Library'),
  city: name('Семей', 'Семей', 'Semey'),
});
export const conference = listed({
  slug: 'conference-almaty',
  typeId: 'conference',
  attendance: 'mixed',
  title: name(
    'Халықаралық конференция: жәбірленушілерге көмек көрсету жүйесі',
    'Международная конференция: система помощи пострадавшим',
    'International conference: a system of help for those affected',
  ),
  start: '2026-07-31T10:00',
  end: '2026-07-31T16:00',
  divisionId: 'almaty-city',
  venue: name('Ұлттық кітапхана', 'Национальная библиотека', 'National Library'),
  city: name('Алматы', 'Алматы', 'Almaty'),
});
export const tent = listed({
  slug: 'tent-arbat',
  typeId: 'meeting',
  title: name('Ақпараттық шатыр', 'Информационная палатка', 'Information tent'),
  start: '2026-07-31T00:00',
  end: '2026-08-02T00:00',
  allDay: true,
  divisionId: 'almaty-city',
  place: name('Арбат бойымен', 'Вдоль Арбата', 'Along the Arbat'),
  city: name('Алматы', 'Алматы', 'Almaty'),
});
export const journalists: ListedUnscheduled = {
  ...listed({
    slug: 'journalists-aktau',
    typeId: 'meeting',
    status: 'TENTATIVE',
    title: name('Журналистермен кездесу', 'Встреча с журналистами', 'Meeting with journalists'),
    divisionId: null,
    divisions: ['mangystau'],
    offset: null,
    organizers: [],
  }),
  windowFrom: '2026-08-03',
  windowTo: '2026-08-07',
};
export const webinar = listed({
  slug: 'webinar',
  typeId: 'meeting',
  attendance: 'online',
  title: name('Ата-аналарға арналған вебинар', 'Вебинар для родителей', 'Webinar for parents'),
  start: '2026-08-01T19:00',
  end: '2026-08-01T20:00',
  divisionId: null,
});

export const listProps: ListPageProps = {
  frame,
  filter: {},
  rejected: [],
  scheduled: [flashMob, onlyRussian, cancelledTable, contest, conference, tent, webinar],
  unscheduled: [journalists],
  events: 8,
  divisions: 5,
  byDivision: [
    { id: 'astana', events: 2 },
    { id: 'abai', events: 1 },
  ],
  next: null,
  cut: false,
};

export const monthProps: MonthPageProps = {
  frame,
  filter: {},
  rejected: [],
  from: '2026-07-30',
  to: '2026-08-10',
  days: [
    { date: '2026-07-30', count: 9, listed: [flashMob, onlyRussian, cancelledTable, contest] },
    { date: '2026-07-31', count: 2, listed: [conference, tent] },
    { date: '2026-08-01', count: 2, listed: [tent, webinar] },
    { date: '2026-08-05', count: 1, listed: [contest] },
  ],
  events: 12,
  unscheduled: 1,
};

export const flashMobEvent: PublicEvent = {
  ...flashMob.event,
  summary: name(
    'Волонтёрлер мен әртістер өтіп бара жатқан жандарға адам саудасының белгілерін қалай тануға болатынын түсіндіреді.\nСоңында жаднама таратылады.',
    'Волонтёры и артисты объяснят прохожим, как распознать признаки торговли людьми.\nВ конце раздадут памятки.',
    'Volunteers and artists show passers-by how to recognise the signs of trafficking.\nLeaflets are handed out at the end.',
  ),
  audience: name('Астана тұрғындары мен қонақтары', 'Жители и гости Астаны', 'Residents and guests of Astana'),
  access: name('Арбамен кіруге болады', 'Доступно на коляске', 'Step-free access'),
  languages: ['kk', 'ru', 'rsl'],
  themes: ['prevention', 'children'],
  completed: false,
  previous: null,
  next: { slug: contest.event.slug, title: contest.event.title, start: '2026-07-30T18:30' },
  onlineUrl: null,
  windowFrom: null,
  windowTo: null,
  occurrences: [
    {
      ...flashMob.occurrence,
      space: name('атриум', 'атриум', 'atrium'),
      address: name('Тұран даңғылы, 37', 'проспект Туран, 37', '37 Turan Avenue'),
      directions: null,
      latitude: 51.13251,
      longitude: 71.40377,
      previousStart: '2026-07-30T11:00',
    },
    {
      ...flashMob.occurrence,
      id: 'second',
      start: '2026-08-01T12:00',
      end: '2026-08-01T13:30',
      space: name('атриум', 'атриум', 'atrium'),
      address: name('Тұран даңғылы, 37', 'проспект Туран, 37', '37 Turan Avenue'),
      directions: null,
      latitude: null,
      longitude: null,
    },
  ],
};
