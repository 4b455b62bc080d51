import { messages } from '../messages.js';
import { plural } from '../numbers.js';

/** What events of each type need before they can be confirmed, where an administrator edits it. */
export const typeRequirements = messages({
  en: {
    title: 'Requirements',
    lead: 'What an event of each type needs before it can be confirmed. The card says what is missing. It states no law: check with the akimat.',
    none: 'Nothing is needed.',
    add: 'Add a requirement',
    edit: (label: string) => `Change: ${label}`,
    up: (label: string) => `Up: ${label}`,
    down: (label: string) => `Down: ${label}`,
    remove: (label: string) => `Take out: ${label}`,
    done: 'Take over',
    save: 'Save the list',
    saved: 'The list is saved.',
    drop: 'As it was',
    existing: (n: number) =>
      n === 0
        ? 'There is no event of this type to come: the list holds for new ones.'
        : plural('en', n, {
            one: '# event of this type keeps the list that it has; only new ones begin with this one.',
            other: '# events of this type keep the lists that they have; only new ones begin with this one.',
          }),
    kind: { label: 'What is needed', answer: 'an answer', permission: 'a permission or a notice' },
    role: 'Whose answer',
    label: 'In words',
    labelHelp: 'It stands in the checklist of the event.',
    short: 'Short word',
    shortHelp: 'Up to 24 letters, for the card: “venue”.',
    applies: {
      label: 'Where it is needed',
      always: 'everywhere',
      outdoors: 'outdoors',
      station: 'at stations',
      hosted: 'where somebody runs the venue',
    },
    leadDays: 'Working days before the event',
    days: (n: number) => plural('en', n, { one: '# working day before', other: '# working days before' }),
    list: 'Requirements',
  },
  ru: {
    title: 'Требования',
    lead: 'Что нужно мероприятию каждого вида, чтобы его подтвердить. Карточка говорит, чего не хватает. Это не закон: уточняйте в акимате.',
    none: 'Ничего не нужно.',
    add: 'Добавить требование',
    edit: (label) => `Изменить: ${label}`,
    up: (label) => `Выше: ${label}`,
    down: (label) => `Ниже: ${label}`,
    remove: (label) => `Убрать: ${label}`,
    done: 'Готово',
    save: 'Сохранить список',
    saved: 'Список сохранён.',
    drop: 'Как было',
    existing: (n) =>
      n === 0
        ? 'Предстоящих мероприятий этого вида нет: список для новых.'
        : plural('ru', n, {
            one: 'У # мероприятия этого вида список останется прежним; с новым начнут только новые.',
            few: 'У # мероприятий этого вида список останется прежним; с новым начнут только новые.',
            many: 'У # мероприятий этого вида список останется прежним; с новым начнут только новые.',
            other: 'У # мероприятий этого вида список останется прежним; с новым начнут только новые.',
          }),
    kind: { label: 'Что нужно', answer: 'ответ', permission: 'разрешение или уведомление' },
    role: 'Чей ответ',
    label: 'Словами',
    labelHelp: 'Так стоит в списке на странице мероприятия.',
    short: 'Коротко',
    shortHelp: 'До 24 букв, для карточки: «площадка».',
    applies: {
      label: 'Где нужно',
      always: 'везде',
      outdoors: 'под открытым небом',
      station: 'на вокзалах',
      hosted: 'где у площадки есть хозяин',
    },
    leadDays: 'Рабочих дней до мероприятия',
    days: (n) =>
      plural('ru', n, {
        one: 'за # рабочий день',
        few: 'за # рабочих дня',
        many: 'за # рабочих дней',
        other: 'за # рабочего дня',
      }),
    list: 'Требования',
  },
  kk: {
    title: 'Талаптар',
    lead: 'Әр түрдегі іс-шараны растау үшін не керек. Карточкада не жетіспейтіні көрсетіледі. Бұл заң емес: әкімдіктен нақтылаңыз.',
    none: 'Ештеңе қажет емес.',
    add: 'Талап қосу',
    edit: (label) => `Өзгерту: ${label}`,
    up: (label) => `Жоғары: ${label}`,
    down: (label) => `Төмен: ${label}`,
    remove: (label) => `Алып тастау: ${label}`,
    done: 'Дайын',
    save: 'Тізімді сақтау',
    saved: 'Тізім сақталды.',
    drop: 'Бұрынғыдай',
    existing: (n) =>
      n === 0
        ? 'Бұл түрде алдағы іс-шара жоқ: тізім жаңаларына арналған.'
        : plural('kk', n, {
            other: 'Бұл түрдегі # іс-шараның тізімі өзгермейді; жаңасымен тек жаңа іс-шаралар басталады.',
          }),
    kind: { label: 'Не керек', answer: 'жауап', permission: 'рұқсат не хабарлама' },
    role: 'Кімнің жауабы',
    label: 'Сөзбен',
    labelHelp: 'Іс-шара бетіндегі тізімде осылай тұрады.',
    short: 'Қысқаша',
    shortHelp: 'Карточкаға, 24 әріпке дейін: «орын».',
    applies: {
      label: 'Қай жерде керек',
      always: 'барлық жерде',
      outdoors: 'ашық аспан астында',
      station: 'вокзалдарда',
      hosted: 'орынның иесі бар жерде',
    },
    leadDays: 'Іс-шараға дейінгі жұмыс күні',
    days: (n) => plural('kk', n, { other: '# жұмыс күні бұрын' }),
    list: 'Талаптар',
  },
});
