import { co, media, on } from './sample-event.js';
import type { SampleEvent } from './sample-event.js';
import { t } from './words.js';

const wholeDay = (day: string, next: string) => ({
  start: `${day}T00:00`,
  end: `${next}T00:00`,
  allDay: true as const,
});

/** For the whole country, or for several oblasts without a place. */
export const nationalEvents: readonly SampleEvent[] = [
  {
    id: 'information-marathon',
    type: 'awareness-campaign',
    state: 'confirmed',
    title: t(
      '«Білсең — сақтанасың» ақпараттық марафоны',
      'Информационный марафон «Знаешь — значит защищён»',
      'Information marathon “Know, and be safe”',
    ),
    summary: t(
      'Үш күн бойы әлеуметтік желілерде: қысқа бейнелер, сұрақ-жауап, заңгер кеңестері.',
      'Три дня в социальных сетях: короткие ролики, вопросы и ответы, советы юриста.',
      'Three days on social networks: short films, questions and answers, a lawyer’s advice.',
    ),
    coordinator: 'national',
    attendance: 'online',
    onlineUrl: 'https://live.birge.example/marathon',
    happens: [
      wholeDay('2026-07-30', '2026-07-31'),
      wholeDay('2026-07-31', '2026-08-01'),
      wholeDay('2026-08-01', '2026-08-02'),
    ],
    languages: ['kk', 'ru', 'en'],
    tags: ['online'],
    with: [co('aray-tv', 'accepted')],
    published: true,
  },
  {
    id: 'online-training-teachers',
    type: 'training',
    state: 'planned',
    title: t('Мұғалімдерге арналған онлайн тренинг', 'Онлайн-тренинг для учителей', 'Online training for teachers'),
    audience: t(
      'Абай, Шығыс Қазақстан және Павлодар мұғалімдері',
      'учителя Абая, Восточного Казахстана и Павлодара',
      'teachers of Abai, East Kazakhstan and Pavlodar',
    ),
    coordinator: 'abai',
    attendance: 'online',
    onlineUrl: 'https://live.birge.example/teachers',
    divisions: ['abai', 'east-kazakhstan', 'pavlodar'],
    happens: [
      on('2026-08-04 16:00-17:30', undefined, { people: ['abai trainer'] }),
      on('2026-08-05 16:00-17:30', undefined, { people: ['abai trainer'] }),
      on('2026-08-06 16:00-17:30', undefined, { people: ['abai trainer'] }),
    ],
    expected: 90,
    languages: ['kk', 'ru'],
    with: [co('ertis-bolashagy', 'accepted'), co('semey-college', 'maybe')],
    published: true,
  },
  {
    id: 'radio-conversation',
    type: 'discussion',
    state: 'draft',
    title: t('Радиодағы әңгіме: шетелдегі жұмыс', 'Разговор на радио: работа за границей', ''),
    coordinator: 'madina',
    happens: [{ tray: 'no-time' }],
    window: ['2026-08-01', '2026-08-10'],
    length: 45,
    attendance: 'online',
    languages: ['kk', 'ru'],
    with: [media('dala-radio', 'not-asked')],
  },
  {
    id: 'closing-meeting-coordinators',
    type: 'meeting',
    state: 'planned',
    title: t(
      'Өңірлік үйлестірушілердің қорытынды кездесуі',
      'Итоговая встреча региональных координаторов',
      'Closing meeting of the regional coordinators',
    ),
    coordinator: 'national',
    visibility: 'internal',
    happens: [
      on('2026-08-12 15:00-17:00', 'astana-congress-centre/hall-c', {
        people: ['national lead', 'madina minutes', 'astana lead', 'karaganda lead', 'almaty lead'],
      }),
    ],
    expected: 16,
  },
];
