import type { AnswerPageProps } from './answer-props.js';

/** Korgau Astana is asked for the flash-mob, which moved by an hour. */
export const askedKorgau: AnswerPageProps = {
  language: 'ru',
  languageLinks: [
    { language: 'kk', href: '/answer/t?language=kk' },
    { language: 'ru', href: '/answer/t?language=ru' },
    { language: 'en', href: '/answer/t?language=en' },
  ],
  organization: { kk: '«Қорғау-Астана»', ru: 'Фонд «Коргау-Астана»' },
  role: 'co-organizer',
  title: { ru: 'Флешмоб «Остановим торговлю людьми вместе!»', kk: '«Бірге тоқтатайық!» флешмобы' },
  deadline: { wall: '2026-07-24T18:00', offset: 300 },
  asked: {
    ru: '6 волонтёров, раздача памяток на казахском и русском',
    kk: '6 волонтер, қазақ және орыс тілдерінде жаднама тарату',
  },
  slots: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      start: '2026-07-30T12:00',
      end: '2026-07-30T13:30',
      offset: 300,
      allDay: false,
      window: null,
      setupMinutes: 30,
      venue: { ru: 'ТРЦ «Хан Шатыр»', kk: '«Хан Шатыр» СОО' },
      space: { ru: 'атриум', kk: 'атриум' },
      city: { ru: 'Астана', kk: 'Астана', en: 'Astana' },
      address: { ru: 'пр. Туран, 37' },
      place: {},
      was: { start: '2026-07-30T11:00', end: '2026-07-30T12:30', place: null },
      cancelled: false,
    },
  ],
  onlineUrl: null,
  togetherWith: [{ ru: 'МОМ', kk: 'ХКҰ', en: 'IOM' }, { ru: 'Департамент полиции Астаны' }, { ru: 'Офис ОБСЕ' }],
  publicPage: '/ru/events/flash-mob-khan-shatyr',
  action: '/answer/t',
  form: { answer: '', name: '', note: '', proposals: {} },
  errors: {},
  days: null,
  askedFor: ['people', 'presence'],
  offers: [
    {
      occurrence: '11111111-1111-4111-8111-111111111111',
      times: [
        { start: '2026-07-30T14:00', end: '2026-07-30T15:30' },
        { start: '2026-07-31T12:00', end: '2026-07-31T13:30' },
      ],
      from: '2026-07-20',
      to: '2026-08-10',
      allDay: false,
    },
  ],
  allHref: '/partner/t',
  standing: null,
};
