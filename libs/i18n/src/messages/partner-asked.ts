import { messages } from '../messages.js';

/** What a partner is asked for and how it answered, where it takes part in an event or in a whole edition. */
export const partnerAsked = messages({
  en: {
    label: 'Asked for',
    thing: { people: 'people', materials: 'materials', permission: 'a permission', presence: 'to be there' },
    onlyThat: 'only that it takes part',
    change: 'Change what is asked',
    changePartner: 'Change role and what is asked',
    removeFromEdition: 'Remove from the edition',
    ofOne: (when: string, answer: string) => `of ${when} only: ${answer}`,
    goneTime: 'a time that is no more',
    through: (contact: string) => `by the link of ${contact}`,
    delegate: (address: string) => `a colleague, ${address}`,
    saidHelp: 'By the clocks of Astana. Empty: just now.',
    asTold: 'They meant the earlier days that they were told',
    edition: {
      title: 'Partners of the edition',
      go: 'Partners of the edition',
      lead: (days: string) =>
        `Who is asked to take part in the whole campaign, ${days}. Its letter names these days and every event that is not internal; it has no calendar entry.`,
      list: 'Who takes part',
      empty: 'No organization is asked for the whole edition yet. Add those that lead it.',
      days: 'Other days of the edition are told to all who were invited: they wait in the outbox.',
    },
  },
  ru: {
    label: 'О чём просим',
    thing: { people: 'люди', materials: 'материалы', permission: 'разрешение', presence: 'присутствие' },
    onlyThat: 'только участие',
    change: 'Изменить просьбу',
    changePartner: 'Изменить роль и просьбу',
    removeFromEdition: 'Убрать из кампании',
    ofOne: (when, answer) => `только о ${when}: ${answer}`,
    goneTime: 'времени, которого больше нет',
    through: (contact) => `по ссылке контакта ${contact}`,
    delegate: (address) => `ответил коллега, ${address}`,
    saidHelp: 'По времени Астаны. Пусто: только что.',
    asTold: 'Речь шла о прежних днях, о которых им сообщили',
    edition: {
      title: 'Партнёры кампании',
      go: 'Партнёры кампании',
      lead: (days) =>
        `Кого просим участвовать во всей кампании этого года, ${days}. В письме эти дни и все мероприятия, кроме внутренних; записи в календарь нет.`,
      list: 'Кто участвует',
      empty: 'Во всю кампанию пока никого не пригласили. Добавьте тех, кто её ведёт.',
      days: 'Если дни кампании изменятся, письма всем приглашённым будут ждать в исходящих.',
    },
  },
  kk: {
    label: 'Өтініш',
    thing: { people: 'адамдар', materials: 'материалдар', permission: 'рұқсат', presence: 'қатысу' },
    onlyThat: 'тек қатысу',
    change: 'Өтінішті өзгерту',
    changePartner: 'Рөлі мен өтінішті өзгерту',
    removeFromEdition: 'Науқаннан алып тастау',
    ofOne: (when, answer) => `тек ${when}: ${answer}`,
    goneTime: 'енді жоқ уақыт',
    through: (contact) => `${contact} сілтемесі арқылы`,
    delegate: (address) => `әріптесі жауап берді, ${address}`,
    saidHelp: 'Астана уақытымен. Бос болса: жаңа ғана.',
    asTold: 'Олар бұрын хабарланған күндерді айтты',
    edition: {
      title: 'Науқан серіктестері',
      go: 'Науқан серіктестері',
      lead: (days) =>
        `Биылғы бүкіл науқанға кімдер шақырылады, ${days}. Хатта осы күндер мен ішкі емес барлық іс-шара тізілген; күнтізбе жазбасы қосылмайды.`,
      list: 'Кім қатысады',
      empty: 'Бүкіл науқанға әзірге ешкім шақырылмаған. Оны жүргізетіндерді қосыңыз.',
      days: 'Науқан күндері өзгерсе, шақырылғандардың бәріне хаттар шығыста күтіп тұрады.',
    },
  },
});
