import { messages } from '../messages.js';

/** The letter that takes times out of a contact's calendar while others of the event go on. */
export const takenOut = messages({
  en: {
    subject: (title: string) => `Taken out of your calendar: ${title}`,
    text: (title: string) =>
      `These times of “${title}” will not be held. This letter takes them out of your calendar; the others stay. It needs no answer.`,
    announced: 'A letter of its own takes out of your calendar what will not be held.',
  },
  ru: {
    subject: (title: string) => `Убрано из календаря: ${title}`,
    text: (title: string) =>
      `В это время «${title}» не состоится. Письмо убирает его из вашего календаря; остальное остаётся. Отвечать на него не нужно.`,
    announced: 'То, что не состоится, уберёт из вашего календаря отдельное письмо.',
  },
  kk: {
    subject: (title: string) => `Күнтізбеден алынды: ${title}`,
    text: (title: string) =>
      `«${title}» мына уақытта өткізілмейді. Бұл хат оны күнтізбеңізден алып тастайды, қалғандары сақталады. Жауап берудің қажеті жоқ.`,
    announced: 'Өткізілмейтіндерін күнтізбеңізден бөлек хат алып тастайды.',
  },
});

/** Stands where an update tells old and new, when nothing changed and only her answer is one to what was before. */
export const askedAgain = messages({
  en: {
    former: 'Your last answer was to what we had told you before that, so it does not count for the new time or place.',
  },
  ru: {
    former:
      'Ваш последний ответ был на то, что мы сообщали раньше, поэтому к новому времени или месту он не относится.',
  },
  kk: { former: 'Соңғы жауабыңыз бұрынғы хабарымызға берілген, сондықтан ол жаңа уақытқа немесе орынға есептелмейді.' },
});
