import { messages } from '../messages.js';

/** What changed in the public calendar: a page and a feed. */
export const publicChanges = messages({
  en: {
    title: 'Changes',
    lead: 'What was added, moved or cancelled in the programme, the newest first.',
    kind: {
      published: 'New',
      changed: 'Text changed',
      moved: 'Another time or place',
      cancelled: 'Cancelled',
      withdrawn: 'Taken out of the programme',
    },
    withdrawnEvent: 'An event',
    nothing: 'Nothing has been published yet.',
    older: 'Older changes are not shown.',
    follow: 'Follow the changes (Atom)',
  },
  ru: {
    title: 'Изменения',
    lead: 'Что добавлено, перенесено или отменено в программе, сначала новое.',
    kind: {
      published: 'Новое',
      changed: 'Изменён текст',
      moved: 'Другое время или место',
      cancelled: 'Отменено',
      withdrawn: 'Убрано из программы',
    },
    withdrawnEvent: 'Мероприятие',
    nothing: 'Ещё ничего не опубликовано.',
    older: 'Более старые изменения не показаны.',
    follow: 'Следить за изменениями (Atom)',
  },
  kk: {
    title: 'Өзгерістер',
    lead: 'Бағдарламаға не қосылды, не ауыстырылды, не болмайтын болды: алдымен жаңасы.',
    kind: {
      published: 'Жаңа',
      changed: 'Мәтіні өзгерді',
      moved: 'Уақыты не орны басқа',
      cancelled: 'Өткізілмейді',
      withdrawn: 'Бағдарламадан алынды',
    },
    withdrawnEvent: 'Іс-шара',
    nothing: 'Әзірге ештеңе жарияланған жоқ.',
    older: 'Бұрынғы өзгерістер көрсетілмейді.',
    follow: 'Өзгерістерді бақылау (Atom)',
  },
});
