import { messages } from '../messages.js';

/** The do-no-harm check before publishing. */
export const harm = messages({
  en: {
    lead: 'This could give away a person or a shelter:',
    harm: {
      'shelter-address': 'the address of a shelter',
      'private-phone': 'somebody’s own telephone',
      'private-mail': 'somebody’s own mail address',
      'personal-number': 'an identity number',
      'named-victim': 'a name beside a word for victims',
      'victim-picture': 'a picture of victims',
      'pictured-people': 'pictures of people, without a word of their consent',
    },
    field: {
      title: 'Title',
      summary: 'What happens',
      audience: 'For whom',
      access: 'Access',
      place: 'Place',
      directions: 'Directions',
    },
    noHarm: 'Why it harms nobody',
    noHarmHelp: 'Better change the text. If it is no harm, write why: it is kept with the change and never public.',
    suspected: 'could harm somebody',
  },
  ru: {
    lead: 'Это может выдать человека или приют:',
    harm: {
      'shelter-address': 'адрес приюта',
      'private-phone': 'личный телефон',
      'private-mail': 'личный почтовый адрес',
      'personal-number': 'ИИН',
      'named-victim': 'имя рядом со словом о пострадавших',
      'victim-picture': 'изображение пострадавших',
      'pictured-people': 'съёмка людей без слова об их согласии',
    },
    field: {
      title: 'Название',
      summary: 'Что будет',
      audience: 'Для кого',
      access: 'Доступность',
      place: 'Место',
      directions: 'Как добраться',
    },
    noHarm: 'Почему это никому не навредит',
    noHarmHelp: 'Лучше изменить текст. Если вреда нет, напишите почему: это сохранится с изменением и не публикуется.',
    suspected: 'может навредить',
  },
  kk: {
    lead: 'Бұл адамды немесе баспананы әшкерелеуі мүмкін:',
    harm: {
      'shelter-address': 'баспананың мекенжайы',
      'private-phone': 'біреудің жеке телефоны',
      'private-mail': 'біреудің жеке поштасы',
      'personal-number': 'ЖСН',
      'named-victim': 'жәбірленуші туралы сөздің жанындағы есім',
      'victim-picture': 'жәбірленушілердің суреті',
      'pictured-people': 'адамдарды түсіру: келісімі туралы сөз жоқ',
    },
    field: {
      title: 'Атауы',
      summary: 'Не болады',
      audience: 'Кімге арналған',
      access: 'Қолжетімділік',
      place: 'Орны',
      directions: 'Қалай жетуге болады',
    },
    noHarm: 'Неге ешкімге зиян келтірмейді',
    noHarmHelp: 'Мәтінді өзгерткен дұрыс. Зияны болмаса, себебін жазыңыз: ол өзгеріспен сақталады, жарияланбайды.',
    suspected: 'зиян келтіруі мүмкін',
  },
});
