import { addDays } from '@birge/domain';
import type { Frame, ListedOccurrence, MonthDay, PublicDivision, PublicOrganizer } from '../props.js';
import { frame, iom, korgau, listed, police } from './calendar.fixture.js';

/** A full programme, in Kazakh, of long names: what a page weighs at most in a year of the campaign. */
const places: [id: string, division: string, city: string, venue: string][] = [
  ['abai', 'Абай облысы', 'Семей', 'Абай атындағы облыстық әмбебап ғылыми кітапхана'],
  ['akmola', 'Ақмола облысы', 'Көкшетау', 'Орталық саябақтың жазғы сахнасы'],
  ['aktobe', 'Ақтөбе облысы', 'Ақтөбе', 'Ғазиза Жұбанова атындағы облыстық филармония'],
  ['almaty-city', 'Алматы қаласы', 'Алматы', 'Қазақстан Республикасының Ұлттық кітапханасы'],
  ['almaty-oblast', 'Алматы облысы', 'Қонаев', 'Қапшағай жағасындағы демалыс аймағы'],
  ['astana', 'Астана қаласы', 'Астана', '«Хан Шатыр» сауда-ойын-сауық орталығы'],
  ['atyrau', 'Атырау облысы', 'Атырау', 'Жайық жағалауындағы амфитеатр'],
  ['east-kazakhstan', 'Шығыс Қазақстан облысы', 'Өскемен', 'Ертіс жағалауы, Тәуелсіздік алаңы'],
  ['jetisu', 'Жетісу облысы', 'Талдықорған', 'Ілияс Жансүгіров атындағы мәдениет сарайы'],
  ['karaganda', 'Қарағанды облысы', 'Қарағанды', 'Конгресс-холл, үлкен мәжіліс залы'],
  ['kostanay', 'Қостанай облысы', 'Қостанай', 'Лев Толстой атындағы облыстық кітапхана'],
  ['kyzylorda', 'Қызылорда облысы', 'Қызылорда', 'Қызылорда теміржол вокзалы'],
  ['mangystau', 'Маңғыстау облысы', 'Ақтау', 'Теңіз жағалауындағы серуен жолы'],
  ['north-kazakhstan', 'Солтүстік Қазақстан облысы', 'Петропавл', 'Сәбит Мұқанов атындағы драма театры'],
  ['pavlodar', 'Павлодар облысы', 'Павлодар', 'Қалмақан Әбдіқадыров атындағы Достық үйі'],
  ['shymkent', 'Шымкент қаласы', 'Шымкент', 'Тәуелсіздік саябағы, орталық аллея'],
  ['turkistan', 'Түркістан облысы', 'Түркістан', '«Керуен-Сарай» туристік кешенінің амфитеатры'],
  ['ulytau', 'Ұлытау облысы', 'Жезқазған', 'Кеншілер мәдениет сарайы'],
  ['west-kazakhstan', 'Батыс Қазақстан облысы', 'Орал', 'Жәңгір хан атындағы университеттің акт залы'],
  ['zhambyl', 'Жамбыл облысы', 'Тараз', 'Шоқан Уәлиханов атындағы облыстық кітапхана'],
];
const acts = [
  'Теміржол вокзалының алдындағы флешмоб және жаднама тарату',
  'Дөңгелек үстел: шаруа қожалықтарындағы еңбек жағдайы мен келісімшарттар',
  'Студенттер арасындағы плакаттар мен бейнероликтер байқауының марапаттауы',
  'Халықаралық ғылыми-практикалық конференция: жәбірленушілерге көмек жүйесі',
  'Ата-аналармен кездесу: жасөспірім алғашқы жұмысын іздегенде',
  'Ақпараттық шатыр: шетелге жұмысқа барар алдындағы бес сұрақ',
  'Журналистерге арналған семинар: тақырыпты зиян келтірмей жазу',
  '«Еркіндікке қарай» велошеруі және ашық аспан астындағы концерт',
  'Дәріс: адам саудасына қарсы іс-қимыл туралы заңдағы өзгерістер',
  'Деректі фильмді көрсету және оны мамандармен бірге талқылау',
  'Мұғалімдер мен әлеуметтік қызметкерлерге арналған оқу күні',
  'Пікірталас кеші: әлеуметтік желілердегі жұмыс хабарландыруларына сену керек пе',
];
const partners = [
  ['zhanashyr', '«Жанашыр» қоғамдық қоры'],
  ['umit-zholy', '«Үміт жолы» қоғамдық қоры'],
  ['aq-niet', '«Ақ ниет Батыс» әлеуметтік қоры'],
  ['ayaly-alaqan', '«Аялы алақан» дағдарыс орталығы'],
  ['senim', '«Сенім Оңтүстік» қоғамдық бірлестігі'],
  ['interior', 'Қазақстан Республикасы Ішкі істер министрлігі'],
  ['youth', 'Облыстық жастар ресурстық орталығы'],
].map(([slug, kk]): PublicOrganizer => ({ slug: slug!, name: { kk }, shortName: null, role: 'partner' }));
const types = ['flash-mob', 'roundtable', 'competition', 'conference', 'meeting'];
const of = <T>(all: readonly T[], n: number): T => all[n % all.length]!;

export const sixtyEvents: ListedOccurrence[] = Array.from({ length: 60 }, (_, n) => {
  const [divisionId, , city, venue] = of(places, n * 7);
  const day = addDays('2026-07-30', Math.floor(n / 5));
  const hour = 9 + (n % 5) * 2;
  const at = (of: number) => `${day}T${String(of).padStart(2, '0')}:30`;
  return listed({
    slug: `${of(types, n)}-${divisionId}-${n}`,
    typeId: of(types, n),
    title: { kk: `${of(acts, n)} (${city}, ${1 + Math.floor(n / 12)}-кезең)` },
    start: at(hour),
    end: at(hour + 1),
    divisionId,
    venue: { kk: venue },
    city: { kk: city },
    organizers: [iom, of(partners, n), of(partners, n * 3 + 1), n % 2 ? korgau : police],
  });
});

export const fullFrame: Frame = {
  ...frame,
  divisions: places.map(([id, kk, ,]): PublicDivision => ({
    id,
    validFrom: null,
    validTo: null,
    type: kk.endsWith('қаласы') ? 'city' : 'oblast',
    name: { kk },
    shortName: { kk: kk.replace(/ (?:қаласы|облысы)$/, '') },
  })),
  helpLines: [
    {
      number: '116 16',
      label: { kk: 'Адам саудасынан зардап шеккендерге арналған сенім телефоны' },
      hours: { kk: 'тәулік бойы' },
      languages: ['kk', 'ru'],
      verifiedOn: '2026-07-01',
    },
  ],
};

/** The same as a month shows it. */
export const sixtyByDay: MonthDay[] = [
  ...Map.groupBy(sixtyEvents, ({ occurrence }) => occurrence.start!.slice(0, 10)),
].map(([date, all]) => ({ date, count: all.length, listed: all.slice(0, 4) }));
