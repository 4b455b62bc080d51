import { messages } from '../messages.js';

/** What stands in calendars and feeds that readers subscribe to. */
export const publicFeeds = messages({
  en: {
    /** Of a discreet calendar: nothing in it says what it is about. */
    discreet: { calendar: 'Calendar', event: 'Appointment' },
    movedFrom: (time: string) => `It was planned for ${time}.`,
    placeBefore: (place: string) => (place ? `Another place; it was: ${place}.` : 'Another place than before.'),
    access: (text: string) => `Access: ${text}`,
    moreAt: (address: string) => `More: ${address}`,
  },
  ru: {
    discreet: { calendar: 'Календарь', event: 'Встреча' },
    movedFrom: (time: string) => `Было назначено на ${time}.`,
    placeBefore: (place: string) => (place ? `Место изменено; было: ${place}.` : 'Место изменено.'),
    access: (text: string) => `Доступность: ${text}`,
    moreAt: (address: string) => `Подробнее: ${address}`,
  },
  kk: {
    discreet: { calendar: 'Күнтізбе', event: 'Кездесу' },
    movedFrom: (time: string) => `Бұрын белгіленген уақыты: ${time}.`,
    placeBefore: (place: string) => (place ? `Өтетін жері ауысты; бұрынғысы: ${place}.` : 'Өтетін жері ауысты.'),
    access: (text: string) => `Қолжетімділік: ${text}`,
    moreAt: (address: string) => `Толығырақ: ${address}`,
  },
});
