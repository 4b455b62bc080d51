import { messages } from '../messages.js';

/** A coordinator ends the links that a contact has. */
export const contactLinks = messages({
  en: {
    close: 'Close links',
    title: (name: string) => `Close the links of ${name}?`,
    what: 'Her page, her calendar and the links in every letter to her will open nothing any more, whoever has them. What she was asked and what she answered stays.',
    after: 'Invite her again to send a new link.',
    closed: 'The links are closed.',
  },
  ru: {
    close: 'Закрыть ссылки',
    title: (name: string) => `Закрыть ссылки: ${name}?`,
    what: 'Страница, календарь и ссылки во всех письмах этому контакту перестанут открываться, у кого бы они ни были. Просьбы и ответы сохранятся.',
    after: 'Чтобы отправить новую ссылку, пригласите контакт ещё раз.',
    closed: 'Ссылки закрыты.',
  },
  kk: {
    close: 'Сілтемелерді жабу',
    title: (name: string) => `${name}: сілтемелерді жабу керек пе?`,
    what: 'Бұл адамның беті, күнтізбесі және хаттарындағы барлық сілтеме кімде болса да енді ашылмайды. Өтініштер мен жауаптар сақталады.',
    after: 'Жаңа сілтеме жіберу үшін қайта шақырыңыз.',
    closed: 'Сілтемелер жабылды.',
  },
});
