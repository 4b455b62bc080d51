import type { Localized, ParticipationRole, RequirementCondition } from '@birge/domain';

export interface RequirementReference {
  kind: 'answer' | 'permission';
  role: ParticipationRole | null;
  label: Localized;
  /** The word that a card has room for. */
  short: Localized;
  applies: RequirementCondition;
  /** Working days before the event. */
  leadDays: number;
}

export type Tint = 'sky' | 'teal' | 'green' | 'olive' | 'amber' | 'rose' | 'violet' | 'slate';

export interface EventTypeReference {
  id: string;
  name: Localized;
  /** All distinct, readable without colour. */
  glyph: string;
  /** A class of the style sheet: hues of one lightness. Two types may share one, the glyph tells them apart. */
  tint: Tint;
  lengthMinutes: number;
  requirements: readonly RequirementReference[];
  /** How many people of which duty a usual event of this type needs. */
  duties: Readonly<Record<string, number>>;
}

type Words = readonly [kk: string, ru: string, en: string];
const localized = ([kk, ru, en]: Words): Localized => ({ kk, ru, en });

const answer = (role: ParticipationRole, label: Words, short: Words): RequirementReference => ({
  kind: 'answer',
  role,
  label: localized(label),
  short: localized(short),
  applies: 'always',
  leadDays: 5,
});

const permission = (
  leadDays: number,
  label: Words,
  short: Words,
  applies: RequirementCondition = 'always',
): RequirementReference => ({
  kind: 'permission',
  role: null,
  label: localized(label),
  short: localized(short),
  applies,
  leadDays,
});

// A checklist, not the law: what is needed differs by place, so each can be switched off at an event.
const venue = answer(
  'venue-host',
  ['Өтетін орын әкімшілігінің келісімі', 'Согласие площадки', 'The venue agrees'],
  ['орын', 'площадка', 'venue'],
);
const police = answer(
  'authority',
  ['Полиция хабардар және қатысады', 'Полиция оповещена и участвует', 'The police know and take part'],
  ['полиция', 'полиция', 'police'],
);
const organizer = answer(
  'co-organizer',
  ['Тең ұйымдастырушының келісімі', 'Согласие соорганизатора', 'A co-organizer agrees'],
  ['тең ұйымдастырушы', 'соорганизатор', 'co-organizer'],
);
const media = answer(
  'media',
  ['БАҚ қатысуын растады', 'СМИ подтвердили участие', 'The media will come'],
  ['БАҚ', 'СМИ', 'media'],
);
const akimat = permission(
  10,
  [
    'Әкімдік: хабарлама немесе рұқсат (әкімдіктен нақтылаңыз)',
    'Акимат: уведомление или разрешение (уточните в акимате)',
    'Akimat: notification or permission (check with the akimat)',
  ],
  ['әкімдік', 'акимат', 'akimat'],
);
const transport = permission(
  5,
  ['Көліктегі полиция (вокзалдар үшін)', 'Транспортная полиция (для вокзалов)', 'Transport police (for stations)'],
  ['көлік полициясы', 'трансп. полиция', 'transport police'],
  'station',
);

const type = (
  id: string,
  glyph: string,
  tint: Tint,
  lengthMinutes: number,
  [kk, ru, en]: [string, string, string],
  requirements: readonly RequirementReference[],
  duties: Readonly<Record<string, number>>,
): EventTypeReference => ({ id, name: { kk, ru, en }, glyph, tint, lengthMinutes, requirements, duties });

/** What a new installation starts with; an administrator edits it. In the order of screens. */
export const eventTypeReference: readonly EventTypeReference[] = [
  type(
    'awareness-campaign',
    '★',
    'amber',
    240,
    ['ақпараттық науқан', 'информационная кампания', 'awareness campaign'],
    [organizer],
    { lead: 1, media: 1 },
  ),
  type('flash-mob', '◆', 'teal', 90, ['флешмоб', 'флешмоб', 'flash-mob'], [venue, police, akimat, transport], {
    lead: 1,
    materials: 2,
    photo: 1,
    police: 1,
  }),
  type('roundtable', '●', 'sky', 120, ['дөңгелек үстел', 'круглый стол', 'roundtable'], [venue, organizer], {
    lead: 1,
    host: 1,
    minutes: 1,
  }),
  type('conference', '■', 'violet', 360, ['конференция', 'конференция', 'conference'], [venue, organizer], {
    lead: 1,
    host: 1,
    registration: 2,
    minutes: 1,
  }),
  type('competition', '▲', 'rose', 180, ['байқау', 'конкурс', 'competition'], [venue], {
    lead: 1,
    host: 1,
    registration: 1,
  }),
  type('discussion', '◐', 'green', 90, ['талқылау', 'дискуссия', 'discussion'], [venue], { lead: 1, host: 1 }),
  type('meeting', '○', 'slate', 60, ['кездесу', 'встреча', 'meeting'], [venue], { lead: 1 }),
  type('training', '□', 'violet', 240, ['тренинг', 'тренинг', 'training'], [venue, organizer], {
    lead: 1,
    trainer: 2,
  }),
  type('lecture', '△', 'olive', 60, ['дәріс', 'лекция', 'lecture'], [venue], { lead: 1, speaker: 1 }),
  type(
    'press-conference',
    '◎',
    'rose',
    60,
    ['баспасөз конференциясы', 'пресс-конференция', 'press conference'],
    [venue, media],
    { lead: 1, host: 1, media: 1 },
  ),
  type(
    'leaflet-distribution',
    '▽',
    'olive',
    120,
    ['парақшалар тарату', 'раздача листовок', 'leaflet distribution'],
    [police, akimat, transport],
    { lead: 1, materials: 4, police: 1 },
  ),
  type(
    'information-booth',
    '▣',
    'amber',
    360,
    ['ақпараттық стенд', 'информационный стенд', 'information booth'],
    [venue, akimat],
    { lead: 1, materials: 2 },
  ),
];

export const dutyReference: readonly { id: string; name: Localized }[] = [
  { id: 'lead', name: { kk: 'жауапты', ru: 'ответственный', en: 'in charge' } },
  { id: 'host', name: { kk: 'жүргізуші', ru: 'ведущий', en: 'host' } },
  { id: 'speaker', name: { kk: 'баяндамашы', ru: 'докладчик', en: 'speaker' } },
  { id: 'trainer', name: { kk: 'тренер', ru: 'тренер', en: 'trainer' } },
  { id: 'registration', name: { kk: 'тіркеу', ru: 'регистрация', en: 'registration' } },
  { id: 'materials', name: { kk: 'материалдар тарату', ru: 'раздача материалов', en: 'handing out materials' } },
  { id: 'minutes', name: { kk: 'хаттама жүргізу', ru: 'ведение протокола', en: 'taking minutes' } },
  { id: 'media', name: { kk: 'БАҚ-пен байланыс', ru: 'работа со СМИ', en: 'media contact' } },
  { id: 'photo', name: { kk: 'фотоға түсіру', ru: 'фотосъёмка', en: 'photographs' } },
  { id: 'police', name: { kk: 'полициямен байланыс', ru: 'связь с полицией', en: 'police liaison' } },
  { id: 'driver', name: { kk: 'жүргізуші (көлік)', ru: 'водитель', en: 'driver' } },
];
